/** What an administrator does, in one list. */
package org.kartotek.app.administration;

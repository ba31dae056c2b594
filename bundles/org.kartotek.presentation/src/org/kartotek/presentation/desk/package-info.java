/** What the window works on. */
package org.kartotek.presentation.desk;

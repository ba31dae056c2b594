/** Work away from the thread of the user interface. */
package org.kartotek.presentation.work;

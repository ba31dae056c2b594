/** Work beside the thread of the user interface. */
package org.kartotek.ui.work;

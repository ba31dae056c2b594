/** Putting the window back as it was made. */
package org.kartotek.app.reset;

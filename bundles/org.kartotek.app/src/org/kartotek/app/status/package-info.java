/** The line at the foot of the window: which cards, whose, and what is running. */
package org.kartotek.app.status;

/** A tour of the window without anybody at the keyboard. */
package org.kartotek.app.tour;

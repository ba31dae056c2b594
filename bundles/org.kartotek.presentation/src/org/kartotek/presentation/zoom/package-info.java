/** From cards of a list to what hangs on them, and back. */
package org.kartotek.presentation.zoom;

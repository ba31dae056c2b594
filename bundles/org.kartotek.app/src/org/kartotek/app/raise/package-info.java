/** One window for one card index: a second start brings up the first window. */
package org.kartotek.app.raise;

/** Lists what hangs on the cards that are chosen in the list, and leads to it and back. */
package org.kartotek.ui.customers.zoom;

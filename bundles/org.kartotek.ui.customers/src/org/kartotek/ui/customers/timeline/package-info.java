/** The timeline of a card: what happened to it, how it stood on a day, and the way back. */
package org.kartotek.ui.customers.timeline;

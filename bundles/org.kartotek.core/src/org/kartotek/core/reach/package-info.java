/** Finds a card by a number or an address that comes from outside. */
package org.kartotek.core.reach;

/** Import and export of cards. */
package org.kartotek.exchange;

/** The page before the first card: choose what to begin with, sign in, or see why the cards cannot be opened. */
package org.kartotek.app.start;

/** A popup in which one of many things is found by typing. */
package org.kartotek.ui.pick;

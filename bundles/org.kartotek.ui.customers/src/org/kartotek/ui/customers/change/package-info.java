/** Undo and redo of change sets, and the list of them. */
package org.kartotek.ui.customers.change;

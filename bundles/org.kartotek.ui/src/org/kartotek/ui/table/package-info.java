/** The long list: NatTable in the dress of the window. */
package org.kartotek.ui.table;

/** The list of changes, to look through and to take back from. */
package org.kartotek.ui.customers.change;

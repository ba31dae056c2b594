/** The list of customers and the search box over it. */
package org.kartotek.ui.customers.list;

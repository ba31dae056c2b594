/** Customer list, search and card editor. */
package org.kartotek.ui.customers;

/** What keys and menus do with customers. */
package org.kartotek.ui.customers.command;

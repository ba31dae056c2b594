/** The card of a customer. */
package org.kartotek.ui.customers.card;

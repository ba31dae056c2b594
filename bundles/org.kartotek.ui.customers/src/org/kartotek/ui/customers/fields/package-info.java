/** Fields, sections and choices of the cards, for who administers them. */
package org.kartotek.ui.customers.fields;

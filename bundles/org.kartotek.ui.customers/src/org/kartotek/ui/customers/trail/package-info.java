/** Back and forward through cards and lists. */
package org.kartotek.ui.customers.trail;

/** Several cards side by side. */
package org.kartotek.ui.customers.beside;

/** The perspectives of the window: how each is laid out, and how the user goes from one to the other. */
package org.kartotek.ui.customers.perspective;

/** Shared widgets, bindings, icons and status; knows nothing about customers. */
package org.kartotek.ui;

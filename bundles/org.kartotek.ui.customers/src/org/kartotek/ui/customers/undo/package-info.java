/** Takes changes back, and says in words what that did. */
package org.kartotek.ui.customers.undo;

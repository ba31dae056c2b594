/** What is asked before something unsaved goes. */
package org.kartotek.ui.customers.save;

/** Calls from outside: whose card is to be shown. */
package org.kartotek.presentation.call;

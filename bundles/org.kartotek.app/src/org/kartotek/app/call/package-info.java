/** Calls from outside: a telephone that rings, a link that is clicked. */
package org.kartotek.app.call;

/** Where unexpected problems end: told once, in plain words. */
package org.kartotek.ui.status;

/** One editor per type of value, each of the same height and behaviour, and the line that puts it on a form. */
package org.kartotek.ui.field;

/** Colours, fonts, distances and icons. */
package org.kartotek.ui.theme;

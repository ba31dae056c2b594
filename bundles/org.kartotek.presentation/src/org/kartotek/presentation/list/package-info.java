/** Long lists of cards, read page by page. */
package org.kartotek.presentation.list;

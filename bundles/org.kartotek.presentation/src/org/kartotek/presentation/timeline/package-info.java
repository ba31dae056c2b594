/** What happened to a card, and how it stood on a day. */
package org.kartotek.presentation.timeline;

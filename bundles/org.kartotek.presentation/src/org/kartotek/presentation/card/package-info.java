/** The working copy of a card that somebody edits. */
package org.kartotek.presentation.card;

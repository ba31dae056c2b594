/** The way through cards and lists, back and forward. */
package org.kartotek.presentation.trail;

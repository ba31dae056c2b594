/** Commands that find, show and change cards. */
package org.kartotek.cli.cards;

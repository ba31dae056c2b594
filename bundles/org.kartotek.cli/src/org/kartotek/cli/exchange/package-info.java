/** Commands that bring cards in and print them out. */
package org.kartotek.cli.exchange;

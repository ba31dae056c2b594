/** Commands that set up a card index and look after it. */
package org.kartotek.cli.setup;

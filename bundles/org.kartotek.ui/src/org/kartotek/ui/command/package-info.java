/** Running commands from widgets. */
package org.kartotek.ui.command;

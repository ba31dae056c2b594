/** What a command is, and how its words are read. Other bundles add commands by a service of this type. */
package org.kartotek.cli.command;

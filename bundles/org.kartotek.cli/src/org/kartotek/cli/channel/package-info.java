/** The local channel: a process that has an embedded database open carries out commands for other processes of the same user. */
package org.kartotek.cli.channel;

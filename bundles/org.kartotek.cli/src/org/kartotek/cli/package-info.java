/** Commands, and the local channel to a running window. */
package org.kartotek.cli;

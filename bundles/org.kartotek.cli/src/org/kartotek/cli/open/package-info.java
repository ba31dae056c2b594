/** Opens card indexes for commands, and signs in. */
package org.kartotek.cli.open;

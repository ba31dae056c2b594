/** Writes rows of values for people and for programs. */
package org.kartotek.cli.output;

/** Tests of the command line. */
package org.kartotek.cli.tests;

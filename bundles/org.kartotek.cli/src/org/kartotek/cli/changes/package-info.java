/** Commands that read the history and take changes back. */
package org.kartotek.cli.changes;

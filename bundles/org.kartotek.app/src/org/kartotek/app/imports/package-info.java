/** Importing a file from the window. */
package org.kartotek.app.imports;

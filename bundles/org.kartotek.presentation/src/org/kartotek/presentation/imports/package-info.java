/** The import, step by step. */
package org.kartotek.presentation.imports;

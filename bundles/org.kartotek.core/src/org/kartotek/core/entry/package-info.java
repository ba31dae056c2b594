/** Reads what people and files write as values, and writes values for them. */
package org.kartotek.core.entry;

/** Postal addresses as blocks of text: written for an envelope, and read from a letterhead or a signature. */
package org.kartotek.core.address;

/** Files of the user: written whole, and gone when they are not needed any more. */
package org.kartotek.core.file;

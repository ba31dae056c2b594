/** Finds cards and commands while somebody types. */
package org.kartotek.presentation.quick;

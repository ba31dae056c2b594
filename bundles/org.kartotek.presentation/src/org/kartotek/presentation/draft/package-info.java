/** Unsaved entries that outlive the program: written while somebody types, offered at the next start. */
package org.kartotek.presentation.draft;

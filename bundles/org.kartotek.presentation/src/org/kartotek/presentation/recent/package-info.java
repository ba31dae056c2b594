/** Cards that were looked at lately, and cards that are pinned. */
package org.kartotek.presentation.recent;

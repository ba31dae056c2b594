/** Change sets as users meet them: the last ones, the list of them, what an undo did. */
package org.kartotek.presentation.change;

/** The window as different work needs it: what stands first in each perspective, and what the user has changed in it. */
package org.kartotek.presentation.perspective;

/** Help on every place of the window. */
package org.kartotek.app.help;

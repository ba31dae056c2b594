/** Opening a card index. */
package org.kartotek.app.open;

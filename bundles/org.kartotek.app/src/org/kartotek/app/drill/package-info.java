/** A scripted session that measures how long the window kept its user waiting. */
package org.kartotek.app.drill;

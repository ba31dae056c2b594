/** The page that says what each key does. */
package org.kartotek.app.keys;

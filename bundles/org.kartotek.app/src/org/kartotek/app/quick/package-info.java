/** Quick open: any card and any command by a few letters. */
package org.kartotek.app.quick;

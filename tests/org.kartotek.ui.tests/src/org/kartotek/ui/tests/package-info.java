/** Tests of the window. */
package org.kartotek.ui.tests;

/** Report browser and viewer. */
package org.kartotek.ui.reports;

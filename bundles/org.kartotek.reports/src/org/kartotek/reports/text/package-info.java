/** The texts of the standard reports. */
package org.kartotek.reports.text;

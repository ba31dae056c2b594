/** Tests of the reports. */
package org.kartotek.reports.tests;

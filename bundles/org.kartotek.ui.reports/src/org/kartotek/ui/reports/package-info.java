/** Shows reports and saves them. */
package org.kartotek.ui.reports;

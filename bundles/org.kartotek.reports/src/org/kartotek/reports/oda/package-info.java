/** The data driver of reports: a BIRT data set whose query text is a card query, run under the rights of the session that prints. */
package org.kartotek.reports.oda;

/** BIRT behind one service, the data driver, the standard designs. */
package org.kartotek.reports;

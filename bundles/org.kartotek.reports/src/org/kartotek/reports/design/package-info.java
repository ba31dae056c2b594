/** Fits the designs of the standard reports to what is asked: columns, widths, paper, texts in the reader's language. */
package org.kartotek.reports.design;

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.value.FieldType;
import org.kartotek.reports.oda.Aspect;

/**
 * A column of a list.
 *
 * @param field what it shows
 * @param heading in the reader's language
 */
public record ListColumn(Field field, String heading) {

    private static final double GAP = 8;
    /** Figures end where the text of the next column begins: they need more air. */
    private static final double GAP_AFTER_FIGURES = 18;

    /** Space between this column and the next in points. */
    double gap() {
        return isFigure() ? GAP_AFTER_FIGURES : GAP;
    }

    /** Figures stand at the right edge of their column, so that their digits stand below each other. */
    boolean isFigure() {
        return field.type() == FieldType.NUMBER || field.type() == FieldType.MONEY;
    }

    /** Whether its texts are read as one, so that a line should not end at a space in them. */
    boolean isOneWord() {
        return isFigure() || field.type() == FieldType.PHONE || field.type() == FieldType.DATE;
    }

    /** In a spreadsheet, what can be calculated with stays a number, a date or yes and no; elsewhere all is text. */
    Aspect aspect(ReportFormat format) {
        boolean calculable = field.type() == FieldType.NUMBER || field.type() == FieldType.DATE || field.type() == FieldType.YES_NO;
        return format == ReportFormat.XLSX && calculable ? Aspect.VALUE : Aspect.TEXT;
    }
}

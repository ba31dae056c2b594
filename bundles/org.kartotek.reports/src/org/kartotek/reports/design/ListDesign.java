/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.design;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.birt.report.model.api.CellHandle;
import org.eclipse.birt.report.model.api.MasterPageHandle;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.birt.report.model.api.TableHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.reports.engine.PrintedWidth;
import org.kartotek.reports.text.ReportTexts;

/**
 * The design of a report that is one list: a table, and the labels {@code title}, {@code summary}, {@code criterion}, {@code empty};
 * in the header and footer of the page {@code running-title}, {@code running-date} and {@code pages}. It is changed in memory, for one
 * run.
 */
public final class ListDesign {
    private final ReportDesignHandle design;
    private final DesignLabels labels;
    private final ListTable table;
    private final ReportFormat format;
    private final ReportTexts texts;

    /**
     * @param table name of the table in the design
     * @param locale of texts, dates and numbers
     */
    public ListDesign(ReportDesignHandle design, String table, ReportFormat format, Locale locale) {
        this.design = design;
        this.labels = new DesignLabels(design);
        this.table = new ListTable(design, (TableHandle) design.findElement(table), format, locale);
        this.format = format;
        this.texts = new ReportTexts(locale);
    }

    /** @param query text form of the card query that the table shows */
    public void read(String query) throws SemanticException {
        table.read(query);
    }

    /** Sets a label; an empty text takes the label away. */
    public void label(String name, String text) throws SemanticException {
        labels.set(name, text);
    }

    /** Takes away the list where there is no row, or else the sentence that there is none. */
    public void empty(boolean empty) throws SemanticException {
        if (empty) {
            table.drop();
        } else {
            labels.get("empty").drop();
        }
    }

    /**
     * Replaces the columns of the table, and turns the paper where they need it.
     *
     * @param sample for each column some of its texts, by which its width is chosen
     */
    public void show(List<ListColumn> columns, List<List<String>> sample) throws SemanticException {
        PrintedWidth width = new PrintedWidth();
        List<ColumnNeed> needs = IntStream.range(0, columns.size())
                .mapToObj(i -> ColumnNeed.of(columns.get(i), sample.get(i), width))
                .toList();
        Layout layout = format == ReportFormat.XLSX ? Layout.ofSheet(needs) : Layout.ofPage(needs);
        table.show(columns, layout);
        if (format == ReportFormat.XLSX) {
            countPagesWhenPrinted();
        }
        if (layout.landscape()) {
            MasterPageHandle page = (MasterPageHandle) design.getMasterPages().get(0);
            page.setOrientation(DesignChoiceConstants.PAGE_ORIENTATION_LANDSCAPE);
        }
    }

    /** A spreadsheet has no pages before it is printed; {@code &P} and {@code &N} are then the page and how many there are. */
    private void countPagesWhenPrinted() throws SemanticException {
        CellHandle cell = (CellHandle) labels.get("pages").getContainer();
        while (cell.getContent().getCount() > 1) {
            cell.getContent().drop(1);
        }
        label("pages", texts.of("page") + " &P " + texts.of("page-of") + " &N");
    }
}

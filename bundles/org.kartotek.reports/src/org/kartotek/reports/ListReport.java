/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.io.IOException;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryText;
import org.kartotek.core.query.Row;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.reports.design.ListDesign;
import org.kartotek.reports.engine.BirtEngine;
import org.kartotek.reports.oda.CardSource;
import org.kartotek.reports.text.ReportTexts;

/** Fits the design of a list to what it shall show. */
final class ListReport {
    /** Rows that are looked at to choose the widths of the columns. */
    private static final int SAMPLE = 500;
    /** Fewer than a sheet has: the heading takes some. */
    private static final int ROWS_OF_A_SHEET = 1_048_000;

    private static final String SEPARATOR = "  \u00b7  ";

    private final StandardReport report;
    private final CardSource source;
    private final ListContent content;

    ListReport(StandardReport report, CardSource source, ListContent content) {
        this.report = report;
        this.source = source;
        this.content = content;
    }

    /**
     * How many rows there will be; for the heading, and for the progress.
     *
     * @throws KartotekException where the format does not hold as many
     */
    long count(ReportFormat format) {
        CardQuery query = content.query();
        long count = source.index().queries().count(source.session(), query, query.limit().orElse(Integer.MAX_VALUE), source.monitor());
        if (format == ReportFormat.XLSX && count > ROWS_OF_A_SHEET) {
            throw new KartotekException(Messages.SHEET_FULL.with(ROWS_OF_A_SHEET));
        }
        return count;
    }

    /** The design, ready to run. */
    IReportRunnable design(BirtEngine engine, ReportFormat format, long count) throws BirtException, IOException {
        IReportRunnable runnable = engine.open(report.design());
        Locale locale = source.session().locale();
        ListDesign design = new ListDesign((ReportDesignHandle) runnable.getDesignHandle(), report.table(), format, locale);
        design.read(QueryText.of(content.query()));
        write(design, count);
        design.show(content.columns(), sample());
        design.empty(count == 0);
        return runnable;
    }

    private void write(ListDesign design, long count) throws BirtException {
        Locale locale = source.session().locale();
        ReportTexts texts = new ReportTexts(locale);
        String title = texts.of(report.key() + ".title");
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(source.session().today());
        String number = NumberFormat.getIntegerInstance(locale).format(count);
        Criterion criterion = content.query().criterion();
        design.label("title", title);
        design.label("running-title", title);
        design.label("running-date", date);
        design.label("summary", date + SEPARATOR + texts.of(report.key() + ".count") + ": " + number);
        design.label("criterion", criterion.equals(Criterion.EVERY) ? "" : texts.of("criterion") + ": " + QueryText.of(criterion));
    }

    /** For each column some of its texts. */
    private List<List<String>> sample() {
        Catalogue catalogue = source.index().catalogue(source.session());
        ValueText text = new ValueText(catalogue, source.session().locale());
        List<Row> rows = source.index()
                .queries()
                .page(source.session(), content.query(), PageRequest.first(SAMPLE), source.monitor())
                .rows();
        return IntStream.range(0, content.columns().size())
                .mapToObj(i -> rows.stream()
                        .map(row -> text.shown(content.columns().get(i).field(), row.values().get(i)))
                        .toList())
                .toList();
    }
}

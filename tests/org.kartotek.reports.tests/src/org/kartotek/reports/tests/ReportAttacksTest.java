/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.testsupport.AttackMatrix;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Reports for somebody who may not see all of what they would show. */
class ReportAttacksTest {
    @TempDir
    Path folder;

    private TestDatabase database;

    /** As somebody else has written it, who may name everything. */
    private Optional<CardQuery> shared(String text) {
        return Optional.of(new QueryParser(database.index().catalogue(database.administrator()), Locale.ENGLISH).parse(text));
    }

    private Callable<Object> list(Session session, ReportFormat format, String query, String... columns) {
        return run(session, new ReportRequest("customer-list", format, file(format), List.of(columns), shared(query)));
    }

    private Callable<Object> run(Session session, ReportRequest request) {
        return () -> {
            Printing.reports().render(database.index(), session, request, new NullProgressMonitor());
            return text(request.file());
        };
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private Path file(ReportFormat format) {
        return folder.resolve("report." + format.key());
    }

    private static Session with(Session session, Action... actions) {
        return session.with(session.rights().withActions(Set.of(actions)));
    }

    @DatabaseTest
    void nothingIsReportedThatMayNotBeSeen(TestDatabase opened) {
        database = opened;
        TestCards.fill(database);
        Session few = with(database.restricted(), Action.REPORT);
        AttackMatrix m = new AttackMatrix(database, TestCards.phone(0), TestCards.NORTHERN_CITY);
        m.attempt("report: column", "field", list(few, ReportFormat.HTML, "", "company", "phone"));
        m.attempt("report: filter", "field", list(few, ReportFormat.HTML, "phone is known", "company"));
        m.attempt("report: order", "field", list(few, ReportFormat.HTML, "order by phone", "company"));
        m.attempt("report", "territory", list(few, ReportFormat.HTML, ""));
        m.attempt("report", "action", list(with(few), ReportFormat.HTML, ""));
        m.attempt("report: spreadsheet", "action", list(few, ReportFormat.XLSX, ""));
        m.attempt("report: print", "action", list(few, ReportFormat.PDF, ""));
        CardQuery north = shared("city = " + TestCards.NORTHERN_CITY).orElseThrow();
        long foreign = database.index()
                .queries()
                .page(database.administrator(), north, PageRequest.first(1), new NullProgressMonitor())
                .rows()
                .getFirst()
                .id();
        m.attempt("report of one card", "territory", run(few, new ReportRequest(
                ReportRequest.CARD, ReportFormat.HTML, file(ReportFormat.HTML), List.of(), Optional.empty(), OptionalLong.of(foreign))));
        m.end();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.report.Reports;
import org.kartotek.core.rights.Session;
import org.kartotek.testsupport.TestDatabase;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Prints the customer list into a folder, as one session. */
record Printing(TestDatabase database, Session session, Path folder) {

    /** The service, as every bundle gets it. */
    static Reports reports() {
        BundleContext context = FrameworkUtil.getBundle(Printing.class).getBundleContext();
        return context.getService(context.getServiceReference(Reports.class));
    }

    static Printing asAdministrator(TestDatabase database, Path folder) {
        return new Printing(database, database.administrator(), folder);
    }

    Printing in(Locale locale) {
        Session other = new Session(
                session.userId(), session.login(), session.role(), session.rights(), locale, session.zone());
        return new Printing(database, other, folder);
    }

    Path print(ReportFormat format, String... columns) {
        return print(format, Optional.empty(), columns);
    }

    /** @param query in text form */
    Path print(String query, ReportFormat format, String... columns) {
        QueryParser parser = new QueryParser(database.index().catalogue(session), session.locale());
        return print(format, Optional.of(parser.parse(query)), columns);
    }

    private Path print(ReportFormat format, Optional<CardQuery> query, String... columns) {
        Path file = folder.resolve("list." + format.key());
        ReportRequest request = new ReportRequest("customer-list", format, file, List.of(columns), query);
        reports().render(database.index(), session, request, new NullProgressMonitor());
        return file;
    }
}

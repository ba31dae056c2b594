/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.report.Reports;

/** Writes a report to a file. Any thread but that of the user interface. */
final class RenderReport {
    private static final List<String> WANTED = List.of("name", "city", "country", "phone", "email");

    private final Reports reports;
    private final CardIndex index;
    private final ReportInput input;
    private final ReportFormat format;
    private final Supplier<Path> file;

    /** @param file where it is written; asked for away from the thread of the user interface */
    RenderReport(Reports reports, CardIndex index, ReportInput input, ReportFormat format, Supplier<Path> file) {
        this.reports = reports;
        this.index = index;
        this.input = input;
        this.format = format;
        this.file = file;
    }

    /** What a customer list needs, as far as the list in the window has it. */
    private List<String> columns() {
        List<String> listed = input.query().columns().stream().map(FieldPath::key).toList();
        return WANTED.stream().filter(listed::contains).toList();
    }

    /** @return the file, when it is there */
    Path run(SubMonitor monitor) {
        Path target = file.get();
        ReportRequest request = input.card().isPresent()
                ? ReportRequest.ofCard(input.card().getAsLong(), format, target)
                : new ReportRequest(input.report().name(), format, target, columns(), Optional.of(input.query()));
        reports.render(index, index.session(), request, monitor);
        return target;
    }
}

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
import org.eclipse.core.runtime.SubMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.report.Reports;

/** Writes a report to a file. Any thread but that of the user interface. */
final class RenderReport {
    private final Reports reports;
    private final CardIndex index;
    private final ReportInput input;
    private final List<String> columns;

    /** @param columns keys of the fields that are shown; the report's own where there are none */
    RenderReport(Reports reports, CardIndex index, ReportInput input, List<String> columns) {
        this.reports = reports;
        this.index = index;
        this.input = input;
        this.columns = List.copyOf(columns);
    }

    void run(ReportFormat format, Path file, SubMonitor monitor) {
        ReportRequest request = input.subject().isPresent()
                ? ReportRequest.of(input.report().name(), input.subject().getAsLong(), format, file)
                : new ReportRequest(input.report().name(), format, file, columns, Optional.of(input.query()));
        reports.render(index, index.session(), request, monitor);
    }
}

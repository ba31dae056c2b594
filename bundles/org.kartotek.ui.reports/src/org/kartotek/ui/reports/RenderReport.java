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

/** Writes a report, with the columns that are its own, to a file. Any thread but that of the user interface. */
final class RenderReport {
    private final Reports reports;
    private final CardIndex index;
    private final ReportInput input;

    RenderReport(Reports reports, CardIndex index, ReportInput input) {
        this.reports = reports;
        this.index = index;
        this.input = input;
    }

    void run(ReportFormat format, Path file, SubMonitor monitor) {
        ReportRequest request = input.card().isPresent()
                ? ReportRequest.ofCard(input.card().getAsLong(), format, file)
                : new ReportRequest(input.report().name(), format, file, List.of(), Optional.of(input.query()));
        reports.render(index, index.session(), request, monitor);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.query.CardQuery;

/**
 * What shall be printed.
 *
 * @param report name of the report
 * @param format form of the result
 * @param file where it is written; replaced where it exists
 * @param columns keys of the fields wanted instead of the report's own columns; empty for those
 * @param query which cards; all that the session may see where empty
 */
public record ReportRequest(
        String report, ReportFormat format, Path file, List<String> columns, Optional<CardQuery> query) {
    public ReportRequest {
        columns = List.copyOf(columns);
    }
}

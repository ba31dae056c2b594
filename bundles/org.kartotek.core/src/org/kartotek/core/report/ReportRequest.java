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
import java.util.OptionalLong;
import org.kartotek.core.query.CardQuery;

/**
 * What shall be printed.
 *
 * @param report name of the report
 * @param format form of the result
 * @param file where it is written; replaced where it exists
 * @param columns keys of the fields wanted instead of the report's own columns; empty for those
 * @param query which cards; all that the session may see where empty
 * @param subject id of the card, or of the other record, that the report is about
 */
public record ReportRequest(
        String report, ReportFormat format, Path file, List<String> columns, Optional<CardQuery> query, OptionalLong subject) {
    /** Name of the report of one card. */
    public static final String CARD = "card";

    public ReportRequest {
        columns = List.copyOf(columns);
    }

    /** A report of many cards. */
    public ReportRequest(
            String report, ReportFormat format, Path file, List<String> columns, Optional<CardQuery> query) {
        this(report, format, file, columns, query, OptionalLong.empty());
    }

    /** The report of one card. */
    public static ReportRequest ofCard(long card, ReportFormat format, Path file) {
        return of(CARD, card, format, file);
    }

    /** A report of one record. */
    public static ReportRequest of(String report, long subject, ReportFormat format, Path file) {
        return new ReportRequest(report, format, file, List.of(), Optional.empty(), OptionalLong.of(subject));
    }
}

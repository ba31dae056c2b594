/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an import did, or would do.
 *
 * @param created new cards
 * @param changed cards that got at least one new value
 * @param unchanged cards that were as the file says already
 * @param rejected rows that did not go in, in order of the file
 * @param ignoredColumns headers that no field was found for
 * @param notes what the user should know about how the file was read, one sentence each
 * @param duplicates new cards that are likely there already, in order of the file
 * @param changeSet id of the change set, or empty where nothing was written
 */
public record ImportReport(
        int created,
        int changed,
        int unchanged,
        List<RejectedRow> rejected,
        List<String> ignoredColumns,
        List<String> notes,
        List<LikelyDuplicate> duplicates,
        OptionalLong changeSet) {

    public ImportReport {
        rejected = List.copyOf(rejected);
        ignoredColumns = List.copyOf(ignoredColumns);
        notes = List.copyOf(notes);
        duplicates = List.copyOf(duplicates);
    }

    /**
     * @param line number of the row's first line in the file, the header being line 1
     * @param reason what is wrong and what would be right; names the column
     */
    public record RejectedRow(long line, String reason) {}
}

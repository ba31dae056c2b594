/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.importing.ImportedRow;

/** What would become of the rows of a file, one sort of them at a time. Lives on the thread of the user interface. */
public final class PreviewRows {
    /** Rows whose cards can be looked at; the others say only what becomes of them. */
    private static final int MOST_DETAILED = 2_000;

    private final Map<Sort, List<ImportedRow>> rows = new EnumMap<>(Sort.class);
    private Sort shown = Sort.ALL;

    /** Sorts of rows. */
    public enum Sort {
        ALL,
        NEW,
        CHANGED,
        UNCHANGED,
        REJECTED,
        DUPLICATE
    }

    PreviewRows(List<ImportedRow> all) {
        for (Sort sort : Sort.values()) {
            rows.put(sort, new ArrayList<>());
        }
        all.stream().sorted(Comparator.comparingLong(ImportedRow::line)).forEach(this::add);
    }

    private void add(ImportedRow row) {
        rows.get(Sort.ALL).add(row);
        rows.get(sort(row)).add(row);
        if (row.duplicate().isPresent()) {
            rows.get(Sort.DUPLICATE).add(row);
        }
    }

    private static Sort sort(ImportedRow row) {
        return switch (row.verdict()) {
            case NEW -> Sort.NEW;
            case CHANGED -> Sort.CHANGED;
            case UNCHANGED -> Sort.UNCHANGED;
            case REJECTED -> Sort.REJECTED;
        };
    }

    /** Keeps the values of the first rows only, so that a long file does not fill the memory; on the thread of the import. */
    static void collect(List<ImportedRow> into, ImportedRow row) {
        into.add(
                into.size() < MOST_DETAILED
                        ? row
                        : new ImportedRow(row.line(), row.verdict(), row.title(), row.reason(), row.duplicate(), List.of()));
    }

    public int count(Sort sort) {
        return rows.get(sort).size();
    }

    public Sort shown() {
        return shown;
    }

    void show(Sort sort) {
        shown = sort;
    }

    /** The rows of the sort that is shown, in the order of the file. */
    public List<ImportedRow> rows() {
        return rows.get(shown);
    }
}

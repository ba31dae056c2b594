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
import org.kartotek.core.importing.ImportReport.RejectedRow;

/**
 * What an import of records did.
 *
 * @param parts one for each file, in the order in which they were read
 * @param changeSet id of the change set, or empty where nothing was written
 */
public record RecordImportReport(List<Part> parts, OptionalLong changeSet) {
    public RecordImportReport {
        parts = List.copyOf(parts);
    }

    /**
     * What became of the rows of one file.
     *
     * @param file its name
     * @param word what its rows are called together, such as {@code orders}
     * @param created rows that became new records
     * @param changed rows whose records got at least one new value
     * @param unchanged rows whose records were so already
     * @param rejected rows that did not go in, in order of the file
     */
    public record Part(String file, String word, int created, int changed, int unchanged, List<RejectedRow> rejected) {
        public Part {
            rejected = List.copyOf(rejected);
        }

        /** The rows that are in the card index now. */
        public int there() {
            return created + changed + unchanged;
        }
    }

    public boolean hasRejections() {
        return parts.stream().anyMatch(part -> !part.rejected().isEmpty());
    }
}

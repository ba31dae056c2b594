/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import java.nio.file.Path;

/**
 * What shall be imported, and how it is to be read.
 *
 * @param file CSV, a workbook (.xlsx), or vCards
 * @param mapping how it is read into fields
 * @param strict whether one rejected row keeps all others out
 * @param dryRun whether nothing is written and the report says what would be
 * @param withoutDuplicates whether new cards that are likely duplicates are rejected
 */
public record ImportRequest(Path file, ImportMapping mapping, boolean strict, boolean dryRun, boolean withoutDuplicates) {

    /** A file read by its headers alone. */
    public static ImportRequest of(Path file) {
        return new ImportRequest(file, ImportMapping.BY_HEADERS, false, false, false);
    }

    public ImportRequest with(ImportMapping other) {
        return new ImportRequest(file, other, strict, dryRun, withoutDuplicates);
    }

    public ImportRequest rehearsed(boolean dry) {
        return new ImportRequest(file, mapping, strict, dry, withoutDuplicates);
    }

    public ImportRequest keepingDuplicatesOut(boolean out) {
        return new ImportRequest(file, mapping, strict, dryRun, out);
    }
}

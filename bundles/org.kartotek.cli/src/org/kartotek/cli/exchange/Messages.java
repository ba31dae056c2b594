/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.exchange;

import org.kartotek.core.sentence.Phrase;

/** What the commands for files and reports have to say. */
enum Messages implements Phrase {
    CARDS_ONLY,
    CARD_OPTION,
    CHANGE_SET,
    COLUMNS_OPTION,
    COMMA_OPTION,
    DATES_OPTION,
    DRY_OPTION,
    DUPLICATES_OPTION,
    ENCODING_OPTION,
    FILE_LINE,
    FORMAT_OPTION,
    IGNORED,
    IMPORT,
    IMPORT_CELLS,
    IMPORT_FILE,
    IMPORT_RECORDS,
    KEY_OPTION,
    LINE,
    MAPPING_OPTION,
    MAP_OPTION,
    NAME,
    NOTHING_IMPORTED,
    NO_CHANGE_SET,
    NO_FILE,
    NO_REPORTS,
    OPEN_OPTION,
    OUT_OPTION,
    PART,
    QUERY_OPTION,
    RECORD_OPTION,
    REJECTED_FILE,
    REJECTS_OPTION,
    REPORT,
    SAMPLE,
    SAMPLE_DETAILS,
    SAMPLE_THERE,
    SEPARATOR,
    SEPARATOR_OPTION,
    SHEET_OPTION,
    STRICT_OPTION,
    SUMMARY,
    TITLE,
    WOULD_BE,
    WROTE
}

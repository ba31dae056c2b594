/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import org.kartotek.core.sentence.Phrase;

/** What is said about workbooks. */
enum Messages implements Phrase {
    BOMB,
    CELL_ERRORS,
    DAMAGED,
    DAMAGED_ZIP,
    NOT_WORKBOOK,
    NO_ROWS,
    NO_SHEET,
    OLD_FORMAT,
    OTHER_SHEETS,
    PASSWORD,
    SHEET_EMPTY,
    TEXT_MISSING,
    TOO_LARGE,
    TOO_LONG,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    TOO_MUCH_TEXT,
    UNFINISHED
}

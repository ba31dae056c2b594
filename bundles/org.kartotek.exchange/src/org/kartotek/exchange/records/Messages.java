/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import org.kartotek.core.sentence.Phrase;

/** What is said about imports of records. */
enum Messages implements Phrase {
    BAD_LINE,
    CARD,
    COLUMN,
    COMPUTED,
    ISSUED,
    NO_CARD,
    NO_COLUMN,
    NO_COLUMNS,
    NO_FILES,
    NO_KIND,
    NO_ROW,
    NO_ROWS,
    UNKNOWN_FOLDER,
    UNREADABLE
}

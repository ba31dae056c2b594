/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import org.kartotek.core.sentence.Phrase;

/** What is said about files, rows and vCards that are imported. */
enum Messages implements Phrase {
    AND_MORE,
    COLUMN,
    COLUMNS_CLASH,
    CONTACT_UNCLEAR,
    DERIVED,
    KEY_UNFIT,
    NOTHING_KNOWN,
    NO_COLUMN,
    NO_KEY_COLUMN,
    NO_NUMBER_COLUMN,
    NO_ROWS,
    REJECTS_OVER_SOURCE,
    REJECTS_UNWRITTEN,
    ROW_EMPTY,
    ROW_RAGGED,
    SEVERAL_CARDS,
    TWICE,
    VCARDS_NEW,
    VCARD_EMPTY,
    VCARD_LINE,
    VCARD_LINES,
    VCARD_NAMELESS,
    VCARD_UNREADABLE
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import org.kartotek.core.sentence.Phrase;

/** What the commands for cards have to say. */
enum Messages implements Phrase {
    ABSENT_OPTION,
    ARCHIVE,
    ARCHIVED,
    ARCHIVE_DETAILS,
    ASSIGNMENTS,
    AT_OPTION,
    CARD_HEAD,
    CARD_OPERAND,
    COLUMNS_OPTION,
    CONTACT,
    CUSTOMER,
    DERIVED,
    DOCUMENT,
    FORMAT_OPTION,
    FURTHER_ADDRESS,
    FURTHER_REACH,
    HANGS_ON,
    KIND_OPTION,
    LIMIT_CARDS,
    LIMIT_ROWS,
    MADE,
    MADE_RECORD,
    MORE_CARDS,
    NEEDS_CARD,
    NEEDS_NO_CARD,
    NEW,
    NOTE_OPTION,
    NOTHING_FOUND,
    NOTHING_TO_CHANGE,
    NOT_DAY,
    NOT_MOMENT,
    NOT_THEN,
    NO_CARD,
    NO_FORMAT,
    NO_KIND,
    NO_RECORD,
    ON_CARD_OPTION,
    ON_OPTION,
    OPEN_OPTION,
    ORDER_OPTION,
    PART,
    QUERY,
    QUERY_FORMATS,
    QUERY_RELATED,
    QUERY_TEXT,
    RECORD_HEAD,
    RECORD_OF_CARD,
    RECORD_OPERAND,
    SAVED,
    SEARCH,
    SEARCH_WORDS,
    SET,
    SHOW,
    SO_ALREADY,
    WITH_ALL_OPTION
}

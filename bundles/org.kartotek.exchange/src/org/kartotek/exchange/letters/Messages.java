/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import org.kartotek.core.sentence.Phrase;

/** What is said about letters and their templates. */
enum Messages implements Phrase {
    DAMAGED,
    ENDING,
    FURTHER,
    IN_FOOTER,
    IN_HEADER,
    IN_NOTES,
    IN_TEXT,
    LETTER_CLOSE,
    LETTER_DATE,
    LETTER_EMAIL,
    LETTER_FROM,
    LETTER_NUMBER,
    LETTER_OPEN,
    LETTER_OPENING,
    LETTER_PHONE,
    LETTER_PLEASE,
    LETTER_SUBJECT,
    LETTER_TEXT,
    LETTER_WEB,
    LETTER_WORD,
    MACROS,
    NOT_CARDS,
    NOT_SHIPPED,
    NOT_WRITTEN,
    NO_CARDS,
    NO_DOCUMENT,
    NO_TEMPLATE,
    OLD_FORMAT,
    ONE_BY_ONE,
    OPEN_GAP,
    OVER_ITSELF,
    PASSWORD,
    THERE_ALREADY,
    TOO_LARGE,
    TOO_MANY,
    WRONG_NAME
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import org.kartotek.core.sentence.Phrase;

/** What is said about a text that is no value of its field. */
enum Messages implements Phrase {
    CHOOSE_FROM,
    CHOOSE_FROM_MORE,
    COUNTRY_CODE,
    DATE_PATTERN,
    LIST_EMPTY,
    NOT_AMOUNT,
    NOT_COUNTRY,
    NOT_DAY,
    NOT_EMAIL,
    NOT_NUMBER,
    NOT_OFFERED,
    NOT_PHONE,
    NOT_RECORD,
    NOT_TEXT,
    NOT_WEB,
    NOT_YES_NO,
    OF_FIELD,
    TOO_LONG
}

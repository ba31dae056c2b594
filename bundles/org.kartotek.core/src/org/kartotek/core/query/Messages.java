/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import org.kartotek.core.sentence.Phrase;

/** What is said about a query text that cannot be read. */
enum Messages implements Phrase {
    COLUMN,
    END,
    EXPECTED,
    EXPECTED_AMOUNT,
    EXPECTED_COMPARISON,
    EXPECTED_COMPUTED,
    EXPECTED_END,
    EXPECTED_FIELD,
    EXPECTED_ROWS,
    EXPECTED_STATE,
    EXPECTED_TEXT,
    EXPECTED_UNIT,
    EXPECTED_VALUE,
    FIND_ABSENT,
    NOT_COMPARABLE,
    NOT_SEVERAL,
    NO_DAY,
    NO_DIGITS,
    NO_FIELD,
    NO_FUNCTION,
    NO_KIND,
    NO_MEANING,
    NO_ORDER,
    ONE_CHOICE,
    OPERATORS,
    QUOTE_SEVERAL_WORDS,
    SEVERAL_RECORDS,
    SEVERAL_VALUES,
    TOO_DEEP,
    TOO_LONG,
    TOO_MANY,
    UNCLOSED_NAME,
    UNCLOSED_TEXT,
    VALUE_MISSING
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import org.kartotek.core.sentence.Phrase;

/** What is said of records that do not fit together. */
enum Messages implements Phrase {
    CARD_MISSING,
    CHANGE_SET_MISSING,
    CHANGE_WITHOUT_SET,
    COMPARING,
    CONTENT_DAMAGED,
    CONTENT_MISSING,
    FORMER_DAMAGED,
    FORMER_MISSING,
    FILED_ELSEWHERE,
    HISTORY_ONLY,
    INVOICE_GAP,
    INVOICE_GONE,
    IN_USE,
    MORE_PROBLEMS,
    NEVER_CREATED,
    NEVER_DONE,
    OF_RECORD,
    REFERENCE_MISSING,
    UNKNOWN_FIELD,
    WRONG_INVOICE,
    WRONG_LINE_AMOUNT,
    WRONG_LINE_PROFIT,
    WRONG_NAME,
    WRONG_NUMBER,
    WRONG_PURCHASE,
    WRONG_SCOPE,
    WRONG_SIZE,
    WRONG_SORT_KEY,
    WRONG_STATE,
    WRONG_TOTALS,
    WRONG_VERSION,
    WRONG_WORDS,
    WRONG_WORDS_OF
}

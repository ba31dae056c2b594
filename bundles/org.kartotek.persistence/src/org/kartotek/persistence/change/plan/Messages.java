/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import org.kartotek.core.sentence.Phrase;

/** What is said about values and fields that break a rule. */
enum Messages implements Phrase {
    ANOTHER_RECORD,
    AN_AMOUNT,
    A_CHOICE,
    A_COUNTRY,
    A_DATE,
    A_LIST,
    A_NUMBER,
    A_TEXT,
    BAD_CHARACTER,
    BUILT_IN,
    CARD_BUSY,
    CHOICES_STAY,
    CHOICE_NAME,
    CHOICE_RETIRED,
    CHOICE_TWICE,
    COMPANY_OR_NAME,
    COUNTRY,
    CREDITS_NOTHING,
    CREDITS_NO_AMOUNT,
    CREDIT_BEFORE_INVOICE,
    CURRENCY,
    DUE_BEFORE_INVOICE,
    EMPTY,
    ENTRY_EMPTY,
    FIELDS_CHANGED,
    FIELD_GONE,
    INVOICE_CURRENCIES,
    INVOICE_EMPTY,
    INVOICE_FAR_AWAY,
    INVOICE_LINE_INCOMPLETE,
    INVOICE_NUMBER_TAKEN,
    INVOICE_OF_NOTHING,
    INVOICE_UNDATED,
    ISSUED_STAYS,
    ISSUE_ALONE,
    ISSUE_ONLY,
    IT_CAN_BE,
    KEY_RESERVED,
    KEY_RETIRED,
    KEY_TAKEN,
    KEY_TOO_CLOSE,
    LABEL_LANGUAGE,
    LABEL_LENGTH,
    LABEL_LINE,
    LABEL_TAKEN,
    LINE_STAYS,
    LISTS_ORDERED,
    NOT_ON_CARD,
    NOT_SEARCHABLE,
    NOT_SORTABLE,
    NO_CHOICE,
    NO_CHOICE_LIST,
    NO_COLOUR,
    NO_REFERENCE,
    NO_REFERENCE_HERE,
    NUMBER_TAKEN,
    NUMBER_TOO_LONG,
    ONE_CURRENCY,
    PAID_BEFORE_INVOICE,
    REQUIRED,
    SECTION_KEY,
    TERRITORY,
    TEXT_TOO_LONG,
    TOO_LARGE,
    TOO_MANY_CHOICES,
    WHOLE_PERCENT,
    WRONG_TYPE,
    YEARS,
    YES_OR_NO
}

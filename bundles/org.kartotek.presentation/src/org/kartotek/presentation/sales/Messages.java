/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.sales;

import org.kartotek.core.sentence.Phrase;

/** Words of issuing, and of who sells; the fields of the seller are called by their names. */
enum Messages implements Phrase {
    BANK,
    BIC,
    CITY,
    COUNTRY,
    CREDIT_LINE,
    CREDIT_NOTE_NUMBER,
    CURRENCY,
    EMAIL,
    IBAN,
    INVOICE_NUMBER,
    LINES,
    NAME,
    NEEDED,
    NEEDED_EITHER,
    NEXT_CREDIT_NOTE,
    NEXT_INVOICE,
    NO_SERIAL,
    PART_ADDRESS,
    PART_BANK,
    PART_NUMBERS,
    PART_REACH,
    PART_TAX,
    PART_TERMS,
    PAYMENT_DAYS,
    PHONE,
    POSTCODE,
    PURCHASE_NUMBER,
    QUOTE_DAYS,
    QUOTE_NUMBER,
    REGISTER,
    START_HINT,
    STREET,
    SUMS,
    TAKE_SOMETHING,
    TAX_NUMBER,
    TAX_RATE,
    VAT_ID,
    WEB
}

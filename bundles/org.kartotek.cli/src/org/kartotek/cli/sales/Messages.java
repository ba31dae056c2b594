/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.sales;

import org.kartotek.core.sentence.Phrase;

/** What the commands for sales have to say. */
enum Messages implements Phrase {
    ACCEPT,
    ACCEPTED,
    ARTICLES_DETAILS,
    CREDIT,
    CREDITED,
    CREDIT_DETAILS,
    DATE_OPTION,
    DISCOUNT_OPTION,
    DUE_OPTION,
    FIELD,
    INVOICE,
    INVOICED,
    INVOICE_DETAILS,
    MADE,
    NOT_QUANTITY,
    NO_LINES,
    NO_SELLER_FIELD,
    NUMBER_OPTION,
    PRICE_OPTION,
    PRINT_HINT,
    PURCHASE,
    PURCHASES_OPTION,
    QUOTE,
    SELLER,
    SELLER_DETAILS,
    TEXT_OPTION,
    VALID_OPTION,
    VALUE
}

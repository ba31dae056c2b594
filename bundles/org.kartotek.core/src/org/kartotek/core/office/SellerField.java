/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an office says of itself. What is printed is copied into each invoice; the terms are for those to come. */
public enum SellerField {
    NAME(true, ""),
    STREET(true, ""),
    POSTCODE(true, ""),
    CITY(true, ""),
    /** Upper-case code of two letters. */
    COUNTRY(true, ""),
    PHONE(true, ""),
    EMAIL(true, ""),
    WEB(true, ""),
    TAX_NUMBER(true, ""),
    VAT_ID(true, ""),
    /** Where the firm is registered, and under which number. */
    REGISTER(true, ""),
    BANK(true, ""),
    IBAN(true, ""),
    BIC(true, ""),
    /** Of prices that are typed without one; the code of three letters. */
    CURRENCY(false, ""),
    /** In percent, of articles and lines that do not say another one. */
    TAX_RATE(false, ""),
    /** From the day of an invoice until it is due. */
    PAYMENT_DAYS(false, "30"),
    /** From the day of a quote until it holds no longer. */
    QUOTE_DAYS(false, "30"),
    /** See {@link NumberFormat}, as the next ones. */
    INVOICE_NUMBER(false, "{year}-{00000}"),
    CREDIT_NOTE_NUMBER(false, "C{year}-{00000}"),
    /** Of quotes that are made without a number; their running numbers may have gaps. */
    QUOTE_NUMBER(false, "Q{year}-{00000}"),
    /** Of purchases that are made without a number. */
    PURCHASE_NUMBER(false, "P{year}-{00000}");

    private final boolean printed;
    private final String standard;

    SellerField(boolean printed, String standard) {
        this.printed = printed;
        this.standard = standard;
    }

    /** The name on the command line and wherever it is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is copied into invoices. */
    public boolean isPrinted() {
        return printed;
    }

    /** What holds where the office has said nothing; may be empty. */
    String standard() {
        return standard;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(SellerField::key).toList();
    }

    public static Optional<SellerField> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}

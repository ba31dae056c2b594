/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;

/** Keys of the fields of quotes, purchases, invoices and their lines. */
public final class InvoiceFields {
    public static final String NUMBER = "number";
    public static final String DATE = "date";
    public static final String STATUS = "status";
    public static final String AMOUNT = "amount";
    /** Of a quote: the last day on which it holds. */
    public static final String VALID_UNTIL = "valid_until";
    /** Of a quote and of a purchase: whom it is for. */
    public static final String CONTACT = "contact";

    /** Of an invoice: whether it is one, or a credit note. */
    public static final String TYPE = "type";
    /** The running number in its type. */
    public static final String SERIAL = "serial";
    public static final String DUE = "due";
    /** The day of payment: the one built-in field that changes after an invoice was issued. */
    public static final String PAID = "paid";
    /** Of a credit note, the invoice that it takes back; of its lines, the line. */
    public static final String CREDITS = "credits";
    /** The seller as printed, see {@link org.kartotek.core.office.Seller#printed}. */
    public static final String SELLER = "seller";
    /** Name and address as printed. */
    public static final String BUYER = "buyer";
    /** In which it is printed. */
    public static final String LANGUAGE = "language";
    public static final String NET = "net";
    public static final String TAX = "tax";
    public static final String GROSS = "gross";

    /** Of a line: the invoice that it belongs to. */
    public static final String INVOICE = "invoice";
    /** Of a line: the quote that it belongs to. */
    public static final String QUOTE = "quote";
    /** Of a line: the purchase that it belongs to, or that it bills. Of a quote: what it became. */
    public static final String PURCHASE = "purchase";
    /** Of a line of an invoice: the line of the purchase that it bills. */
    public static final String PURCHASE_LINE = "purchase_line";
    public static final String POSITION = "position";
    public static final String ARTICLE = "article";
    public static final String ARTICLE_NUMBER = "article_number";
    public static final String TEXT = "text";
    /** Negative on credit notes. */
    public static final String QUANTITY = "quantity";
    public static final String UNIT = "unit";
    public static final String UNIT_PRICE = "unit_price";
    public static final String UNIT_COST = "unit_cost";
    public static final String DISCOUNT = "discount";
    /** In percent. */
    public static final String TAX_RATE = "tax_rate";

    private InvoiceFields() {}

    /** Whether a field stays as it was issued; the day of payment and fields of the office change afterwards. */
    public static boolean isFixed(Field field) {
        return field.kind().isIssued() && field.is(FieldTrait.BUILT_IN) && !field.key().equals(PAID);
    }
}

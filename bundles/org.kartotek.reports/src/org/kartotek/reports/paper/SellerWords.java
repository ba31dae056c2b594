/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.reports.paper.Paper.Sheet;

/** Who sells, at the head and at the foot of a paper. */
final class SellerWords {
    private static final String SEPARATOR = "  \u00b7  ";

    private final Seller seller;
    private final PaperWords words;

    SellerWords(Seller seller, PaperWords words) {
        this.seller = seller;
        this.words = words;
    }

    void write(Sheet sheet) {
        String address = seller.block(words.language());
        sheet.label("seller", value(SellerField.NAME));
        sheet.label("seller-line", joined(SEPARATOR, value(SellerField.PHONE), value(SellerField.EMAIL), value(SellerField.WEB)));
        sheet.label("return-line", address.replace("\n", SEPARATOR));
        sheet.label("foot-address", address);
        sheet.label(
                "foot-tax",
                joined(
                        "\n",
                        named("paper.vat-id", SellerField.VAT_ID),
                        named("paper.tax-number", SellerField.TAX_NUMBER),
                        value(SellerField.REGISTER)));
        sheet.label(
                "foot-bank",
                joined("\n", value(SellerField.BANK), named("paper.iban", SellerField.IBAN), named("paper.bic", SellerField.BIC)));
    }

    private String value(SellerField field) {
        return seller.value(field);
    }

    private String named(String key, SellerField field) {
        return value(field).isEmpty() ? "" : words.of(key) + " " + value(field);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.reports.text.ReportTexts;

/** The reports that come with the program. Their designs are part of the bundle and vouched for; no other design is run. */
enum StandardReport {
    /** All customers, or some, one on each line. */
    CUSTOMER_LIST("customers", List.of("name", "city", "country", "phone", "email"), "name"),
    /** One card with all that hangs on it. */
    CARD(Kind.CUSTOMER, "card"),
    QUOTE(Kind.QUOTE, "paper"),
    DELIVERY_NOTE(Kind.PURCHASE, "delivery-note"),
    INVOICE(Kind.INVOICE, "paper"),
    CREDIT_NOTE(Kind.INVOICE, "paper"),
    /** What a customer bought, was invoiced and has paid. */
    STATEMENT_OF_ACCOUNT(Kind.CUSTOMER, "statement-of-account");

    /** What is shown for a role that may not see all that the name is derived from. */
    private static final Map<String, List<String>> INSTEAD = Map.of("name", List.of("company", "first_name", "last_name"));

    private final String table;
    private final List<String> columns;
    private final String order;
    private final Optional<Kind> subject;
    private final String design;

    /** One of many cards. */
    StandardReport(String table, List<String> columns, String order) {
        this.table = table;
        this.columns = columns;
        this.order = order;
        this.subject = Optional.empty();
        this.design = key();
    }

    /** One of one record. */
    StandardReport(Kind subject, String design) {
        this.table = "";
        this.columns = List.of();
        this.order = "";
        this.subject = Optional.of(subject);
        this.design = design;
    }

    /** The name on the command line; the texts of the report start with it too. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The file of the design. */
    String design() {
        return design + ".rptdesign";
    }

    /** Of what kind the one record is that it is about; empty for a report of many cards. */
    Optional<Kind> subject() {
        return subject;
    }

    /** Name of the table in the design. */
    String table() {
        return table;
    }

    /** The fields that are shown where nobody chose others, as far as the catalogue's reader has them. */
    List<Field> columns(Catalogue catalogue) {
        return columns.stream()
                .flatMap(key -> catalogue.find(Kind.CUSTOMER, key).isPresent()
                        ? Stream.of(key)
                        : INSTEAD.getOrDefault(key, List.of()).stream())
                .flatMap(key -> catalogue.find(Kind.CUSTOMER, key).stream())
                .toList();
    }

    /** Key of the field that orders the list where the query has no order. */
    String order() {
        return order;
    }

    ReportInfo info() {
        return new ReportInfo(key(), ReportTexts.labels(key() + ".title"), columns, subject);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(StandardReport::key).toList();
    }

    static Optional<StandardReport> byKey(String key) {
        return Arrays.stream(values()).filter(report -> report.key().equals(key)).findFirst();
    }
}

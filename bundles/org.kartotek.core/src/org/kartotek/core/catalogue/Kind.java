/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of record. The customer is the card. Its parts hang on one card and are opened with it. Its records hang on one card too, are
 * as many as there may be, and are read by queries, page by page. Whatever hangs on a card inherits its row rights. Articles belong to
 * no card.
 *
 * <p>The order is frozen: the history knows kinds by it. New ones come last.
 */
public enum Kind {
    CUSTOMER("customer", "customers", Place.CARD),
    /** A person at a customer. */
    CONTACT("contact", "contacts", Place.PART),
    /** A further address; the main one stands on the customer itself. */
    ADDRESS("address", "addresses", Place.PART),
    /** A further phone, fax, e-mail or web address; the main ones stand on the customer itself. */
    CONTACT_POINT("contact_point", "contact_points", Place.PART),
    /** A file, a mail, a picture or a link; the bytes of a file are kept apart and are no field. */
    DOCUMENT("document", "documents", Place.PART),
    /** What was said: a call, a mail, a letter, a meeting, a note. */
    ACTIVITY("activity", "activities", Place.RECORD),
    /** Work to be done. */
    TASK("task", "tasks", Place.RECORD),
    /** A question or a complaint that is followed until it is solved. */
    CASE("service_case", "cases", Place.RECORD),
    /** What may be sold. */
    OPPORTUNITY("opportunity", "opportunities", Place.RECORD),
    /** What was agreed for a time: terms, prices, discounts. */
    AGREEMENT("agreement", "agreements", Place.RECORD),
    /** How the card stands to another one; hangs on the first and names the other. */
    RELATION("relation", "relations", Place.RECORD),
    /** What the customer cares for. */
    INTEREST("interest", "interests", Place.RECORD),
    /** What is sold. */
    ARTICLE("article", "articles", Place.ALONE),
    /** What was bought at one time. */
    PURCHASE("purchase", "purchases", Place.RECORD),
    /** One line of a purchase; hangs on the same card. */
    PURCHASE_LINE("purchase_line", "lines", Place.RECORD),
    /** What was offered at one time. */
    QUOTE("quote", "quotes", Place.RECORD),
    /** One line of a quote; hangs on the same card. */
    QUOTE_LINE("quote_line", "quote_lines", Place.RECORD),
    /** An invoice or a credit note: issued once, and never changed. */
    INVOICE("invoice", "invoices", Place.RECORD),
    /** One line of an invoice; hangs on the same card. */
    INVOICE_LINE("invoice_line", "invoice_lines", Place.RECORD);

    /** What an id of a card says that belongs to no card: its own id, negative. */
    private static final long ALONE_SIGN = -1;

    private static final List<Kind> PARTS =
            Arrays.stream(values()).filter(kind -> kind.place == Place.PART).toList();

    private final String key;
    private final String plural;
    private final Place place;

    /** Where records of a kind are. */
    private enum Place {
        CARD,
        PART,
        RECORD,
        ALONE
    }

    Kind(String key, String plural, Place place) {
        this.key = key;
        this.plural = plural;
        this.place = place;
    }

    /** The name of the table, and of the kind in whatever is stored. */
    public String key() {
        return key;
    }

    /** The name in queries and on the command line. */
    public String word() {
        return switch (this) {
            case CASE -> "case";
            case PURCHASE_LINE -> "line";
            default -> key;
        };
    }

    /** What the records of a card are called together in queries: {@code sum(purchases.amount)}. */
    public String plural() {
        return plural;
    }

    /** Whether records of this kind are cards of their own. */
    public boolean isCard() {
        return this == CUSTOMER;
    }

    /** Whether records of this kind are opened with the card that they hang on. */
    public boolean isPart() {
        return place == Place.PART;
    }

    /** Whether records of this kind hang on a card. */
    public boolean isOnCard() {
        return place == Place.PART || place == Place.RECORD;
    }

    /** Whether records of this kind belong to no card. */
    public boolean isAlone() {
        return place == Place.ALONE;
    }

    /** Whether records of this kind are issued: written once, whole, and never changed or taken back. */
    public boolean isIssued() {
        return this == INVOICE || this == INVOICE_LINE;
    }

    /** The kind of the lines that records of this kind have. A line names what it belongs to in a field called as that kind. */
    public Optional<Kind> line() {
        return switch (this) {
            case PURCHASE -> Optional.of(PURCHASE_LINE);
            case QUOTE -> Optional.of(QUOTE_LINE);
            case INVOICE -> Optional.of(INVOICE_LINE);
            default -> Optional.empty();
        };
    }

    /** The kind of the records whose lines are of this kind. */
    public Optional<Kind> lineOf() {
        return switch (this) {
            case PURCHASE_LINE -> Optional.of(PURCHASE);
            case QUOTE_LINE -> Optional.of(QUOTE);
            case INVOICE_LINE -> Optional.of(INVOICE);
            default -> Optional.empty();
        };
    }

    /**
     * What stands for the card of a record that belongs to none, in edits and in the history.
     *
     * @param id of the record
     */
    public long cardOf(long id) {
        return isAlone() ? ALONE_SIGN * id : id;
    }

    /** The kinds that are opened with a card. */
    public static List<Kind> parts() {
        return PARTS;
    }

    /** The kind with this {@link #key}. */
    public static Optional<Kind> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** The kind that somebody calls so: by key, word or plural. */
    public static Optional<Kind> byName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.key.equals(name) || kind.word().equals(name) || kind.plural.equals(name))
                .findFirst();
    }

    /** The names in queries and on the command line. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }
}

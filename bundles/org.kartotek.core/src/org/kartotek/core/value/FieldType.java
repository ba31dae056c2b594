/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

/**
 * The type of a field. It decides how a value is written down canonically ({@link Canonical}), compared
 * ({@link SortKey}), stored and edited.
 */
public enum FieldType {
    /** One line of text. */
    TEXT("text"),
    /** Text of several lines; searched but neither compared nor sorted. */
    LONG_TEXT("longtext"),
    /** A decimal number. */
    NUMBER("number"),
    /** An amount in a currency, see {@link Money}. */
    MONEY("money"),
    /** A calendar day without a time zone. */
    DATE("date"),
    YES_NO("yesno"),
    /** One key of a choice list. */
    CHOICE("choice"),
    /** Any number of keys of a choice list. */
    CHOICES("choices"),
    PHONE("phone"),
    EMAIL("email"),
    WEB("web"),
    /** An ISO 3166 country. */
    COUNTRY("country"),
    /** Another record: a card, a contact, an article, a purchase. */
    REFERENCE("reference");

    private final String key;

    FieldType(String key) {
        this.key = key;
    }

    /** The name used on the command line, in mapping files and in the database. */
    public String key() {
        return key;
    }

    /** Whether values of this type have a {@link SortKey}, so that they can be compared and ordered. */
    public boolean comparable() {
        return this != LONG_TEXT && this != CHOICES && this != REFERENCE;
    }

    /** Whether an administrator can add fields of this type. */
    public boolean addable() {
        return this != REFERENCE;
    }

    /** Whether values of this type are words that a search should find. */
    public boolean textual() {
        return switch (this) {
            case TEXT, LONG_TEXT, PHONE, EMAIL, WEB -> true;
            default -> false;
        };
    }

    /** The longest text in characters that is kept, unless a field says otherwise; 0 for types that are not kept as text. */
    public int longest() {
        return switch (this) {
            case TEXT -> 200;
            case LONG_TEXT -> 20_000;
            case CHOICE, PHONE -> 60;
            case CHOICES -> 2_000;
            case EMAIL -> 254;
            case WEB -> 300;
            case COUNTRY -> 2;
            case NUMBER, MONEY, DATE, YES_NO, REFERENCE -> 0;
        };
    }

    /** Whether values of this type are keys of a choice list. */
    public boolean chosen() {
        return this == CHOICE || this == CHOICES;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kartotek.core.address.AddressBlock;
import org.kartotek.core.address.PostalAddress;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;

/** Who buys: the address that a paper goes to, and the language that it speaks. */
public final class Buyer {
    private static final Locale OFFICE = Locale.ENGLISH;
    private static final List<String> SPOKEN = List.of("en", "da", "de", "es", "ru");
    private static final String PURPOSE = "purpose";

    private final Card card;

    public Buyer(Card card) {
        this.card = card;
    }

    /** Keys of the languages that papers speak. */
    public static List<String> languages() {
        return SPOKEN;
    }

    /** The key of the customer's language; empty where it is not known. */
    public Optional<String> languageKey() {
        return text(card.customer(), "language");
    }

    /**
     * The language that papers for this customer speak.
     *
     * @param otherwise where none is known, or one that the program does not speak
     */
    public Locale language(Locale otherwise) {
        return spoken(languageKey(), otherwise);
    }

    /** @param key of the language of a customer */
    public static Locale spoken(Optional<String> key, Locale otherwise) {
        Locale fallback = SPOKEN.contains(otherwise.getLanguage()) ? otherwise : OFFICE;
        return key.filter(SPOKEN::contains).map(Locale::of).orElse(fallback);
    }

    /**
     * Name and address, one line each, as they are put into the window of an envelope.
     *
     * @param purposes of further addresses, the first one that the card has counts; its main address where it has none
     * @param contact id of the contact whom it is for, or null
     * @param home code of the seller's country, which is not named; may be empty
     */
    public String block(List<String> purposes, Long contact, String home, Locale language) {
        return AddressBlock.of(address(purposes, contact), home, language);
    }

    /**
     * Where post goes.
     *
     * @param purposes of further addresses, the first one that the card has counts; its main address where it has none
     * @param contact id of the contact whom it is for, or null
     */
    public PostalAddress address(List<String> purposes, Long contact) {
        CardRecord place = purposes.stream().flatMap(this::addresses).findFirst().orElse(card.customer());
        return new PostalAddress(
                names(contact),
                value(place, "street"),
                value(place, "street2"),
                value(place, "postcode"),
                value(place, "city"),
                value(place, "region"),
                value(place, "country"));
    }

    private Stream<CardRecord> addresses(String purpose) {
        return card.parts(Kind.ADDRESS).stream().filter(address -> address.value(PURPOSE).equals(Value.of(purpose)));
    }

    private List<String> names(Long contact) {
        String company = value(card.customer(), "company");
        CardRecord person = card.parts(Kind.CONTACT).stream()
                .filter(each -> contact != null && each.id() == contact)
                .findFirst()
                .orElse(company.isEmpty() ? card.customer() : null);
        String name = person == null ? "" : (value(person, "first_name") + " " + value(person, "last_name")).strip();
        return List.of(company, name);
    }

    private static String value(CardRecord record, String key) {
        return text(record, key).orElse("");
    }

    private static Optional<String> text(CardRecord record, String key) {
        return record.value(key).content().map(Object::toString);
    }
}

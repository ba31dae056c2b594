/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.kartotek.core.address.AddressBlock;
import org.kartotek.core.address.PostalAddress;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.Buyer;

/**
 * Who gets a letter.
 *
 * @param card as the session may see it
 * @param contact whom it greets; empty where the card has no contact
 * @param language of the letter
 */
public record LetterAddressee(Card card, Optional<CardRecord> contact, Locale language) {
    private static final String POSTAL = "postal";

    /**
     * @param wanted id of the contact that was chosen; the first one of the card where there is none such
     * @param language of all letters; that of the customer where left out
     * @param otherwise where the customer's language is not known, or not spoken by the program
     */
    static LetterAddressee of(Card card, OptionalLong wanted, Optional<Locale> language, Locale otherwise) {
        List<CardRecord> contacts = card.parts(Kind.CONTACT);
        Optional<CardRecord> contact = contacts.stream()
                .filter(each -> wanted.isPresent() && each.id() == wanted.getAsLong())
                .findFirst()
                .or(() -> contacts.stream().findFirst());
        return new LetterAddressee(card, contact, language.orElseGet(() -> new Buyer(card).language(otherwise)));
    }

    /** Whether it is known where post reaches the customer; a country alone is too little. */
    public boolean hasAddress() {
        PostalAddress to = address();
        return !(to.street() + to.street2() + to.postcode() + to.city()).isBlank();
    }

    /** Name and address, one line each; empty where there is no address. */
    String block(String home) {
        return hasAddress() ? AddressBlock.of(address(), home, language) : "";
    }

    private PostalAddress address() {
        return new Buyer(card).address(List.of(POSTAL), contact.map(CardRecord::id).orElse(null));
    }

    /** What the card is called. */
    public String name() {
        return text(card.customer(), "name").orElse("#" + card.id());
    }

    /** The number and the name of the card, for the name of a file. */
    public String title() {
        return (text(card.customer(), "number").orElse("") + " " + name()).strip();
    }

    static Optional<String> text(CardRecord record, String key) {
        return record.value(key).content().map(Object::toString);
    }
}

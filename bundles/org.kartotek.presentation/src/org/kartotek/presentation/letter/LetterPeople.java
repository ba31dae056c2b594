/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.presentation.contactlog.Person;

/** Whom a single letter can greet, and whom it does. They stay while the letter is read again. Thread of the user interface. */
final class LetterPeople {
    private List<Person> all = List.of();
    private Optional<Person> chosen = Optional.empty();

    /** The card of the letter was read. */
    void read(LetterAddressee to) {
        List<CardRecord> contacts = to.card().parts(Kind.CONTACT);
        List<Person> named = contacts.stream()
                .map(contact -> new Person(contact.id(), words(contact, " ", "first_name", "last_name")))
                .filter(each -> !each.name().isEmpty())
                .toList();
        all = Person.apart(named, id -> contacts.stream()
                .filter(contact -> contact.id() == id)
                .map(contact -> words(contact, ", ", Person.TELLING.toArray(String[]::new)))
                .findFirst()
                .orElse(""));
        chosen = chosen.flatMap(former -> all.stream().filter(each -> each.id() == former.id()).findFirst());
    }

    private static String words(CardRecord contact, String between, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> contact.value(key).content().stream())
                .map(Object::toString)
                .collect(Collectors.joining(between));
    }

    /** The letter goes to others. */
    void forget() {
        all = List.of();
        chosen = Optional.empty();
    }

    List<Person> all() {
        return all;
    }

    /** Who was chosen; empty where nobody was. */
    Optional<Person> chosen() {
        return chosen;
    }

    /** Who is greeted: who was chosen, or else the first one. */
    Optional<Person> greeted() {
        return chosen.or(() -> all.stream().findFirst());
    }

    /** @return whether somebody is called so */
    boolean choose(String called) {
        Optional<Person> wanted =
                all.stream().filter(each -> each.name().equalsIgnoreCase(called.strip())).findFirst();
        chosen = wanted.or(() -> chosen);
        return wanted.isPresent();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.contactlog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.RecordModel;

/**
 * A person at the customer with whom one can have been in touch.
 *
 * @param id of the contact
 */
public record Person(long id, String name) {

    /** Keys of the fields that tell namesakes apart. */
    public static final List<String> TELLING = List.of("job_title", "department", "email", "phone");

    /** Those on a card that are saved and have a name. */
    public static List<Person> on(CardModel card) {
        List<RecordModel> contacts = card.parts(Kind.CONTACT).stream()
                .flatMap(parts -> parts.records().stream())
                .filter(contact -> !contact.isNew())
                .toList();
        List<Person> named = contacts.stream()
                .map(contact -> new Person(contact.id(), name(contact)))
                .filter(person -> !person.name().isEmpty())
                .toList();
        return apart(named, id -> contacts.stream()
                .filter(contact -> contact.id() == id)
                .flatMap(contact -> TELLING.stream().map(contact::shown))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    /**
     * The same people, of whom no two are called the same: whoever is chosen by name is the one who was meant.
     *
     * @param telling what else is known of somebody, by id; may be empty
     */
    public static List<Person> apart(List<Person> people, LongFunction<String> telling) {
        Map<String, Long> called = counts(people);
        List<Person> told = people.stream()
                .map(each -> called.get(key(each)) == 1 || telling.apply(each.id()).isEmpty()
                        ? each
                        : new Person(each.id(), each.name() + " – " + telling.apply(each.id())))
                .toList();
        Map<String, Long> same = counts(told);
        return told.stream()
                .map(each -> same.get(key(each)) == 1 ? each : new Person(each.id(), each.name() + " #" + each.id()))
                .toList();
    }

    private static Map<String, Long> counts(List<Person> people) {
        return people.stream().collect(Collectors.groupingBy(Person::key, Collectors.counting()));
    }

    private static String key(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }

    private static String name(RecordModel contact) {
        return Stream.of("first_name", "last_name")
                .map(contact::shown)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

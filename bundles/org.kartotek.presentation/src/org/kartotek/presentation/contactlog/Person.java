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

    /** Those on a card that are saved and have a name. */
    public static List<Person> on(CardModel card) {
        return card.parts(Kind.CONTACT).stream()
                .flatMap(parts -> parts.records().stream())
                .filter(contact -> !contact.isNew())
                .map(contact -> new Person(contact.id(), name(contact)))
                .filter(person -> !person.name().isEmpty())
                .toList();
    }

    private static String name(RecordModel contact) {
        return Stream.of("first_name", "last_name")
                .map(contact::shown)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

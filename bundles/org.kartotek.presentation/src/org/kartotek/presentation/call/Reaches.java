/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.call;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/** The numbers and addresses on a card: the customer's own, those of contacts, and the further ones. */
final class Reaches {
    private static final Set<String> DIALLED = Set.of("phone", "mobile", "fax");

    private final Catalogue catalogue;
    private final Card card;

    /** @param catalogue as the session may see it */
    Reaches(Catalogue catalogue, Card card) {
        this.catalogue = catalogue;
        this.card = card;
    }

    /** @param wanted gets each number and the country of the card */
    boolean anyPhone(BiPredicate<String, Optional<String>> wanted) {
        Optional<String> country = text(card.customer().value("country"));
        return Stream.concat(fields(FieldType.PHONE), points(DIALLED)).anyMatch(number -> wanted.test(number, country));
    }

    boolean hasMail(String address) {
        return Stream.concat(fields(FieldType.EMAIL), points(Set.of("email"))).anyMatch(address::equalsIgnoreCase);
    }

    private Stream<String> fields(FieldType type) {
        return card.records()
                .flatMap(record -> catalogue.fields(record.kind()).stream()
                        .filter(field -> field.type() == type)
                        .flatMap(field -> text(record.value(field.key())).stream()));
    }

    private Stream<String> points(Set<String> channels) {
        return card.parts(Kind.CONTACT_POINT).stream()
                .filter(point -> text(point.value("channel")).filter(channels::contains).isPresent())
                .flatMap(Reaches::value);
    }

    private static Stream<String> value(CardRecord point) {
        return text(point.value("value")).stream();
    }

    private static Optional<String> text(Value value) {
        return value.content().map(Object::toString);
    }
}

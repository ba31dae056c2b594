/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.office.Seller;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** What whoever invents the dealings with the customers has at hand: who works there, which day it is, and the dice. */
final class SampleDesk {
    private static final int HUNDRED = 100;
    private static final int ALL_MINUTES = 60;

    private final ChangeSets changes;
    private final Session session;
    private final Catalogue catalogue;
    private final Seller seller;
    private final RandomGenerator random;
    private final List<String> owners;

    SampleDesk(CardIndex index, Session session, RandomGenerator random) {
        this.changes = index.changes();
        this.session = session;
        this.catalogue = index.catalogue(session);
        this.seller = index.office().seller();
        this.random = random;
        owners = catalogue.find(Kind.CUSTOMER, "owner").stream()
                .flatMap(owner -> catalogue.choicesOf(owner).choices().stream())
                .filter(choice -> !choice.retired())
                .map(Choice::key)
                .sorted()
                .toList();
    }

    /** Logins of those who work there; may be empty. */
    List<String> owners() {
        return owners;
    }

    /** Somebody who works there, or now and then nobody. */
    Value somebody() {
        return owners.isEmpty() || !happens(70) ? Value.UNKNOWN : Value.of(any(owners));
    }

    LocalDate today() {
        return session.today();
    }

    Seller seller() {
        return seller;
    }

    RandomGenerator random() {
        return random;
    }

    /** A day on which people work, that many days ago or just before; in days to come where they are negative. */
    LocalDate daysAgo(int days) {
        LocalDate day = today().minusDays(days);
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(DayOfWeek.FRIDAY);
            default -> day;
        };
    }

    /** One of the numbers from {@code first} to {@code last}. */
    int from(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Whether something happens that happens so often in a hundred times. */
    boolean happens(int percent) {
        return random.nextInt(HUNDRED) < percent;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Minutes that somebody has spent, as he writes them down. */
    int minutes() {
        return from(1, ALL_MINUTES / 5) * 5;
    }

    long newId(Kind kind) {
        return changes.newId(kind);
    }

    /** Whether records of a kind exist for the session. */
    boolean keeps(Kind kind) {
        return !catalogue.fields(kind).isEmpty();
    }

    /** Creates a record with what is known of it and exists for the session. */
    RecordEdit create(Kind kind, long id, long card, Map<String, Value> values) {
        Map<String, Value> known = new HashMap<>(values);
        known.entrySet().removeIf(each -> each.getValue().equals(Value.UNKNOWN)
                || catalogue.find(kind, each.getKey()).filter(session.rights()::mayWrite).isEmpty());
        return RecordEdit.createPart(kind, id, card, known);
    }

    /** The first of some contacts now and then, where there is one. */
    Value anyOf(List<Long> contacts) {
        return contacts.isEmpty() || !happens(60) ? Value.UNKNOWN : Value.of(any(contacts));
    }

    /** What is given where it is known. */
    static Value known(Optional<?> content) {
        return content.map(Value::of).orElse(Value.UNKNOWN);
    }
}

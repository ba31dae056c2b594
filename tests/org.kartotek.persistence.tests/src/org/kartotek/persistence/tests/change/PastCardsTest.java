/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** A card is shown as it was recorded at each moment, whatever happened to it since. */
class PastCardsTest {
    private static final int CHANGES = 60;
    private static final long SEED = 3;

    /** A card as one session saw it at a moment. */
    private record Recorded(Instant at, Optional<Card> card) {}

    @DatabaseTest
    void everyRecordedStateComesBack(TestDatabase database) throws InterruptedException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Syd", "territory", "south", "phone", "1");
        List<Recorded> all = new ArrayList<>();
        List<Recorded> part = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < CHANGES; i++) {
            change(database, cards, id, random, i);
            Instant now = moment();
            all.add(new Recorded(now, card(database, database.administrator(), id)));
            part.add(new Recorded(now, card(database, database.restricted(), id)));
        }
        assertAll(all, at -> database.index().cards().asOf(database.administrator(), id, at));
        assertAll(part, at -> database.index().cards().asOf(database.restricted(), id, at));
        assertTrue(all.stream().anyMatch(each -> each.card().isEmpty()), "the card was out of use for a while");
    }

    private static void assertAll(List<Recorded> recorded, Function<Instant, Optional<Card>> asOf) {
        for (Recorded each : recorded) {
            assertEquals(each.card(), asOf.apply(each.at()));
        }
    }

    private static Optional<Card> card(TestDatabase database, Session session, long id) {
        return database.index().cards().byId(session, id);
    }

    private static Instant moment() throws InterruptedException {
        Thread.sleep(3);
        Instant now = Instant.now();
        Thread.sleep(3);
        return now;
    }

    private static void change(TestDatabase database, CardWriting cards, long id, Random random, int step) {
        if (!cards.exists(id)) {
            cards.commit(CardWriting.restore(Kind.CUSTOMER, id, id));
            return;
        }
        List<CardRecord> contacts = cards.card(id).parts(Kind.CONTACT);
        switch (random.nextInt(7)) {
            case 0 -> cards.createPart(Kind.CONTACT, id, "last_name", "Name " + step);
            case 1 -> any(contacts, random).ifPresent(each -> cards.commit(RecordEdit.archive(Kind.CONTACT, each.id(), id)));
            case 2 -> any(contacts, random)
                    .ifPresent(each -> cards.commit(CardWriting.update(Kind.CONTACT, each.id(), id, "email", "a" + step + "@example.com")));
            case 3 -> cards.archive(id);
            case 4 -> undoLast(database);
            case 5 -> cards.set(id, "fax", Value.ABSENT, "phone", "2" + step, "company", "Company " + step);
            default -> cards.set(id, "fax", null, "city", "City " + step);
        }
    }

    private static Optional<CardRecord> any(List<CardRecord> records, Random random) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(random.nextInt(records.size())));
    }

    private static void undoLast(TestDatabase database) {
        long last = database.index().changes().list(database.administrator(), 1).getFirst().id();
        if (last > 1) {
            database.index().changes().undo(database.administrator(), last, new NullProgressMonitor());
        }
    }
}

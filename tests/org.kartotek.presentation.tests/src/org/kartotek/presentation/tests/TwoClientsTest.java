/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.SaveCard;
import org.kartotek.presentation.card.SavedCard;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Two programs on one server edit the same card: both changes survive, or the user is asked. */
class TwoClientsTest {

    /** One of the two programs with the card open. */
    private record Client(CardIndex index, CardModel model) {
        static Client open(CardIndex index, long id) {
            CardModel model = new CardModel(index.catalogue(index.session()), index.session());
            Client client = new Client(index, model);
            model.show(client.read(id));
            return client;
        }

        Card read(long id) {
            return index.cards().byId(index.session(), id).orElseThrow();
        }

        FieldModel field(String key) {
            return model.customer().field(key).orElseThrow();
        }

        RecordModel contact() {
            return model.parts(Kind.CONTACT).orElseThrow().records().get(0);
        }

        void save() {
            CardChange change = model.change();
            SavedCard saved = new SaveCard(index, change).run();
            model.written(change);
            model.rebase(saved.card().orElseThrow());
        }

        void rebase() {
            model.rebase(read(model.id()));
        }
    }

    private static long create(CardIndex index) {
        long id = index.changes().newId(Kind.CUSTOMER);
        long contact = index.changes().newId(Kind.CONTACT);
        index.changes()
                .commit(
                        index.session(),
                        Reason.EDIT,
                        "",
                        List.of(
                                RecordEdit.createCustomer(id, Map.of("company", Value.of("Nord"), "city", Value.of("Ribe"))),
                                RecordEdit.createPart(Kind.CONTACT, contact, id, Map.of("last_name", Value.of("Holm")))));
        return id;
    }

    @DatabaseTest
    void changesOfDifferentFieldsBothSurvive(TestDatabase database) {
        try (CardIndex other = database.second()) {
            long id = create(database.index());
            Client here = Client.open(database.index(), id);
            Client there = Client.open(other, id);
            here.field("city").type("Odense");
            here.contact().field("job_title").orElseThrow().type("Owner");
            there.field("phone").type("33 12 34 56");
            there.contact().field("email").orElseThrow().type("holm@example.com");
            there.save();
            assertThrows(ConflictException.class, here::save);
            here.rebase();
            assertTrue(here.model().conflicts().isEmpty());
            here.save();
            there.rebase();
            for (Client each : List.of(here, there)) {
                assertEquals("Odense", each.field("city").text());
                assertEquals("33 12 34 56", each.field("phone").text());
                assertEquals("Owner", each.contact().shown("job_title"));
                assertEquals("holm@example.com", each.contact().shown("email"));
                assertFalse(each.model().isDirty());
            }
        }
    }

    @DatabaseTest
    void aFieldThatBothChangedIsAskedFor(TestDatabase database) {
        try (CardIndex other = database.second()) {
            long id = create(database.index());
            Client here = Client.open(database.index(), id);
            Client there = Client.open(other, id);
            here.field("city").type("Odense");
            there.field("city").type("Vejle");
            there.save();
            assertThrows(ConflictException.class, here::save);
            here.rebase();
            assertEquals(1, here.model().conflicts().all().size());
            assertEquals(Value.of("Vejle"), there.read(id).customer().value("city"), "theirs stands until somebody chooses");
            here.model().conflicts().chooseAll(Choice.MINE);
            here.model().conflicts().apply();
            here.save();
            assertEquals(Value.of("Odense"), there.read(id).customer().value("city"));
        }
    }

    @DatabaseTest
    void aContactThatTheyRemovedComesBackWithWhatWasTyped(TestDatabase database) {
        try (CardIndex other = database.second()) {
            long id = create(database.index());
            Client here = Client.open(database.index(), id);
            Client there = Client.open(other, id);
            here.contact().field("job_title").orElseThrow().type("Owner");
            there.model().parts(Kind.CONTACT).orElseThrow().remove(there.contact());
            there.save();
            here.rebase();
            here.model().conflicts().chooseAll(Choice.MINE);
            here.model().conflicts().apply();
            here.save();
            Card card = there.read(id);
            assertEquals(Value.of("Owner"), card.parts(Kind.CONTACT).get(0).value("job_title"));
            assertEquals(Value.of("Holm"), card.parts(Kind.CONTACT).get(0).value("last_name"));
        }
    }

    @DatabaseTest
    void aContactThatTheyChangedIsNotRemovedUnseen(TestDatabase database) {
        try (CardIndex other = database.second()) {
            long id = create(database.index());
            Client here = Client.open(database.index(), id);
            Client there = Client.open(other, id);
            here.model().parts(Kind.CONTACT).orElseThrow().remove(here.contact());
            there.contact().field("job_title").orElseThrow().type("Owner");
            there.save();
            assertThrows(ConflictException.class, here::save);
            here.rebase();
            assertEquals(1, here.model().conflicts().all().size());
            assertEquals(1, there.read(id).parts(Kind.CONTACT).size());
        }
    }
}

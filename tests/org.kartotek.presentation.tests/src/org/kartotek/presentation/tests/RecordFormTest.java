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
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.ReadRecord;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.SaveRecord;
import org.kartotek.presentation.card.SavedRecord;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** The form of one record that hangs on a card, or of one that stands alone, and what is edited in it. */
class RecordFormTest {
    private static RecordForm form(CardIndex index, Kind kind) {
        return RecordForm.of(kind, index.catalogue(index.session()), index.session());
    }

    private static FieldModel field(RecordModel record, String key) {
        return record.field(key).orElseThrow();
    }

    private static long card(CardIndex index) {
        long id = index.changes().newId(Kind.CUSTOMER);
        commit(index, RecordEdit.createCustomer(id, Map.of("company", Value.of("Nord"))));
        return id;
    }

    private static void commit(CardIndex index, RecordEdit edit) {
        index.changes().commit(index.session(), Reason.EDIT, "", List.of(edit));
    }

    private static ReadRecord save(CardIndex index, long card, RecordForm form) {
        CardChange change = form.change();
        SavedRecord saved = new SaveRecord(index, form.kind(), card, change).run();
        form.written(change);
        ReadRecord read = saved.record().orElseThrow();
        form.rebase(read.record(), read.within());
        return read;
    }

    private static Optional<ReadRecord> read(CardIndex index, Kind kind, long id) {
        return ReadRecord.of(index, kind, id, new NullProgressMonitor());
    }

    private static RecordForm open(CardIndex index, Kind kind, long id) {
        RecordForm form = form(index, kind);
        ReadRecord read = read(index, kind, id).orElseThrow();
        form.show(read.record(), read.within());
        return form;
    }

    private static RecordForm activity(CardIndex index) {
        RecordForm form = form(index, Kind.ACTIVITY);
        field(form.record(), "date").type("2026-03-31");
        field(form.record(), "subject").type("Asked for a quote");
        return form;
    }

    @DatabaseTest
    void aNewRecordIsSavedOnItsCard(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index);
        RecordForm form = activity(index);
        assertTrue(form.isDirty());
        assertTrue(form.check("needed").isEmpty());
        ReadRecord read = save(index, card, form);
        assertEquals(card, read.cardId());
        assertEquals(Value.of("Asked for a quote"), read.record().value("subject"));
        assertFalse(form.isDirty());
        assertFalse(form.isNew());
        assertEquals(read.record().id(), form.id());
    }

    @DatabaseTest
    void whatIsNeededIsAskedFor(TestDatabase database) {
        RecordForm form = form(database.index(), Kind.ACTIVITY);
        field(form.record(), "subject").type("Without a day");
        assertEquals(Optional.of("date"), form.check("A day, please").map(FieldModel::key));
        assertEquals(Optional.of("A day, please"), field(form.record(), "date").finding());
    }

    @DatabaseTest
    void anAttemptThatNobodyHeardOfIsNotWrittenTwice(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index);
        RecordForm form = activity(index);
        CardChange change = form.change();
        new SaveRecord(index, Kind.ACTIVITY, card, change).run();
        field(form.record(), "subject").type("Asked twice");
        ReadRecord read = save(index, card, form);
        assertEquals(Value.of("Asked twice"), read.record().value("subject"));
    }

    @DatabaseTest
    void anArticleBelongsToNoCard(TestDatabase database) {
        CardIndex index = database.index();
        RecordForm form = form(index, Kind.ARTICLE);
        field(form.record(), "number").type("A-1");
        field(form.record(), "price").type("12.50 EUR");
        ReadRecord read = save(index, 0, form);
        assertEquals(Kind.ARTICLE.cardOf(read.record().id()), read.cardId());
    }

    @DatabaseTest
    void aPurchaseIsSavedWithItsLines(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index);
        RecordForm form = purchase(index);
        ReadRecord read = save(index, card, form);
        assertEquals(2, read.within().get(Kind.PURCHASE_LINE).size());
        assertEquals("EUR 34.00", read.record().value("amount").content().orElseThrow().toString());
        RecordForm again = open(index, Kind.PURCHASE, read.record().id());
        List<RecordModel> lines = again.list(Kind.PURCHASE_LINE).orElseThrow().records();
        again.list(Kind.PURCHASE_LINE).orElseThrow().remove(lines.get(1));
        field(lines.get(0), "quantity").type("1");
        read = save(index, card, again);
        assertEquals("EUR 12.00", read.record().value("amount").content().orElseThrow().toString());
        assertFalse(again.isDirty());
    }

    private static RecordForm purchase(CardIndex index) {
        RecordForm form = form(index, Kind.PURCHASE);
        field(form.record(), "number").type("P-1");
        line(form, "2", "12 EUR");
        line(form, "1", "10 EUR");
        return form;
    }

    private static void line(RecordForm form, String quantity, String price) {
        RecordModel line = form.list(Kind.PURCHASE_LINE).orElseThrow().add();
        field(line, "quantity").type(quantity);
        field(line, "unit_price").type(price);
    }

    @DatabaseTest
    void whatBelongsToThePurchaseIsNotAskedForInItsLines(TestDatabase database) {
        assertEquals(Optional.empty(), purchase(database.index()).check("needed"));
    }

    @DatabaseTest
    void twoWhoEditTheSameFieldAreAsked(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index);
        long id = save(index, card, activity(index)).record().id();
        RecordForm here = open(index, Kind.ACTIVITY, id);
        RecordForm there = open(index, Kind.ACTIVITY, id);
        field(there.record(), "subject").type("There");
        field(there.record(), "minutes").type("5");
        save(index, card, there);
        field(here.record(), "subject").type("Here");
        CardChange stale = here.change();
        SaveRecord late = new SaveRecord(index, Kind.ACTIVITY, card, stale);
        assertThrows(ConflictException.class, late::run);
        ReadRecord now = read(index, Kind.ACTIVITY, id).orElseThrow();
        here.rebase(now.record(), now.within());
        assertEquals("5", field(here.record(), "minutes").text());
        assertEquals(1, here.conflicts().all().size());
        here.conflicts().chooseAll(Choice.MINE);
        here.conflicts().apply();
        assertEquals(Value.of("Here"), save(index, card, here).record().value("subject"));
    }

    @DatabaseTest
    void whatWasTypedOutlivesTheProgram(TestDatabase database) {
        CardIndex index = database.index();
        List<RecordDraft> drafts = purchase(index).drafts();
        RecordForm form = form(index, Kind.PURCHASE);
        assertTrue(form.restore(drafts));
        assertEquals("P-1", field(form.record(), "number").text());
        assertEquals(2, form.list(Kind.PURCHASE_LINE).orElseThrow().records().size());
    }

    @DatabaseTest
    void aReferenceIsWrittenByName(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index);
        long contact = index.changes().newId(Kind.CONTACT);
        commit(index, RecordEdit.createPart(Kind.CONTACT, contact, card, Map.of("last_name", Value.of("Berg"))));
        RecordForm form = activity(index);
        FieldModel named = field(form.record(), "contact");
        named.type("Berg");
        assertFalse(named.isValid());
        form.references().enter(Kind.CONTACT, contact, "Berg");
        named.type("berg");
        named.leave();
        assertEquals("Berg", named.text());
        long id = save(index, card, form).record().id();
        RecordForm again = open(index, Kind.ACTIVITY, id);
        assertEquals("#" + contact, field(again.record(), "contact").text());
        again.references().enter(Kind.CONTACT, contact, "Berg");
        again.tellReferences();
        assertEquals("Berg", field(again.record(), "contact").text());
        assertFalse(again.isDirty());
    }

    @DatabaseTest
    void namesakesAreToldApart(TestDatabase database) {
        RecordForm form = form(database.index(), Kind.ACTIVITY);
        assertEquals("Berg", form.references().enter(Kind.CONTACT, 1, "Berg"));
        assertEquals("Berg #2", form.references().enter(Kind.CONTACT, 2, "Berg"));
        assertEquals("Berg", form.references().enter(Kind.CONTACT, 1, "Berg"));
        assertEquals(Optional.of(2L), form.references().find(Kind.CONTACT, "berg #2"));
    }

    @DatabaseTest
    void fieldsThatAreWithheldAreNotThere(TestDatabase database) {
        RecordForm form = RecordForm.of(
                Kind.PURCHASE,
                database.index().catalogue(database.administrator()).restrictedTo(field -> field.kind() != Kind.PURCHASE_LINE),
                database.administrator());
        assertTrue(form.lists().isEmpty());
        assertTrue(form.record().field("amount").isEmpty());
    }
}

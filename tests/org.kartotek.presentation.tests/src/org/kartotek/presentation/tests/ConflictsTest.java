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
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.Conflict;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.Conflict.What;
import org.kartotek.presentation.card.Conflicts;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.SaveCard;

/** Two people edit the same card: nothing gets lost without being looked at. */
class ConflictsTest {
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final CardModel model = new CardModel(SmallCatalogue.get(), index.session());
    private long id;
    private long contact;

    private void open() {
        id = index.add(Map.of("company", Value.of("Nord"), "phone", Value.of("11")));
        contact = index.newId(Kind.CONTACT);
        write(RecordEdit.createPart(Kind.CONTACT, contact, id, Map.of("last_name", Value.of("Holm"))));
        model.show(read());
    }

    private void write(RecordEdit edit) {
        index.commit(index.session(), Reason.EDIT, "", List.of(edit));
    }

    private Card read() {
        return index.byId(index.session(), id).orElseThrow();
    }

    private void theyWrite(Kind kind, long record, String key, Value value) {
        int version = read().records()
                .filter(each -> each.kind() == kind && each.id() == record)
                .findFirst()
                .orElseThrow()
                .version();
        write(RecordEdit.update(kind, record, id, version, Map.of(key, value)));
    }

    private FieldModel field(String key) {
        return model.customer().field(key).orElseThrow();
    }

    private PartList contacts() {
        return model.parts(Kind.CONTACT).orElseThrow();
    }

    private Conflict onlyConflict() {
        Conflicts conflicts = model.conflicts();
        assertEquals(1, conflicts.all().size());
        return conflicts.all().get(0);
    }

    private Card save() {
        CardChange change = model.change();
        Card saved = new SaveCard(index, change).run().card().orElseThrow();
        model.written(change);
        model.rebase(saved);
        return saved;
    }

    @Test
    void whatOneSideChangedIsMerged() {
        open();
        field("phone").type("22");
        theyWrite(Kind.CUSTOMER, id, "email", Value.of("a@example.com"));
        assertThrows(ConflictException.class, this::save);
        assertEquals(List.of(field("email")), model.rebase(read()));
        assertTrue(model.conflicts().isEmpty());
        Card saved = save();
        assertEquals(Value.of("22"), saved.customer().value("phone"));
        assertEquals(Value.of("a@example.com"), saved.customer().value("email"));
    }

    @Test
    void whatBothChangedIsShownWithAllThreeValues() {
        open();
        field("phone").type("22");
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("33"));
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("44"));
        model.rebase(read());
        Conflict conflict = onlyConflict();
        assertEquals(What.VALUE, conflict.what());
        assertEquals(
                List.of("11", "44", "22"), List.of(conflict.before(), conflict.theirs(), conflict.mine()));
        assertFalse(model.conflicts().isDecided());
        assertThrows(NoSuchElementException.class, () -> model.conflicts().apply());
        assertEquals("22", field("phone").text());
    }

    @Test
    void theUserChoosesForEachField() {
        open();
        field("phone").type("22");
        field("email").type("mine@example.com");
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("33"));
        theyWrite(Kind.CUSTOMER, id, "email", Value.of("theirs@example.com"));
        model.rebase(read());
        Conflicts conflicts = model.conflicts();
        for (Conflict each : conflicts.all()) {
            conflicts.choose(each, each.field().orElseThrow() == field("phone") ? Choice.MINE : Choice.THEIRS);
        }
        assertTrue(model.conflicts().isDecided(), "a choice is remembered");
        model.conflicts().apply();
        assertTrue(model.conflicts().isEmpty());
        Card saved = save();
        assertEquals(Value.of("22"), saved.customer().value("phone"));
        assertEquals(Value.of("theirs@example.com"), saved.customer().value("email"));
    }

    @Test
    void aChoiceIsAskedForAgainWhereTheyWroteSomethingElse() {
        open();
        field("phone").type("22");
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("33"));
        model.rebase(read());
        model.conflicts().chooseAll(Choice.MINE);
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("44"));
        model.rebase(read());
        assertFalse(model.conflicts().isDecided());
        assertEquals("44", onlyConflict().theirs());
    }

    @Test
    void theSameOnBothSidesIsNoConflict() {
        open();
        field("phone").type("33");
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("33"));
        model.rebase(read());
        assertTrue(model.conflicts().isEmpty());
        assertFalse(model.isDirty());
    }

    @Test
    void whatWasChangedAndChangedBackIsNoConflict() {
        open();
        field("phone").type("22");
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("33"));
        model.rebase(read());
        theyWrite(Kind.CUSTOMER, id, "phone", Value.of("11"));
        model.rebase(read());
        assertTrue(model.conflicts().isEmpty());
        assertEquals("22", field("phone").text());
    }

    @Test
    void whatIsNoValueYetIsNotOverwrittenEither() {
        open();
        field("email").type("nobody@");
        theyWrite(Kind.CUSTOMER, id, "email", Value.of("a@example.com"));
        model.rebase(read());
        assertEquals("nobody@", onlyConflict().mine());
    }

    @Test
    void whatTheyRemovedWhileItWasEditedHereComesBackOrGoes() {
        open();
        contacts().records().get(0).field("last_name").orElseThrow().type("Holm Hansen");
        write(RecordEdit.archive(Kind.CONTACT, contact, id));
        model.rebase(read());
        Conflict conflict = onlyConflict();
        assertEquals(What.REMOVED_THERE, conflict.what());
        assertEquals("Last_name", conflict.mine());
        model.conflicts().chooseAll(Choice.MINE);
        model.conflicts().apply();
        assertEquals(Value.of("Holm Hansen"), save().parts(Kind.CONTACT).get(0).value("last_name"));
        assertFalse(model.isDirty());
    }

    @Test
    void whatTheyRemovedGoesWhereTheUserAgrees() {
        open();
        contacts().records().get(0).field("last_name").orElseThrow().type("Holm Hansen");
        write(RecordEdit.archive(Kind.CONTACT, contact, id));
        model.rebase(read());
        model.conflicts().chooseAll(Choice.THEIRS);
        model.conflicts().apply();
        assertEquals(List.of(), contacts().records());
        assertFalse(model.isDirty());
    }

    @Test
    void whatWasRemovedHereAndChangedThereIsShown() {
        open();
        contacts().remove(contacts().records().get(0));
        theyWrite(Kind.CONTACT, contact, "email", Value.of("holm@example.com"));
        assertThrows(ConflictException.class, this::save, "what they wrote is not archived unseen");
        model.rebase(read());
        Conflict conflict = onlyConflict();
        assertEquals(What.REMOVED_HERE, conflict.what());
        assertEquals("Email", conflict.theirs());
        model.conflicts().chooseAll(Choice.THEIRS);
        model.conflicts().apply();
        assertEquals("holm@example.com", contacts().records().get(0).shown("email"));
        assertFalse(model.isDirty());
    }

    @Test
    void whatWasRemovedHereGoesWhereTheUserInsists() {
        open();
        contacts().remove(contacts().records().get(0));
        theyWrite(Kind.CONTACT, contact, "email", Value.of("holm@example.com"));
        model.rebase(read());
        model.conflicts().chooseAll(Choice.MINE);
        model.conflicts().apply();
        assertEquals(List.of(), save().parts(Kind.CONTACT));
    }
}

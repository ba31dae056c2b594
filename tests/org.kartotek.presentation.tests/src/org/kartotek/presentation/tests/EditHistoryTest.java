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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.EditHistory;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;

/** What was edited on a card is taken back step by step. */
class EditHistoryTest {
    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final CardModel model = new CardModel(SmallCatalogue.get(), index.session());
    private final EditHistory history = model.history();

    private FieldModel field(String key) {
        return model.customer().field(key).orElseThrow();
    }

    private static void type(FieldModel field, String text) {
        for (int i = 1; i <= text.length(); i++) {
            field.type(text.substring(0, i));
        }
    }

    @Test
    void takesBackWordByWord() {
        type(field("company"), "Hans im Glück");
        history.undo();
        assertEquals("Hans im ", field("company").text());
        history.undo();
        assertEquals("Hans ", field("company").text());
        history.redo();
        history.redo();
        assertEquals("Hans im Glück", field("company").text());
        assertFalse(history.canRedo());
    }

    @Test
    void saysInWhichFieldSomethingChanged() {
        type(field("company"), "Hans");
        type(field("email"), "hans@example.com");
        assertSame(field("email"), history.undo().orElseThrow());
        assertEquals("", field("email").text());
        assertSame(field("company"), history.undo().orElseThrow());
        assertFalse(history.canUndo());
        assertTrue(history.undo().isEmpty());
    }

    @Test
    void aPastedTextIsAStepOfItsOwn() {
        type(field("company"), "Hans");
        field("company").type("Frankenversand");
        history.undo();
        assertEquals("Hans", field("company").text());
    }

    @Test
    void bringsBackWhatIsNoValue() {
        field("email").type("nobody@");
        field("email").type("");
        history.undo();
        assertEquals("nobody@", field("email").text());
        assertFalse(field("email").isValid());
    }

    @Test
    void takesBackAbsence() {
        field("email").type("a@example.com");
        field("email").toggleAbsent();
        history.undo();
        assertEquals(Value.of("a@example.com"), field("email").value());
        history.redo();
        assertEquals(ValueState.ABSENT, field("email").state());
    }

    @Test
    void takesBackWhatCameAndWent() {
        PartList contacts = model.parts(Kind.CONTACT).orElseThrow();
        contacts.add().field("last_name").orElseThrow().type("Holm");
        contacts.remove(contacts.records().get(0));
        history.undo();
        assertEquals("Holm", contacts.records().get(0).shown("last_name"));
        history.undo();
        history.undo();
        assertEquals(0, contacts.records().size());
        history.redo();
        history.redo();
        assertEquals("Holm", contacts.records().get(0).shown("last_name"));
    }

    @Test
    void takesBackARevert() {
        long id = index.add(Map.of("company", Value.of("Nord"), "phone", Value.of("11")));
        model.show(index.byId(index.session(), id).orElseThrow());
        field("phone").type("22");
        field("email").type("a@example.com");
        model.parts(Kind.CONTACT).orElseThrow().add().field("last_name").orElseThrow().type("Holm");
        model.revert();
        assertFalse(model.isDirty());
        history.undo();
        assertEquals("22", field("phone").text());
        assertEquals("a@example.com", field("email").text());
        assertEquals("Holm", model.parts(Kind.CONTACT).orElseThrow().records().get(0).shown("last_name"));
        history.redo();
        assertFalse(model.isDirty());
    }

    @Test
    void endsWhereTheCardWasSaved() {
        long id = index.add(Map.of("company", Value.of("Nord")));
        model.show(index.byId(index.session(), id).orElseThrow());
        field("phone").type("22");
        model.show(index.byId(index.session(), id).orElseThrow());
        assertFalse(history.canUndo());
    }
}

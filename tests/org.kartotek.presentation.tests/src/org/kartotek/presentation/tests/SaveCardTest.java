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
import java.util.OptionalLong;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.InvalidCardException.Finding;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.Conflict.What;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.SaveCard;
import org.kartotek.presentation.card.SavedCard;

/** What becomes of a working copy while it is saved, and where saving it does not go as it should. */
class SaveCardTest {
    private final LostIndex index = new LostIndex();
    private final CardModel model = new CardModel(SmallCatalogue.get(), index.session());

    /** Loses what it answers, as a server does whose connection breaks. */
    private static final class LostIndex extends MemoryIndex {
        private boolean losesAnswers;
        private boolean unreadable;
        private boolean dislikesContacts;

        LostIndex() {
            super(SmallCatalogue.get());
        }

        @Override
        public OptionalLong commit(Session writer, Reason reason, String note, List<RecordEdit> edits) {
            if (dislikesContacts) {
                throw new InvalidCardException(edits.stream()
                        .filter(edit -> edit.kind() == Kind.CONTACT)
                        .map(edit -> new Finding(
                                Kind.CONTACT, edit.id(), "email", Sentence.verbatim("Email: somebody else has it.")))
                        .toList());
            }
            OptionalLong set = super.commit(writer, reason, note, edits);
            if (losesAnswers) {
                throw new KartotekException("The connection was lost.");
            }
            return set;
        }

        @Override
        public Optional<Card> byId(Session reader, long id) {
            if (unreadable) {
                throw new KartotekException("The connection was lost.");
            }
            return super.byId(reader, id);
        }

        int customers() {
            return (int) queries().count(session(), CardQuery.customers(), 100, new NullProgressMonitor());
        }
    }

    private FieldModel field(String key) {
        return model.customer().field(key).orElseThrow();
    }

    private PartList contacts() {
        return model.parts(Kind.CONTACT).orElseThrow();
    }

    private static FieldModel lastName(RecordModel contact) {
        return contact.field("last_name").orElseThrow();
    }

    private Card read() {
        return index.byId(index.session(), model.id()).orElseThrow();
    }

    private void openWithContact() {
        long id = index.add(Map.of("company", Value.of("Frankenversand"), "phone", Value.of("089 1")));
        elsewhere(RecordEdit.createPart(
                Kind.CONTACT,
                index.newId(Kind.CONTACT),
                id,
                Map.of("first_name", Value.of("Peter"), "last_name", Value.of("Franken"))));
        model.show(index.byId(index.session(), id).orElseThrow());
    }

    private void elsewhere(RecordEdit edit) {
        index.commit(index.session(), Reason.EDIT, "", List.of(edit));
    }

    private CardRecord contact() {
        return read().parts(Kind.CONTACT).getFirst();
    }

    private void finish(CardChange change, SavedCard saved) {
        model.written(change);
        saved.card().ifPresent(model::rebase);
    }

    private void save() {
        CardChange change = model.change();
        finish(change, new SaveCard(index, change).run());
    }

    private void saveInVain() {
        CardChange change = model.change();
        assertThrows(KartotekException.class, () -> new SaveCard(index, change).run());
    }

    @Test
    void keepsWhatIsTypedWhileItIsSaved() {
        openWithContact();
        field("phone").type("089 2");
        CardChange change = model.change();
        field("phone").type("089 23");
        field("email").type("peter@example.com");
        lastName(contacts().records().getFirst()).type("Franke");
        finish(change, new SaveCard(index, change).run());
        assertEquals("089 23", field("phone").text());
        assertEquals("peter@example.com", field("email").text());
        assertTrue(model.isDirty(), "what was typed since is not saved");
        assertTrue(model.conflicts().isEmpty(), "nobody else wrote anything");
        assertEquals(Value.of("089 2"), read().customer().value("phone"));
        save();
        assertFalse(model.isDirty());
        assertEquals(Value.of("089 23"), read().customer().value("phone"));
        assertEquals(Value.of("Franke"), contact().value("last_name"));
    }

    @Test
    void keepsWhatIsDoneToPartsWhileTheyAreSaved() {
        field("company").type("Frankenversand");
        RecordModel peter = contacts().add();
        lastName(peter).type("Franken");
        RecordModel anna = contacts().add();
        lastName(anna).type("Olsen");
        CardChange change = model.change();
        lastName(peter).type("Franke");
        contacts().remove(anna);
        lastName(contacts().add()).type("Third");
        finish(change, new SaveCard(index, change).run());
        assertEquals(List.of("Franke", "Third"), lastNames());
        save();
        assertFalse(model.isDirty());
        assertEquals(
                List.of(Value.of("Franke"), Value.of("Third")),
                read().parts(Kind.CONTACT).stream().map(each -> each.value("last_name")).toList());
    }

    private List<String> lastNames() {
        return contacts().records().stream().map(each -> each.shown("last_name")).toList();
    }

    @Test
    void leavesATextAloneThatIsBeingTyped() {
        openWithContact();
        field("company").type("Franken");
        CardChange change = model.change();
        field("company").type("Franken ");
        finish(change, new SaveCard(index, change).run());
        assertEquals("Franken ", field("company").text(), "the caret stands after the space");
        assertFalse(model.isDirty());
    }

    @Test
    void writesANewCardOnceWhoeverAnswers() {
        field("company").type("Frankenversand");
        field("email").type("old@example.com");
        lastName(contacts().add()).type("Franken");
        index.losesAnswers = true;
        saveInVain();
        index.losesAnswers = false;
        assertTrue(model.isNew());
        field("email").toggleAbsent();
        field("email").toggleAbsent();
        save();
        assertEquals(1, index.customers());
        assertEquals(1, read().parts(Kind.CONTACT).size());
        assertEquals(Value.UNKNOWN, read().customer().value("email"), "what was taken back since is taken back");
        assertFalse(model.isDirty());
    }

    @Test
    void writesANewPartOnceWhoeverAnswers() {
        openWithContact();
        lastName(contacts().add()).type("Olsen");
        index.losesAnswers = true;
        saveInVain();
        index.losesAnswers = false;
        model.rebase(read());
        assertEquals(List.of("Franken", "Olsen"), lastNames(), "what was written after all is not there twice");
        assertFalse(model.isDirty());
    }

    @Test
    void tellsASavedCardThatCannotBeReadFromOneThatIsNotSaved() {
        field("company").type("Frankenversand");
        CardChange change = model.change();
        index.unreadable = true;
        SavedCard saved = new SaveCard(index, change).run();
        index.unreadable = false;
        assertTrue(saved.unread().isPresent());
        finish(change, saved);
        assertFalse(model.isDirty());
        assertFalse(model.isNew(), "it is not written once more");
        assertTrue(model.isBehind(read()));
        model.rebase(read());
        field("phone").type("089 1");
        save();
        assertEquals(1, index.customers());
    }

    @Test
    void showsAFindingAtTheRecordThatItIsAbout() {
        field("company").type("Frankenversand");
        field("email").type("info@example.com");
        contacts().add();
        FieldModel email = contacts().add().field("email").orElseThrow();
        email.type("peter@example.com");
        index.dislikesContacts = true;
        CardChange change = model.change();
        InvalidCardException invalid =
                assertThrows(InvalidCardException.class, () -> new SaveCard(index, change).run());
        assertEquals(List.of(), model.found(invalid.findings()));
        assertEquals("Somebody else has it.", email.finding().orElseThrow());
        assertTrue(field("email").finding().isEmpty(), "the customer's own address is right");
        assertEquals(email, model.firstFound().orElseThrow());
    }

    @Test
    void keepsAnEditedPartThatOthersRemoved() {
        openWithContact();
        lastName(contacts().records().getFirst()).type("Franke");
        elsewhere(RecordEdit.archive(Kind.CONTACT, contact().id(), model.id()));
        model.rebase(read());
        assertEquals(List.of("Franke"), lastNames());
        model.conflicts().chooseAll(Choice.MINE);
        model.conflicts().apply();
        save();
        assertEquals(Value.of("Franke"), contact().value("last_name"));
        assertEquals(Value.of("Peter"), contact().value("first_name"), "what was not typed anew is not lost either");
        assertTrue(model.conflicts().isEmpty());
    }

    @Test
    void givesUpAnEditedPartThatOthersRemoved() {
        openWithContact();
        lastName(contacts().records().getFirst()).type("Franke");
        elsewhere(RecordEdit.archive(Kind.CONTACT, contact().id(), model.id()));
        model.rebase(read());
        model.conflicts().chooseAll(Choice.THEIRS);
        model.conflicts().apply();
        assertEquals(List.of(), lastNames());
        assertFalse(model.isDirty());
    }

    @Test
    void doesNotRemoveWhatOthersHaveJustChanged() {
        openWithContact();
        contacts().remove(contacts().records().getFirst());
        CardRecord contact = contact();
        elsewhere(RecordEdit.update(
                Kind.CONTACT, contact.id(), model.id(), contact.version(), Map.of("last_name", Value.of("Franke"))));
        assertThrows(ConflictException.class, () -> new SaveCard(index, model.change()).run());
        model.rebase(read());
        assertEquals(What.REMOVED_HERE, model.conflicts().all().getFirst().what());
        model.conflicts().chooseAll(Choice.THEIRS);
        model.conflicts().apply();
        assertEquals(List.of("Franke"), lastNames());
        assertFalse(model.isDirty());
        contacts().remove(contacts().records().getFirst());
        save();
        assertEquals(List.of(), read().parts(Kind.CONTACT));
    }
}

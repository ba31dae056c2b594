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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.InvalidCardException.Finding;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.SaveCard;

class CardModelTest {
    private static final String NEEDED = "needed";

    private final MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
    private final CardModel model = new CardModel(SmallCatalogue.get(), index.session());

    private FieldModel field(String key) {
        return model.customer().field(key).orElseThrow();
    }

    private Card read(long id) {
        return index.byId(index.session(), id).orElseThrow();
    }

    private Card save() {
        return new SaveCard(index, model.change()).run().card().orElseThrow();
    }

    private long open() {
        long id = index.add(Map.of("company", Value.of("Frankenversand"), "phone", Value.of("089 1")));
        model.show(read(id));
        return id;
    }

    private void changeElsewhere(long id, String key, String text) {
        Card card = read(id);
        index.commit(
                index.session(),
                Reason.EDIT,
                "",
                List.of(RecordEdit.update(Kind.CUSTOMER, id, id, card.customer().version(), Map.of(key, Value.of(text)))));
    }

    @Test
    void derivesItsSectionsFromTheCatalogue() {
        Map<String, List<String>> sections = model.customer().sections().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().map(FieldModel::key).toList()));
        assertEquals(List.of("company", "number"), sections.get("identity"), "a derived field is not typed");
        assertEquals(Set.of("identity", "reach", "address", "relation"), sections.keySet());
        assertEquals(List.of(Kind.CONTACT), model.parts().stream().map(PartList::kind).toList());
    }

    @Test
    void showsWhatIsWrongWhenTheFieldIsLeft() {
        FieldModel email = field("email");
        email.type("info@");
        assertTrue(email.finding().isEmpty(), "nobody is scolded while typing");
        email.leave();
        assertTrue(email.finding().orElseThrow().contains("name@example.com"));
        email.type("info@example.com");
        assertTrue(email.finding().isEmpty(), "what is right is not called wrong any longer");
        assertTrue(email.isValid());
    }

    @Test
    void writesAValueAsTheLanguageWritesIt() {
        FieldModel country = field("country");
        country.type("deutschland");
        country.leave();
        assertEquals("Germany", country.text());
        assertEquals(Value.of("DE"), country.value());
    }

    @Test
    void tellsAbsentFromUnknown() {
        FieldModel email = field("email");
        email.toggleAbsent();
        assertEquals(ValueState.ABSENT, email.state());
        assertEquals("", email.text());
        assertTrue(email.isDirty());
        email.toggleAbsent();
        assertEquals(ValueState.UNKNOWN, email.state());
        assertFalse(email.isDirty());
    }

    @Test
    void asksForWhatIsNeeded() {
        assertSame(field("company"), model.check(NEEDED).orElseThrow());
        assertEquals(NEEDED, field("company").finding().orElseThrow());
        field("company").type("Frankenversand");
        assertTrue(model.check(NEEDED).isEmpty());
    }

    @Test
    void offersChoicesInUse() {
        assertEquals(List.of("Active", "Former"), model.help().options(field("status")));
        assertTrue(model.help().options(field("country")).contains("Germany"));
        assertEquals(List.of(), model.help().options(field("company")));
    }

    @Test
    void namesACardThatIsNotSavedYet() {
        assertEquals("", model.name());
        field("company").type("Frankenversand");
        assertEquals("Frankenversand", model.name());
    }

    @Test
    void savesANewCardWithItsParts() {
        field("company").type("Frankenversand");
        PartList contacts = model.parts(Kind.CONTACT).orElseThrow();
        contacts.add();
        RecordModel peter = contacts.add();
        peter.field("last_name").orElseThrow().type("Franken");
        Card saved = save();
        assertEquals(Value.of("Frankenversand"), saved.customer().value("company"));
        assertEquals(1, saved.parts(Kind.CONTACT).size(), "a part that stayed blank is not saved");
        model.show(saved);
        assertFalse(model.isDirty());
        assertFalse(model.isNew());
    }

    @Test
    void savesOnlyWhatWasEdited() {
        long id = open();
        field("phone").type("089 2");
        changeElsewhere(id, "email", "peter@example.com");
        assertThrows(ConflictException.class, this::save);
        model.rebase(read(id));
        Card saved = save();
        assertEquals(Value.of("089 2"), saved.customer().value("phone"));
        assertEquals(Value.of("peter@example.com"), saved.customer().value("email"));
    }

    @Test
    void keepsWhatWasTypedOverWhatOthersWrote() {
        long id = open();
        field("phone").type("089 2");
        changeElsewhere(id, "phone", "089 3");
        assertTrue(model.isBehind(read(id)));
        model.rebase(read(id));
        assertEquals("089 2", field("phone").text());
        assertTrue(field("phone").isOvertaken());
        field("phone").revert();
        assertEquals("089 3", field("phone").text());
        assertTrue(model.conflicts().isEmpty());
        assertFalse(model.isBehind(read(id)));
    }

    @Test
    void followsOthersWhereNothingWasTyped() {
        long id = open();
        changeElsewhere(id, "phone", "089 3");
        model.rebase(read(id));
        assertEquals("089 3", field("phone").text());
        assertFalse(model.isDirty());
    }

    @Test
    void revertsEverything() {
        open();
        field("phone").type("089 2");
        field("email").type("wrong");
        model.parts(Kind.CONTACT).orElseThrow().add().field("last_name").orElseThrow().type("Franken");
        assertTrue(model.isDirty());
        model.revert();
        assertFalse(model.isDirty());
        assertEquals("089 1", field("phone").text());
        assertEquals(List.of(), model.parts(Kind.CONTACT).orElseThrow().records());
    }

    @Test
    void removesAPart() {
        field("company").type("Frankenversand");
        PartList contacts = model.parts(Kind.CONTACT).orElseThrow();
        contacts.add().field("last_name").orElseThrow().type("Franken");
        model.show(save());
        contacts.remove(contacts.records().get(0));
        assertTrue(model.isDirty());
        Card saved = save();
        assertEquals(List.of(), saved.parts(Kind.CONTACT));
    }

    @Test
    void takesOverPartsThatOthersAdded() {
        long id = open();
        RecordModel mine = model.parts(Kind.CONTACT).orElseThrow().add();
        mine.field("last_name").orElseThrow().type("Mine");
        index.commit(
                index.session(),
                Reason.EDIT,
                "",
                List.of(RecordEdit.createPart(
                        Kind.CONTACT, index.newId(Kind.CONTACT), id, Map.of("last_name", Value.of("Theirs")))));
        model.rebase(read(id));
        assertEquals(
                List.of("Theirs", "Mine"),
                model.parts(Kind.CONTACT).orElseThrow().records().stream()
                        .map(each -> each.shown("last_name"))
                        .toList());
    }

    @Test
    void showsWhatARuleFound() {
        List<String> elsewhere =
                model.found(List.of(finding("number", "Number: taken already."), finding("name", "No name.")));
        assertEquals("Taken already.", field("number").finding().orElseThrow());
        assertEquals(List.of("No name."), elsewhere);
    }

    private static Finding finding(String field, String sentence) {
        return new Finding(Kind.CUSTOMER, 1, field, Sentence.verbatim(sentence));
    }

    @Test
    void reflectsTheRightsOfTheSession() {
        Rights rights = new Rights(
                FieldAccess.READ,
                Map.of(new Rights.FieldName(Kind.CUSTOMER, "phone"), FieldAccess.NONE),
                new RowScope.Everything(),
                Set.of());
        Session reader = new Session(2, "sonja", "reader", rights, index.session().locale(), index.session().zone());
        CardModel shown = new CardModel(rights.visiblePart(SmallCatalogue.get()), reader);
        assertTrue(shown.customer().field("phone").isEmpty(), "a hidden field is not there");
        assertFalse(shown.customer().field("company").orElseThrow().isWritable());
        assertTrue(shown.check(NEEDED).isEmpty(), "nobody is asked for what he may not write");
    }

    @Test
    void whoMayOnlyCreateChangesNothingThatIsThere() {
        Session own = index.session();
        Rights rights = Rights.ADMINISTRATOR.without(Kind.CUSTOMER, KindRight.CHANGE);
        CardModel shown = new CardModel(SmallCatalogue.get(), new Session(2, "sonja", "maker", rights, own.locale(), own.zone()));
        assertTrue(shown.customer().field("company").orElseThrow().isWritable(), "a new card");
        shown.show(read(index.add(Map.of("company", Value.of("Frankenversand")))));
        assertFalse(shown.customer().field("company").orElseThrow().isWritable(), "one that is there");
    }
}

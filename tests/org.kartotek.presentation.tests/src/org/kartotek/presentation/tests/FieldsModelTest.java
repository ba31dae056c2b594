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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.fields.ChoiceDraft;
import org.kartotek.presentation.fields.FieldDraft;
import org.kartotek.presentation.fields.FieldsModel;

class FieldsModelTest {

    /** Keeps what it is told to write; a field that is added is there at once. */
    private static final class Index extends MemoryIndex {
        private final List<CatalogueEdit> edits = new ArrayList<>();
        private Catalogue now = SmallCatalogue.get();

        Index() {
            super(SmallCatalogue.get());
        }

        @Override
        public Catalogue catalogue(Session reader) {
            return now;
        }

        @Override
        public Field addField(Session writer, NewField wanted) {
            String list = wanted.type().chosen() ? wanted.key() : null;
            Field field = new Field(
                    1001, wanted.kind(), wanted.key(), wanted.type(), wanted.labels(), "more", 900, list, wanted.traits(), 0, java.util.Set.of());
            List<Choice> choices = wanted.choices().stream()
                    .map(label -> new Choice(label.toLowerCase(Locale.ROOT), Labels.same(label), false))
                    .toList();
            now = new Catalogue(
                    now.version() + 1,
                    Stream.concat(now.allFields().stream(), Stream.of(field)).toList(),
                    list == null ? now.choiceLists() : Map.of("status", now.choiceLists().get("status"), list, new ChoiceList(list, choices)));
            return field;
        }

        @Override
        public OptionalLong changeCatalogue(Session writer, CatalogueEdit edit) {
            edits.add(edit);
            return OptionalLong.of(1);
        }
    }

    private final Index index = new Index();
    private final FieldsModel model = new FieldsModel(index.now, Locale.GERMAN);

    private FieldDraft field(String key) {
        return model.fields(Kind.CUSTOMER).stream().filter(draft -> draft.key().equals(key)).findFirst().orElseThrow();
    }

    private CatalogueEdit save() {
        model.save().run(index);
        return index.edits.getLast();
    }

    private static Field edited(CatalogueEdit edit, String key) {
        return edit.fields().stream()
                .filter(each -> each.kind() == Kind.CUSTOMER && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void renamesInEachLanguage() {
        assertFalse(model.isDirty());
        field("company").labels().setText("de", "Firma");
        assertTrue(model.isDirty());
        CatalogueEdit edit = save();
        assertEquals(new Labels(Map.of("en", "Company", "de", "Firma")), edited(edit, "company").labels());
        Field email = SmallCatalogue.get().field(Kind.CUSTOMER, "email");
        int position = edited(edit, "email").position();
        assertEquals(
                email.changed(email.labels(), email.section(), position, email.traits()),
                edited(edit, "email"),
                "others stay as they are");
    }

    @Test
    void movesWithinASectionAndIntoTheNext() {
        model.move(field("number"), -1);
        assertEquals("number", model.fields(Kind.CUSTOMER).getFirst().key());
        FieldDraft country = field("country");
        model.move(country, -1);
        assertEquals("reach", country.section());
        CatalogueEdit edit = save();
        assertTrue(edited(edit, "number").position() < edited(edit, "company").position());
        assertEquals("reach", edited(edit, "country").section());
    }

    @Test
    void keepsSectionsTogether() {
        field("notes").setSection("identity");
        List<String> order = save().fields().stream()
                .filter(each -> each.kind() == Kind.CUSTOMER)
                .map(Field::section)
                .distinct()
                .toList();
        assertEquals(List.of("identity", "reach", "address", "relation"), order);
    }

    @Test
    void hidesOrRequiresButNotBoth() {
        FieldDraft email = field("email");
        email.set(FieldTrait.REQUIRED, true);
        email.set(FieldTrait.HIDDEN, true);
        assertFalse(email.is(FieldTrait.REQUIRED));
        assertFalse(field("since").mayHave(FieldTrait.SEARCHABLE), "a day has no words");
        assertFalse(field("name").mayHave(FieldTrait.REQUIRED), "nobody types what is derived");
    }

    @Test
    void addsAFieldWithItsChoicesAndSection() {
        FieldDraft added = model.add(Kind.CUSTOMER, Optional.of(field("email")));
        assertSame(added, model.unnamed().orElseThrow());
        added.labels().setText("de", "Haustier (groß)");
        added.setType(FieldType.CHOICE);
        assertTrue(model.unnamed().isPresent(), "a choice of nothing is none");
        ChoiceDraft dog = added.addChoice();
        dog.labels().setText("de", "Hund");
        dog.setColour("#1c7a35");
        added.setSection(model.addSection("Tierarzt"));
        assertTrue(model.unnamed().isEmpty());
        CatalogueEdit edit = save();
        Field field = edited(edit, "haustier_gross");
        assertEquals("tierarzt", field.section());
        assertEquals("Tierarzt", edit.sections().get("tierarzt").in(Locale.GERMAN));
        assertEquals(List.of(new Choice("hund", new Labels(Map.of("de", "Hund", "en", "Hund")), false, "#1c7a35")),
                edit.choices().get("haustier_gross"));
    }

    @Test
    void ordersRetiresAndAddsChoices() {
        FieldDraft status = field("status");
        status.move(status.choices().get(1), -1);
        status.choices().get(1).setRetired(true);
        status.addChoice().labels().setText("en", "Sleeping");
        List<Choice> choices = save().choices().get("status");
        assertEquals(List.of("former", "active", "old", ""), choices.stream().map(Choice::key).toList());
        assertTrue(choices.get(1).retired());
        assertEquals("Aktiv", choices.get(1).labels().in(Locale.GERMAN));
    }

    @Test
    void seesWhatOthersChanged() {
        field("company").labels().setText("de", "Firma");
        index.now = new Catalogue(2, index.now.allFields(), index.now.choiceLists());
        assertTrue(model.isBehind(index.now));
        assertThrows(KartotekException.class, () -> model.save().run(index));
        model.show(index.now);
        assertFalse(model.isDirty());
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldOrder;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.QueryParser;

/** Writes what was changed of the fields: each new field is added, then everything else is one change set. Any thread but the window's. */
public final class SaveFields {
    private final Catalogue read;
    private final Map<Kind, List<FieldDraft>> wanted;
    private final Map<String, Labels> sections;

    SaveFields(Catalogue read, Map<Kind, List<FieldDraft>> wanted, Map<String, Labels> sections) {
        this.read = read;
        this.wanted = wanted;
        this.sections = sections;
    }

    /**
     * @throws KartotekException where the catalogue cannot become so, or somebody else has changed it
     */
    public void run(CardIndex index) {
        if (index.catalogue(index.session()).version() != read.version()) {
            throw new KartotekException(Messages.FIELDS_CHANGED);
        }
        ChangeSets changes = index.changes();
        Map<FieldDraft, Field> added = new HashMap<>();
        wanted.forEach((kind, drafts) -> drafts.stream()
                .filter(FieldDraft::isNew)
                .forEach(draft -> added.put(draft, changes.addField(index.session(), draft.newField(freeKey(kind, draft.key(), added))))));
        Catalogue now = index.catalogue(index.session());
        changes.changeCatalogue(index.session(), edit(now, added));
    }

    /** Whoever names a field in the window does not choose its key. */
    private String freeKey(Kind kind, String key, Map<FieldDraft, Field> added) {
        Set<String> taken = new HashSet<>();
        read.allFields().stream().filter(field -> field.kind() == kind).forEach(field -> taken.add(field.key()));
        added.values().stream().filter(field -> field.kind() == kind).forEach(field -> taken.add(field.key()));
        String free = key;
        for (int i = 2; taken.contains(free) || QueryParser.isReserved(free); i++) {
            free = key.substring(0, Math.min(key.length(), 26)) + '_' + i;
        }
        return free;
    }

    private CatalogueEdit edit(Catalogue now, Map<FieldDraft, Field> added) {
        List<Field> fields = new ArrayList<>();
        Map<String, List<Choice>> choices = new HashMap<>();
        wanted.forEach((kind, drafts) -> {
            List<Field> ordered = drafts.stream().map(draft -> field(draft, added)).toList();
            fields.addAll(FieldOrder.of(ordered));
            drafts.stream()
                    .filter(draft -> !draft.isNew() && draft.hasChoices())
                    .forEach(draft -> choices.put(draft.wanted().choiceList(), draft.wantedChoices()));
            drafts.stream()
                    .filter(draft -> draft.isNew() && draft.hasChoices())
                    .forEach(draft -> choices.put(added.get(draft).choiceList(), coloured(now, added.get(draft), draft)));
        });
        return new CatalogueEdit(now.version(), fields, choices, sections);
    }

    private static Field field(FieldDraft draft, Map<FieldDraft, Field> added) {
        if (!draft.isNew()) {
            return draft.wanted();
        }
        Field field = added.get(draft);
        return field.changed(field.labels(), draft.section(), field.position(), field.traits())
                .with(FieldTrait.HIDDEN, draft.is(FieldTrait.HIDDEN));
    }

    /** The choices of a field that was just added got their keys; colours and further labels follow. */
    private static List<Choice> coloured(Catalogue now, Field field, FieldDraft draft) {
        List<Choice> made = now.choicesOf(field).choices();
        List<Choice> drafted = draft.wantedChoices();
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Choice like = drafted.get(i);
            all.add(new Choice(made.get(i).key(), like.labels(), like.retired(), like.colour()));
        }
        return all;
    }
}

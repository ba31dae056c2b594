/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.work.Background;

/** A database in which tests put what hangs on cards, and questions that are answered at once. */
final class RecordWorld {
    final CardIndex index;
    final Catalogue catalogue;
    final Background background = new Background(Runnable::run, Runnable::run);
    final List<RuntimeException> problems = new ArrayList<>();

    RecordWorld(CardIndex index) {
        this.index = index;
        catalogue = index.catalogue(index.session());
    }

    long card(String company, String number) {
        long id = index.changes().newId(Kind.CUSTOMER);
        commit(RecordEdit.createCustomer(id, values(Kind.CUSTOMER, "company", company, "number", number)));
        return id;
    }

    /** @param entries key and text by turns, as files have them */
    long on(long card, Kind kind, String... entries) {
        long id = index.changes().newId(kind);
        commit(RecordEdit.createPart(kind, id, kind.isAlone() ? kind.cardOf(id) : card, values(kind, entries)));
        return id;
    }

    private Map<String, Value> values(Kind kind, String... entries) {
        ValueReader reader = new ValueReader(catalogue, ValueFormat.ISO, index.session().locale());
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            values.put(entries[i], reader.read(catalogue.field(kind, entries[i]), entries[i + 1]));
        }
        return values;
    }

    void commit(RecordEdit edit) {
        index.changes().commit(index.session(), Reason.EDIT, "", List.of(edit));
    }

    RecordEditing editing(Kind kind, long card) {
        return new RecordEditing(background, index, kind, card, problems::add);
    }

    static FieldModel field(RecordModel record, String key) {
        return record.field(key).orElseThrow();
    }

    /** Types a text and goes to another field. */
    static void enter(RecordModel record, String key, String text) {
        field(record, key).type(text);
        field(record, key).leave();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** Writes cards that share many values, so that orders have ties and criteria find several: the same for the same seed. */
final class SeededCards {
    private static final List<String> WORDS = List.of(
            "Jensen", "Müller", "Muller", "Müller-Lüdenscheidt", "García", "Kowalski", "Łódź", "Иванов", "O'Brien", "A/S", "100%",
            "under_score", "Åkesson", "ny", "Nyborg", "Straße 12", "!bang", "back\\slash", "it's \"so\"", "x");
    private static final List<String> PHONES =
            List.of("+45 12 34 56 78", "+49 (0)89 123456", "030-0074321", "12345678", "0045 87 65 43 21");
    private static final List<String> EMAILS = List.of("anna.berg@example.com", "berg@example.dk", "o.brien@firma.example");
    private static final List<String> COUNTRIES = List.of("DE", "DK", "ES", "PL", "RU");

    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;
    private final Random random;

    SeededCards(CardIndex index, Session session, Random random) {
        this.index = index;
        this.session = session;
        this.catalogue = index.catalogue(session);
        this.random = random;
    }

    /**
     * Writes that many cards, some with parts, of which a few are archived again.
     *
     * @return the ids of all, archived ones too
     */
    List<Long> write(int cards) {
        List<Long> ids = new ArrayList<>();
        List<RecordEdit> archived = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            List<RecordEdit> edits = new ArrayList<>();
            long id = index.changes().newId(Kind.CUSTOMER);
            edits.add(RecordEdit.createCustomer(id, values(Kind.CUSTOMER, i)));
            for (Kind kind : List.of(Kind.CONTACT, Kind.ADDRESS, Kind.CONTACT_POINT)) {
                for (int part = random.nextInt(4) - 2; part > 0; part--) {
                    long partId = index.changes().newId(kind);
                    edits.add(RecordEdit.createPart(kind, partId, id, values(kind, i)));
                    if (random.nextInt(6) == 0) {
                        archived.add(RecordEdit.archive(kind, partId, id));
                    }
                }
            }
            index.changes().commit(session, Reason.EDIT, "", edits);
            ids.add(id);
            if (random.nextInt(12) == 0) {
                archived.add(RecordEdit.archive(Kind.CUSTOMER, id, id));
            }
        }
        index.changes().commit(session, Reason.EDIT, "", archived);
        return ids;
    }

    private Map<String, Value> values(Kind kind, int number) {
        Map<String, Value> values = new HashMap<>();
        for (Field field : catalogue.fields(kind)) {
            int luck = random.nextInt(10);
            if (field.is(FieldTrait.UNIQUE)) {
                values.put(field.key(), luck == 0 ? Value.ABSENT : Value.of("K-" + number));
            } else if (luck < 6 && !field.isDerived()) {
                values.put(field.key(), Value.of(content(field)));
            } else if (luck == 6 && !field.isDerived()) {
                values.put(field.key(), Value.ABSENT);
            }
        }
        // a card needs a name, and some parts one of these
        for (String key : List.of("last_name", "value", "street")) {
            if (catalogue.find(kind, key).isPresent() && !values.getOrDefault(key, Value.UNKNOWN).isKnown()) {
                values.put(key, Value.of(one(WORDS)));
            }
        }
        return values;
    }

    private Object content(Field field) {
        return switch (field.type()) {
            case TEXT -> field.maxLength() < 60 || random.nextBoolean() ? one(WORDS) : one(WORDS) + " " + one(WORDS);
            case LONG_TEXT -> one(WORDS) + "\n" + one(WORDS) + " " + one(WORDS);
            case PHONE -> one(PHONES);
            case EMAIL -> one(EMAILS);
            case WEB -> "www." + random.nextInt(3) + ".example";
            case DATE -> LocalDate.now().minusDays(random.nextInt(400));
            case COUNTRY -> one(COUNTRIES);
            case CHOICE -> one(catalogue.choicesOf(field).choices().stream().map(Choice::key).toList());
            case YES_NO -> random.nextBoolean();
            case NUMBER, MONEY, CHOICES, REFERENCE -> throw new IllegalStateException("no built-in field has this type");
        };
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

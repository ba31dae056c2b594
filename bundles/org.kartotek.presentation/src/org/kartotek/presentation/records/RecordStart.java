/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/** What is likely on a new record: today, the first status, and whoever writes it. */
public final class RecordStart {
    private final Catalogue catalogue;
    private final Session session;
    private final ValueText words;
    private final Map<String, String> entries = new LinkedHashMap<>();

    private RecordStart(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        this.session = session;
        words = new ValueText(catalogue, session.locale());
    }

    /**
     * Texts by key of the field.
     *
     * @param catalogue as the session may see it
     */
    public static Map<String, String> entries(Catalogue catalogue, Session session, Kind kind) {
        RecordStart start = new RecordStart(catalogue, session);
        catalogue.fields(kind).stream().filter(field -> !field.isDerived()).forEach(start::add);
        return start.entries;
    }

    private void add(Field field) {
        value(field).ifPresent(value -> entries.put(field.key(), words.editable(field, value)));
    }

    private Optional<Value> value(Field field) {
        return switch (field.key()) {
            case "date" -> field.type() == FieldType.DATE && field.kind() != Kind.OPPORTUNITY
                    ? Optional.of(Value.of(LocalDate.now(session.zone())))
                    : Optional.empty();
            case "status", "stage" -> field.type() == FieldType.CHOICE ? first(field) : Optional.empty();
            case "owner" -> catalogue.choicesOf(field).choice(session.login()).map(Choice::key).map(Value::of);
            default -> Optional.empty();
        };
    }

    private Optional<Value> first(Field field) {
        return catalogue.choicesOf(field).choices().stream()
                .filter(choice -> !choice.retired())
                .findFirst()
                .map(Choice::key)
                .map(Value::of);
    }
}

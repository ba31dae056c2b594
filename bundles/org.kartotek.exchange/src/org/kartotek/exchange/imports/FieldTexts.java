/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/** Reads texts into the fields of one record, as far as the session may write them. */
final class FieldTexts {
    private final Kind kind;
    private final Catalogue catalogue;
    private final Session session;
    private final ValueReader reader;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, String> unreadable = new LinkedHashMap<>();

    FieldTexts(Kind kind, Catalogue catalogue, Session session, ValueReader reader) {
        this.kind = kind;
        this.catalogue = catalogue;
        this.session = session;
        this.reader = reader;
    }

    /** Fills a field; a text that is no value of it is kept aside. */
    FieldTexts put(String key, String text) {
        Optional<Field> field = field(key);
        if (field.isPresent() && text != null) {
            try {
                set(key, reader.read(field.get(), text));
            } catch (InvalidValueException invalid) {
                unreadable.put(field.get().labels().in(session.locale()), text.strip());
            }
        }
        return this;
    }

    /** Fills a field where the text is a value of it. */
    FieldTexts offer(String key, String text) {
        put(key, text);
        field(key).ifPresent(field -> unreadable.remove(field.labels().in(session.locale())));
        return this;
    }

    /** @throws InvalidValueException where the text is no value of the field */
    void require(String key, String text) {
        field(key).ifPresent(field -> set(key, reader.read(field, text)));
    }

    private Optional<Field> field(String key) {
        return catalogue.find(kind, key).filter(session.rights()::mayWrite);
    }

    private void set(String key, Value value) {
        if (value.state() != ValueState.UNKNOWN) {
            values.put(key, value);
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Map<String, Value> values() {
        return values;
    }

    /** Texts that are no values of their fields, by label. */
    Map<String, String> unreadable() {
        return unreadable;
    }

    PartRow part() {
        return new PartRow(kind, values);
    }
}

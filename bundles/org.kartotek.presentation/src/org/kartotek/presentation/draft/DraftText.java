/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.CardDraft;
import org.kartotek.presentation.card.FieldDraft;
import org.kartotek.presentation.card.RecordDraft;

/**
 * A draft as text: names and values, one a line.
 *
 * @param writer the process that wrote it, see {@link Writer}
 * @param at when
 * @param draft what was typed
 */
record DraftText(String writer, Instant at, CardDraft draft) {
    private static final String FORM = "draft.form";
    private static final String FORM_1 = "1";

    byte[] bytes() {
        Properties lines = new Properties();
        lines.setProperty(FORM, FORM_1);
        lines.setProperty("writer", writer);
        lines.setProperty("at", at.toString());
        lines.setProperty("card", Long.toString(draft.cardId()));
        lines.setProperty("name", draft.name());
        lines.setProperty("records", Integer.toString(draft.records().size()));
        for (int i = 0; i < draft.records().size(); i++) {
            put(lines, "record." + i + ".", draft.records().get(i));
        }
        StringWriter text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Properties lines, String prefix, RecordDraft record) {
        lines.setProperty(prefix + "kind", record.kind().key());
        lines.setProperty(prefix + "id", Long.toString(record.id()));
        lines.setProperty(prefix + "version", Integer.toString(record.version()));
        lines.setProperty(prefix + "removed", Boolean.toString(record.removed()));
        lines.setProperty(prefix + "fields", String.join(" ", record.fields().keySet()));
        record.fields().forEach((key, field) -> {
            String start = prefix + key + ".";
            lines.setProperty(start + "before.state", field.beforeState().name());
            lines.setProperty(start + "before", field.beforeText());
            lines.setProperty(start + "state", field.state().name());
            lines.setProperty(start + "text", field.text());
            lines.setProperty(start + "valid", Boolean.toString(field.valid()));
        });
    }

    /** @throws IOException where the bytes are no draft */
    static DraftText of(byte[] bytes) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
            if (!FORM_1.equals(lines.getProperty(FORM))) {
                throw new IOException("no draft that this program knows");
            }
            return of(lines);
        } catch (RuntimeException e) {
            throw new IOException("a draft that is damaged", e);
        }
    }

    private static DraftText of(Properties lines) {
        List<RecordDraft> records = new ArrayList<>();
        int count = Integer.parseInt(needed(lines, "records"));
        for (int i = 0; i < count; i++) {
            records.add(record(lines, "record." + i + "."));
        }
        CardDraft draft = new CardDraft(Long.parseLong(needed(lines, "card")), needed(lines, "name"), records);
        return new DraftText(needed(lines, "writer"), Instant.parse(needed(lines, "at")), draft);
    }

    private static RecordDraft record(Properties lines, String prefix) {
        Map<String, FieldDraft> fields = new LinkedHashMap<>();
        for (String key : needed(lines, prefix + "fields").split(" ")) {
            if (!key.isEmpty()) {
                fields.put(key, field(lines, prefix + key + "."));
            }
        }
        return new RecordDraft(
                Kind.byKey(needed(lines, prefix + "kind")).orElseThrow(),
                Long.parseLong(needed(lines, prefix + "id")),
                Integer.parseInt(needed(lines, prefix + "version")),
                Boolean.parseBoolean(needed(lines, prefix + "removed")),
                fields);
    }

    private static FieldDraft field(Properties lines, String start) {
        return new FieldDraft(
                ValueState.valueOf(needed(lines, start + "before.state")),
                needed(lines, start + "before"),
                ValueState.valueOf(needed(lines, start + "state")),
                needed(lines, start + "text"),
                Boolean.parseBoolean(needed(lines, start + "valid")));
    }

    private static String needed(Properties lines, String name) {
        String value = lines.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }
}

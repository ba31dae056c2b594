/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.core.importing.ImportedRow.ImportedValue;
import org.kartotek.core.importing.ImportedRow.Verdict;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.Value;

/** Says of planned rows what they write, in the words of the card. */
final class RowWords {
    private final Catalogue catalogue;
    private final Session session;
    private final ValueText words;
    private final boolean detailed;

    /** @param detailed whether the values are told too */
    RowWords(Catalogue catalogue, Session session, boolean detailed) {
        this.catalogue = catalogue;
        this.session = session;
        this.words = new ValueText(catalogue, session.locale());
        this.detailed = detailed;
    }

    ImportedRow planned(RowPlan plan) {
        Verdict verdict = switch (plan.outcome()) {
            case CREATED -> Verdict.NEW;
            case CHANGED -> Verdict.CHANGED;
            case UNCHANGED -> Verdict.UNCHANGED;
        };
        return new ImportedRow(plan.line(), verdict, title(plan), "", plan.duplicate(), detailed ? values(plan) : List.of());
    }

    private String title(RowPlan plan) {
        String name = plan.row().name();
        return name.isEmpty() && plan.row().key().isKnown()
                ? plan.row().key().content().map(Object::toString).orElse("")
                : name;
    }

    static ImportedRow rejected(long line, String title, String reason) {
        return new ImportedRow(line, Verdict.REJECTED, title, reason, Optional.empty(), List.of());
    }

    private List<ImportedValue> values(RowPlan plan) {
        List<ImportedValue> values = new ArrayList<>();
        int record = 0;
        for (RecordEdit edit : plan.edits()) {
            Map<String, Value> present = plan.present().map(card -> present(card, edit)).orElse(Map.of());
            int number = edit.kind().isCard() ? 0 : ++record;
            catalogue.fields(edit.kind()).stream()
                    .filter(field -> edit.values().containsKey(field.key()))
                    .sorted(Comparator.comparingInt(Field::position))
                    .forEach(field -> values.add(value(field, number, edit, present)));
        }
        return values;
    }

        /** In the language of the one who imports. */
    String said(Sentence sentence) {
        return sentence.in(session.locale());
    }

    private static Map<String, Value> present(PresentCard card, RecordEdit edit) {
        if (edit.kind().isCard()) {
            return card.customer();
        }
        return card.parts(edit.kind()).stream()
                .filter(record -> record.id() == edit.id())
                .map(CardRecord::values)
                .findFirst()
                .orElse(Map.of());
    }

    private ImportedValue value(Field field, int record, RecordEdit edit, Map<String, Value> present) {
        Value before = present.getOrDefault(field.key(), Value.UNKNOWN);
        return new ImportedValue(
                edit.kind(),
                record,
                field.labels().in(session.locale()),
                words.shown(field, before),
                words.shown(field, edit.values().get(field.key())));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.work.Background;

/**
 * Fills in what an article says where a line names it: text, price, cost and rate of tax. What somebody typed himself stays. Lives on the thread of
 * the user interface.
 */
public final class LineFilling {
    /** Fields of a line, by which field of the article fills them. */
    private static final Map<String, String> SOURCES = Map.of("text", "name", "unit_price", "price", "unit_cost", "cost", "tax_rate", "tax_rate");

    private final Background background;
    private final CardIndex index;
    private final ValueText words;
    private final Consumer<RuntimeException> failed;
    private final Map<FieldModel, Value> filled = new IdentityHashMap<>();

    /** @param failed gets what went wrong; nothing is filled in then */
    public LineFilling(Background background, CardIndex index, Consumer<RuntimeException> failed) {
        this.background = background;
        this.index = index;
        this.failed = failed;
        words = new ValueText(index.catalogue(index.session()), index.session().locale());
    }

    /** Fills in lines of this form from now on. */
    public void follow(RecordForm form) {
        form.onEntered(this::entered);
    }

    private void entered(RecordModel record, FieldModel field) {
        boolean named = record.kind() != Kind.ARTICLE
                && field.field().type() == FieldType.REFERENCE
                && field.field().target() == Kind.ARTICLE
                && record.field("unit_price").isPresent();
        if (named) {
            Value article = field.value();
            background.ask(
                    monitor -> index.cards()
                            .record(index.session(), Kind.ARTICLE, (Long) article.content().orElseThrow())
                            .map(RecordOnCard::record),
                    found -> found.filter(still -> field.value().equals(article)).ifPresent(each -> fill(record, each)),
                    failed);
        }
    }

    private void fill(RecordModel line, CardRecord article) {
        SOURCES.forEach((to, from) -> fillable(line, to).ifPresent(field -> put(field, article.value(from))));
        fillable(line, "quantity").filter(field -> !field.value().isKnown()).ifPresent(field -> field.type("1"));
    }

    private Optional<FieldModel> fillable(RecordModel line, String key) {
        return line.field(key)
                .filter(FieldModel::isWritable)
                .filter(field -> !field.isDirty() || field.value().equals(filled.get(field)));
    }

    private void put(FieldModel field, Value value) {
        if (value.isKnown()) {
            Field written = field.field();
            field.type(words.editable(written, value));
            filled.put(field, field.value());
        }
    }
}

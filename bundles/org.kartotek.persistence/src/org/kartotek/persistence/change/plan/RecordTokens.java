/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.value.Value;

/** The search tokens of values. Which records have tokens at all is decided elsewhere: those out of use have none. */
public final class RecordTokens {
    private final Map<Kind, List<Field>> searchable = new EnumMap<>(Kind.class);

    public RecordTokens(Catalogue catalogue) {
        for (Kind kind : Kind.values()) {
            searchable.put(kind, catalogue.fields(kind).stream().filter(RecordTokens::isSearchable).toList());
        }
    }

    /** Whether values of the field are found by the search box. */
    public static boolean isSearchable(Field field) {
        return field.is(FieldTrait.SEARCHABLE) && field.type().textual();
    }

    /** The fields of a kind that have tokens. */
    public List<Field> fields(Kind kind) {
        return searchable.get(kind);
    }

    /** Hands on the tokens of one value, none of an absent or unknown one. */
    public static void of(RecordKey record, long cardId, Field field, Value value, Consumer<Token> reader) {
        if (value.isKnown()) {
            for (String text : Tokens.of(field.type(), (String) value.content().orElseThrow())) {
                reader.accept(new Token(text, cardId, field.id(), record.id()));
            }
        }
    }

    /** The tokens of all searchable values of a record. */
    public List<Token> of(PresentRecord record) {
        List<Token> tokens = new ArrayList<>();
        for (Field field : fields(record.key().kind())) {
            of(record.key(), record.cardId(), field, record.value(field.key()), tokens::add);
        }
        return tokens;
    }
}

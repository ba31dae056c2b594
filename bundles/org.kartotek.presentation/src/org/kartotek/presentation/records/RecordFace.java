/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;

/** What a record is called where another one names it. */
final class RecordFace {
    private final List<Field> fields;
    private final boolean numbered;

    private RecordFace(List<Field> fields, boolean numbered) {
        this.fields = fields;
        this.numbered = numbered;
    }

    /** @param catalogue as the reader may see it */
    static RecordFace of(Catalogue catalogue, Kind kind) {
        return switch (kind) {
            case CUSTOMER, ARTICLE -> new RecordFace(existing(catalogue, kind, "name", "number"), true);
            case CONTACT -> new RecordFace(existing(catalogue, kind, "first_name", "last_name"), false);
            case PURCHASE, CASE -> new RecordFace(existing(catalogue, kind, "number", "subject"), false);
            default -> new RecordFace(
                    catalogue.fields(kind).stream().filter(field -> field.type() == FieldType.TEXT).limit(1).toList(), false);
        };
    }

    private static List<Field> existing(Catalogue catalogue, Kind kind, String... keys) {
        return Stream.of(keys).flatMap(key -> catalogue.find(kind, key).stream()).toList();
    }

    /** The fields from which the name is made; none where the reader sees none of them. */
    List<Field> fields() {
        return fields;
    }

    /**
     * The name.
     *
     * @param texts what a field of {@link #fields} says, empty where nothing
     */
    String name(Function<Field, String> texts) {
        List<String> known = fields.stream().map(texts).filter(text -> !text.isEmpty()).toList();
        return numbered && known.size() > 1 ? known.get(0) + " (" + known.get(1) + ")" : known.stream().collect(Collectors.joining(" "));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.FieldType;

/** Reads the built-in fields of a migration from its frozen resource. */
final class BuiltInFields {
    /** Between two positions an administrator's field finds room. */
    private static final int STEP = 10;

    private BuiltInFields() {}

    /**
     * The fields of a resource.
     *
     * @param firstId of the field in its first line; each further one has the next
     */
    static List<Field> read(String resource, int firstId) {
        List<Field> fields = new ArrayList<>();
        SqlScript.rows(resource).forEach(row -> fields.add(field(firstId + fields.size(), row)));
        return fields;
    }

    private static Field field(int id, List<String> row) {
        String[] name = row.get(0).split("\\.");
        String[] type = row.get(1).split(" ");
        FieldType fieldType =
                Stream.of(FieldType.values()).filter(each -> each.key().equals(type[0])).findFirst().orElseThrow();
        Set<FieldTrait> traits = EnumSet.of(FieldTrait.BUILT_IN);
        words(row.get(3)).forEach(trait -> traits.add(FieldTrait.valueOf(trait)));
        if (!traits.contains(FieldTrait.HIDDEN)) {
            traits.add(FieldTrait.REPORTABLE);
        }
        return new Field(
                id,
                Kind.byKey(name[0]).orElseThrow(),
                name[1],
                fieldType,
                InitialSchema.labels(row, 5),
                row.get(2),
                id * STEP,
                fieldType.chosen() || fieldType == FieldType.REFERENCE ? type[1] : null,
                traits,
                fieldType == FieldType.TEXT ? Integer.parseInt(type[1]) : 0,
                words(row.get(4)).collect(Collectors.toSet()));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty());
    }
}

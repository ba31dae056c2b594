/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.schema.FieldColumns;

/** Reads rows of one kind of record with some of its fields. */
public final class RecordRows {
    private static final int FIRST_FIELD = 6;
    private static final Set<String> OF_SCOPE = Set.of("territory", "owner");

    private final Kind kind;
    private final List<Field> fields;
    private final String select;

    /**
     * @param fields of the kind, those that are read
     */
    public RecordRows(Kind kind, List<Field> fields) {
        this(kind, fields, field -> true);
    }

    /**
     * @param fields of the kind, those that are read
     * @param columns of which the columns may be read; the others are left out, but for territory and owner of a card, which its scope
     *     says too
     */
    public RecordRows(Kind kind, List<Field> fields, Predicate<Field> columns) {
        this.kind = kind;
        this.fields = fields.stream().filter(field -> columns.test(field) || isOfScope(field)).toList();
        this.select = Stream.concat(
                        Stream.of("id", cardColumn(kind), "version", "archived", "changed_in"),
                        this.fields.stream().flatMap(field -> columns.test(field) ? FieldColumns.readColumns(field).stream() : ofScope(field)))
                .collect(Collectors.joining(", ", "select ", " from " + kind.key()));
    }

    private static boolean isOfScope(Field field) {
        return field.kind().isCard() && OF_SCOPE.contains(field.key());
    }

    private static Stream<String> ofScope(Field field) {
        return Stream.of("(select nullif(s." + field.key() + ", '') from scope s where s.id = scope_id)", "cast(null as smallint)");
    }

    /** The column with the id of the card that a record is or hangs on. */
    public static String cardColumn(Kind kind) {
        return kind.isCard() ? "id" : "customer_id";
    }

    /** The statement up to the table; a condition may follow. */
    public String select() {
        return select;
    }

    /** Reads the current row. */
    public PresentRecord read(ResultSet row) throws SQLException {
        Map<String, Value> values = HashMap.newHashMap(fields.size());
        int column = FIRST_FIELD;
        for (Field field : fields) {
            values.put(field.key(), FieldColumns.read(row, column, field));
            column += FieldColumns.readColumns(field).size();
        }
        return new PresentRecord(
                new RecordKey(kind, row.getLong(1)),
                row.getLong(2),
                row.getInt(3),
                row.getShort(4) == 1,
                row.getLong(5),
                values);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.FieldChange;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.RecordWrite.CardColumns;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.connect.Scopes;
import org.kartotek.persistence.schema.FieldColumns;

/** Writes the rows of cards and of what hangs on them, in batches of one statement each. */
final class DerbyRecords {
    private final Connection connection;
    private final Scopes scopes;
    private final long setId;

    DerbyRecords(Connection connection, Scopes scopes, long setId) {
        this.connection = connection;
        this.scopes = scopes;
        this.setId = setId;
    }

    void write(WritePlan plan) throws SQLException {
        freeNumbers(plan.freedNumbers());
        for (Map.Entry<Kind, List<RecordWrite>> each : UpdateShape.creations(plan).entrySet()) {
            insert(each.getKey(), each.getValue());
        }
        for (Map.Entry<UpdateShape, List<RecordWrite>> each : UpdateShape.group(plan).entrySet()) {
            update(each.getKey(), each.getValue());
        }
        touch(plan);
    }

    private void freeNumbers(Set<Long> cardIds) throws SQLException {
        if (!cardIds.isEmpty()) {
            try (PreparedStatement update =
                    connection.prepareStatement("update customer set number_uk = null where id = ?")) {
                for (long id : cardIds) {
                    update.setLong(1, id);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }

    /** The statement names the fields that any of the records has; the others keep what the table gives a new row. */
    private void insert(Kind kind, List<RecordWrite> writes) throws SQLException {
        SortedMap<Integer, Field> fields = new TreeMap<>();
        writes.forEach(write -> write.fields().forEach(field -> fields.put(field.id(), field)));
        List<String> columns = Stream.concat(
                        headColumns(kind), fields.values().stream().flatMap(field -> FieldColumns.writeColumns(field).stream()))
                .toList();
        String sql = "insert into " + kind.key() + " (" + String.join(", ", columns) + ") values (?"
                + ",?".repeat(columns.size() - 1) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (RecordWrite write : writes) {
                int next = bindHead(insert, write);
                Map<Integer, Value> values = new HashMap<>();
                write.changes().forEach(change -> values.put(change.field().id(), change.after()));
                for (Field field : fields.values()) {
                    next = FieldColumns.bind(insert, next, field, values.getOrDefault(field.id(), Value.UNKNOWN));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Stream<String> headColumns(Kind kind) {
        return kind.isCard()
                ? Stream.of("id", "version", "archived", "changed_in", "number_uk", "scope_id")
                : Stream.of("id", "version", "archived", "changed_in", "customer_id");
    }

    private int bindHead(PreparedStatement insert, RecordWrite write) throws SQLException {
        insert.setLong(1, write.key().id());
        insert.setInt(2, write.version());
        insert.setShort(3, (short) 0);
        insert.setLong(4, setId);
        if (write.card().isPresent()) {
            return bindCard(insert, 5, write.card().get());
        }
        insert.setLong(5, write.cardId());
        return 6;
    }

    private int bindCard(PreparedStatement statement, int from, CardColumns card) throws SQLException {
        statement.setString(from, card.number());
        statement.setInt(from + 1, scopes.idOf(card.place().territory(), card.place().owner()));
        return from + 2;
    }

    private void update(UpdateShape shape, List<RecordWrite> writes) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(updateStatement(shape, writes.getFirst()))) {
            for (RecordWrite write : writes) {
                bindUpdate(update, write);
                update.addBatch();
            }
            requireOneEach(update.executeBatch());
        }
    }

    private static String updateStatement(UpdateShape shape, RecordWrite sample) {
        Stream<String> head = Stream.of("version", "changed_in");
        Stream<String> event = shape.event().isPresent() ? Stream.of("archived") : Stream.empty();
        Stream<String> card = shape.card() ? Stream.of("number_uk", "scope_id") : Stream.empty();
        Stream<String> fields =
                sample.fields().stream().flatMap(field -> FieldColumns.writeColumns(field).stream());
        Set<String> columns = Stream.of(head, event, card, fields)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return "update " + shape.kind().key() + " set " + String.join(" = ?, ", columns) + " = ? where id = ? and version = ?";
    }

    private void bindUpdate(PreparedStatement update, RecordWrite write) throws SQLException {
        int next = 1;
        update.setInt(next++, write.version());
        update.setLong(next++, setId);
        if (write.event().isPresent()) {
            update.setShort(next++, (short) (write.event().get() == Event.ARCHIVED ? 1 : 0));
        }
        if (write.card().isPresent()) {
            next = bindCard(update, next, write.card().get());
        }
        for (FieldChange change : write.changes()) {
            next = FieldColumns.bind(update, next, change.field(), change.after());
        }
        update.setLong(next++, write.key().id());
        update.setInt(next, write.versionBefore());
    }

    /** Cards of which only something that hangs on them is written. */
    private void touch(WritePlan plan) throws SQLException {
        Set<Long> untouched = new LinkedHashSet<>(plan.cards().keySet());
        plan.writes().stream().filter(write -> write.key().kind().isCard()).forEach(write -> untouched.remove(write.cardId()));
        if (untouched.isEmpty()) {
            return;
        }
        try (PreparedStatement update =
                connection.prepareStatement("update customer set changed_in = ? where id = ? and archived = 0")) {
            for (long id : untouched) {
                update.setLong(1, setId);
                update.setLong(2, id);
                update.addBatch();
            }
            requireOneEach(update.executeBatch());
        }
    }

    private static void requireOneEach(int[] counts) {
        if (IntStream.of(counts).anyMatch(count -> count != 1)) {
            throw new StalePlanException();
        }
    }
}

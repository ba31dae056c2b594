/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.purchase.LineAmounts;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.DerivedName;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.UniqueNumber;
import org.kartotek.persistence.schema.FieldColumns;

/** Compares the derived columns of the records of one kind with their values. */
final class RecordCheck {
    private static final int FIRST_FIELD = 6;

    private final Kind kind;
    private final List<Field> fields;
    private final Map<Integer, String> scopes;
    private final Problems problems;

    /**
     * @param fields of the kind, retired ones too
     * @param scopes territory and owner by id of the scope, see {@link #pair}
     */
    RecordCheck(Kind kind, List<Field> fields, Map<Integer, String> scopes, Problems problems) {
        this.kind = kind;
        this.fields = fields;
        this.scopes = scopes;
        this.problems = problems;
    }

    static String pair(String territory, String owner) {
        return Objects.requireNonNullElse(territory, "") + '\n' + Objects.requireNonNullElse(owner, "");
    }

    /** A stored record and its values by key of the field. */
    record Stored(
            RecordKey key, long cardId, int version, boolean archived, long changedIn, int scopeId, Map<String, Value> values) {
        Value value(String fieldKey) {
            return values.getOrDefault(fieldKey, Value.UNKNOWN);
        }
    }

    /** The statement that reads all records of the kind. */
    String select() {
        List<String> columns = new ArrayList<>(List.of("id", "version", "archived", "changed_in"));
        columns.add(kind.isCard() ? "scope_id" : "customer_id");
        for (Field field : fields) {
            columns.addAll(FieldColumns.readColumns(field));
            if (field.type().comparable()) {
                columns.add(FieldColumns.sortKey(field));
            }
        }
        if (kind.isCard()) {
            columns.add("number_uk");
        }
        return "select " + String.join(", ", columns) + " from " + kind.key();
    }

    /** Reads and checks the current row. */
    Stored read(ResultSet row) throws SQLException {
        RecordKey key = new RecordKey(kind, row.getLong(1));
        Map<String, Value> values = HashMap.newHashMap(fields.size());
        int column = FIRST_FIELD;
        for (Field field : fields) {
            Value value = FieldColumns.read(row, column, field);
            values.put(field.key(), value);
            checkState(row, column, key, field, value);
            column += FieldColumns.readColumns(field).size();
            if (field.type().comparable()) {
                String stored = row.getString(column++);
                if (!SortKey.of(field.type(), value).equals(Objects.requireNonNullElse(stored, SortKey.UNKNOWN))) {
                    problems.add(key, field, Messages.WRONG_SORT_KEY);
                }
            }
        }
        Stored stored = new Stored(
                key,
                kind.isCard() ? key.id() : row.getLong(5),
                row.getInt(2),
                row.getShort(3) == 1,
                row.getLong(4),
                kind.isCard() ? row.getInt(5) : 0,
                values);
        if (kind.isCard()) {
            checkCard(stored, row.getString(column));
        } else if (kind.lineOf().isPresent()) {
            checkLine(stored);
        }
        return stored;
    }

    private void checkState(ResultSet row, int column, RecordKey key, Field field, Value value) throws SQLException {
        short state = row.getShort(column + 1);
        if (value.isKnown() ? state != 0 : state != 0 && state != FieldColumns.STATE_ABSENT) {
            problems.add(key, field, Messages.WRONG_STATE);
        }
    }

    private void checkCard(Stored card, String number) {
        if (!DerivedName.of(card::value).equals(card.value(DerivedName.KEY))) {
            problems.add(card.key(), Messages.WRONG_NAME);
        }
        if (!Objects.equals(UniqueNumber.of(card.value(UniqueNumber.KEY), card.archived()), number)) {
            problems.add(card.key(), Messages.WRONG_NUMBER);
        }
        String pair = pair(text(card, "territory"), text(card, "owner"));
        if (!pair.equals(scopes.get(card.scopeId()))) {
            problems.add(card.key(), Messages.WRONG_SCOPE);
        }
    }

    private void checkLine(Stored line) {
        if (!LineAmounts.amount(line::value).equals(line.value(LineAmounts.AMOUNT))) {
            problems.add(line.key(), Messages.WRONG_LINE_AMOUNT);
        }
        if (LineAmounts.hasProfit(kind) && !LineAmounts.profit(line::value).equals(line.value(LineAmounts.PROFIT))) {
            problems.add(line.key(), Messages.WRONG_LINE_PROFIT);
        }
    }

    private static String text(Stored card, String key) {
        Optional<Object> content = card.value(key).content();
        return (String) content.orElse(null);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;

/**
 * The columns of a field: the one place that names them, gives their types, and carries a {@link Value} to a statement and
 * back from a result, for both databases.
 *
 * <p>A field {@code k} has {@code f_k} (the known value or null), {@code f_k_st} (1 where it is known to be absent, else null),
 * for money {@code f_k_cu} (its currency), and where its type is comparable {@code f_k_sk} (its {@link SortKey}). The sort key
 * of a built-in or sortable field is never null; that of another added field is null where the value is unknown.
 */
public final class FieldColumns {
    /** What {@code f_k_st} holds where the value is known to be absent. */
    public static final short STATE_ABSENT = 1;
    /** Decimals of a stored number. */
    public static final int NUMBER_SCALE = 8;

    private static final String SET_SEPARATOR = ";";

    private FieldColumns() {}

    /** The column of the known value. */
    public static String value(Field field) {
        return "f_" + field.key();
    }

    /** The column that tells absent from unknown. */
    public static String state(Field field) {
        return value(field) + "_st";
    }

    /** The column of the sort key; only where {@link FieldType#comparable()}. */
    public static String sortKey(Field field) {
        return value(field) + "_sk";
    }

    /** The column of the currency; only for money. */
    public static String currency(Field field) {
        return value(field) + "_cu";
    }

    /** Whether the sort key can be null, which means the same as {@link SortKey#UNKNOWN}. */
    public static boolean hasNullableSortKey(Field field) {
        return !field.is(FieldTrait.BUILT_IN) && !field.is(FieldTrait.SORTABLE);
    }

    /**
     * The expression by which a field is compared and ordered.
     *
     * @param alias of the table
     */
    public static String sortExpression(String alias, Field field) {
        String column = alias + '.' + sortKey(field);
        return hasNullableSortKey(field) ? "coalesce(" + column + ",'" + SortKey.UNKNOWN + "')" : column;
    }

    /** The columns that {@link #read} reads, in its order. */
    public static List<String> readColumns(Field field) {
        return field.type() == FieldType.MONEY
                ? List.of(value(field), state(field), currency(field))
                : List.of(value(field), state(field));
    }

    /** The columns that {@link #bind} writes, in its order: those that are read, then the sort key. */
    public static List<String> writeColumns(Field field) {
        List<String> columns = new ArrayList<>(readColumns(field));
        if (field.type().comparable()) {
            columns.add(sortKey(field));
        }
        return columns;
    }

    /** The columns of a field for {@code create table} or {@code alter table … add column}, one definition each. */
    public static List<String> definitions(Field field, Dialect dialect) {
        List<String> columns = new ArrayList<>();
        columns.add(value(field) + ' ' + sqlType(field));
        columns.add(state(field) + " SMALLINT");
        if (field.type() == FieldType.MONEY) {
            columns.add(currency(field) + " CHAR(3)");
        }
        if (field.type().comparable()) {
            columns.add(sortKey(field) + " VARCHAR(" + SortKey.MAX_LENGTH + ")" + dialect.binaryCollation()
                    + (hasNullableSortKey(field) ? "" : " DEFAULT '" + SortKey.UNKNOWN + "' NOT NULL"));
        }
        return columns;
    }

    /** The statement that makes the index of a sortable field. */
    public static String indexDefinition(Field field, Dialect dialect) {
        String table = field.kind().key();
        return "create index " + indexName(field) + " on " + dialect.table(table) + " (" + sortKey(field) + ", id)";
    }

    /** The name of the index of a sortable field. */
    public static String indexName(Field field) {
        return "ix_" + field.kind().key() + '_' + field.key();
    }

    private static String sqlType(Field field) {
        return switch (field.type()) {
            case NUMBER -> "DECIMAL(28," + NUMBER_SCALE + ")";
            case MONEY, REFERENCE -> "BIGINT";
            case DATE -> "DATE";
            case YES_NO -> "SMALLINT";
            default -> varchar(field.longest());
        };
    }

    private static String varchar(int length) {
        return "VARCHAR(" + length + ")";
    }

    /**
     * Sets the {@link #writeColumns} of a field.
     *
     * @param from index of the first parameter
     * @return index of the parameter after the last
     */
    public static int bind(PreparedStatement statement, int from, Field field, Value value) throws SQLException {
        int next = from;
        bindContent(statement, next++, field.type(), value.content().orElse(null));
        if (value.state() == ValueState.ABSENT) {
            statement.setShort(next++, STATE_ABSENT);
        } else {
            statement.setNull(next++, Types.SMALLINT);
        }
        if (field.type() == FieldType.MONEY) {
            statement.setString(next++, value.content().map(money -> ((Money) money).currency().getCurrencyCode()).orElse(null));
        }
        if (field.type().comparable()) {
            boolean none = value.state() == ValueState.UNKNOWN && hasNullableSortKey(field);
            statement.setString(next++, none ? null : SortKey.of(field.type(), value));
        }
        return next;
    }

    private static void bindContent(PreparedStatement statement, int index, FieldType type, Object content) throws SQLException {
        switch (type) {
            case NUMBER -> statement.setBigDecimal(
                    index, content == null ? null : ((BigDecimal) content).setScale(NUMBER_SCALE, RoundingMode.HALF_UP));
            case MONEY -> setOrNull(statement, index, content == null ? null : ((Money) content).minor(), Types.BIGINT);
            case REFERENCE -> setOrNull(statement, index, content, Types.BIGINT);
            // Derby refuses setObject(LocalDate)
            case DATE -> statement.setDate(index, content == null ? null : Date.valueOf((java.time.LocalDate) content));
            case YES_NO -> setOrNull(statement, index, content == null ? null : (short) ((Boolean) content ? 1 : 0), Types.SMALLINT);
            default -> statement.setString(index, content == null ? null : text(content));
        }
    }

    private static void setOrNull(PreparedStatement statement, int index, Object content, int sqlType) throws SQLException {
        if (content == null) {
            statement.setNull(index, sqlType);
        } else {
            statement.setObject(index, content, sqlType);
        }
    }

    /** The text of a content that is stored as text. */
    private static String text(Object content) {
        return content instanceof SortedSet<?> keys ? keysText(keys) : (String) content;
    }

    /** A set of choices as it is stored: with a separator at both ends, so that one key can be found. */
    public static String keysText(SortedSet<?> keys) {
        return SET_SEPARATOR + String.join(SET_SEPARATOR, keys.stream().map(String.class::cast).toList()) + SET_SEPARATOR;
    }

    /**
     * Reads the {@link #readColumns} of a field.
     *
     * @param from index of the first column
     */
    public static Value read(ResultSet row, int from, Field field) throws SQLException {
        Object stored = stored(row, from, field.type());
        if (stored != null) {
            return value(field.type(), stored, field.type() == FieldType.MONEY ? row.getString(from + 2) : null, false);
        }
        return value(field.type(), null, null, row.getShort(from + 1) == STATE_ABSENT);
    }

    private static Object stored(ResultSet row, int index, FieldType type) throws SQLException {
        return switch (type) {
            case NUMBER -> row.getBigDecimal(index);
            case MONEY, REFERENCE -> {
                long number = row.getLong(index);
                yield row.wasNull() ? null : number;
            }
            case DATE -> {
                Date date = row.getDate(index);
                yield date == null ? null : date.toLocalDate();
            }
            case YES_NO -> {
                short yes = row.getShort(index);
                yield row.wasNull() ? null : yes == 1;
            }
            default -> row.getString(index);
        };
    }

    /**
     * The value that columns of a field hold.
     *
     * @param stored a number, the smallest units of money, an id, a day, a yes or no, or a text as it stands in the column; null where no
     *     value is known
     * @param currency of money, else null
     * @param absent whether the state says so
     */
    public static Value value(FieldType type, Object stored, String currency, boolean absent) {
        if (stored == null) {
            return absent ? Value.ABSENT : Value.UNKNOWN;
        }
        return Value.of(
                switch (type) {
                    case MONEY -> new Money((Long) stored, Currency.getInstance(currency));
                    case CHOICES -> keys((String) stored);
                    default -> stored;
                });
    }

    private static SortedSet<String> keys(String stored) {
        String inner = stored.substring(1, stored.length() - 1);
        return new TreeSet<>(List.of(inner.split(SET_SEPARATOR)));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageKey;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * The order of a result: sort keys, and the id last, in the direction of the last step; so an order of one step is an index read
 * from its beginning or from its end. A field that is named again decides nothing. The first columns of every statement
 * are the id and the keys of the order, from which the place of a row is made.
 */
final class RowOrder {
    /** Between the keys of a place; no sort key has it. */
    private static final String SEPARATOR = "\u001f";

    private final List<Step> steps = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();

    private record Step(String expression, boolean descending) {
        String beyond() {
            return descending ? " < " : " > ";
        }

        String direction() {
            return expression + (descending ? " desc" : "");
        }
    }

    RowOrder(Reading reading, List<Order> order) {
        for (Order each : order) {
            Field field = reading.field(each);
            if (!fields.contains(field)) {
                fields.add(field);
                steps.add(new Step(FieldColumns.sortExpression("m", field), each.descending()));
            }
        }
        steps.add(new Step("m.id", !steps.isEmpty() && steps.getLast().descending()));
    }

    /** The field by whose index the order can be walked, step for step or as a whole. */
    Optional<Field> indexed() {
        return fields.stream().limit(1).filter(field -> field.is(FieldTrait.SORTABLE)).findFirst();
    }

    /** Whether a place in the index of the first step is a place in the order. */
    boolean hasOneKey() {
        return fields.size() <= 1;
    }

    boolean startsDescending() {
        return steps.getFirst().descending();
    }

    /** The key of the first step of a place. */
    String firstKey(PageKey place) {
        return place.sortKey().split(SEPARATOR, -1)[0];
    }

    boolean isById() {
        return fields.isEmpty();
    }

    boolean isDescending() {
        return steps.getLast().descending();
    }

    /** What to select for a place in the index of the first step. */
    String indexColumns() {
        return isById() ? "m.id" : "m.id, " + steps.getFirst().expression();
    }

    /** A place in the index of the first step, from a row of {@link #indexColumns}. */
    PageKey indexPlace(ResultSet row) throws SQLException {
        return new PageKey(isById() ? "" : row.getString(2), row.getLong(1));
    }

    /** What to select for the place of a row: the id, then the keys. */
    String columns() {
        StringBuilder columns = new StringBuilder("m.id");
        steps.subList(0, fields.size()).forEach(step -> columns.append(", ").append(step.expression()));
        return columns.toString();
    }

    int columnCount() {
        return steps.size();
    }

    String orderBy() {
        return " order by " + String.join(", ", steps.stream().map(Step::direction).toList());
    }

    /** The same by the numbers of {@link #columns}, for an order of one key. */
    String orderByColumns() {
        String direction = isDescending() ? " desc" : "";
        return " order by 2" + direction + ", 1" + direction;
    }

    /** The order of the index of the first step. */
    String ascending() {
        return " order by " + steps.getFirst().expression() + (isById() ? "" : ", m.id");
    }

    /**
     * The condition that a row stands in a piece of the index of the first step.
     *
     * @param after the place before the first row, where it lies in the piece
     * @return empty where every row does
     */
    Optional<SqlText> within(Piece piece, Optional<PageKey> after) {
        List<SqlText> conditions = new ArrayList<>();
        if (hasOneKey()) {
            Optional<PageKey> from = after.filter(place -> !isDescending());
            Optional<PageKey> to = after.filter(place -> isDescending()).or(piece::upper);
            range(from.or(piece::lower), from.isPresent(), to).ifPresent(conditions::add);
        } else {
            String key = steps.getFirst().expression();
            piece.lower().ifPresent(place -> conditions.add(new SqlText().add(key + " >= ").bind(place.sortKey())));
            piece.upper().ifPresent(place -> conditions.add(new SqlText().add(key + " < ").bind(place.sortKey())));
            after.ifPresent(place -> conditions.add(after(place)));
        }
        SqlText sql = new SqlText();
        conditions.forEach(each -> sql.add(sql.isEmpty() ? "" : " and ").add(each));
        return sql.isEmpty() ? Optional.empty() : Optional.of(sql);
    }

    /** Between two places of an order of one key, the upper one not included. */
    private Optional<SqlText> range(Optional<PageKey> lower, boolean without, Optional<PageKey> upper) {
        String key = steps.getFirst().expression();
        String above = without ? " > " : " >= ";
        SqlText sql = new SqlText();
        if (isById()) {
            lower.ifPresent(place -> sql.add("m.id" + above).bind(place.id()));
            upper.ifPresent(place -> sql.add(sql.isEmpty() ? "" : " and ").add("m.id < ").bind(place.id()));
        } else if (lower.isPresent() && upper.isPresent() && lower.get().sortKey().equals(upper.get().sortKey())) {
            // many rows may share one key: the index then leads to the id
            sql.add(key + " = ").bind(lower.get().sortKey());
            sql.add(" and m.id" + above).bind(lower.get().id()).add(" and m.id < ").bind(upper.get().id());
        } else {
            lower.ifPresent(place -> sql.add(key + " >= ").bind(place.sortKey())
                    .add(" and (" + key + " > ").bind(place.sortKey()).add(" or m.id" + above).bind(place.id()).add(")"));
            upper.ifPresent(place -> sql.add(sql.isEmpty() ? "" : " and ").add(key + " <= ").bind(place.sortKey())
                    .add(" and (" + key + " < ").bind(place.sortKey()).add(" or m.id < ").bind(place.id()).add(")"));
        }
        return sql.isEmpty() ? Optional.empty() : Optional.of(sql);
    }

    /** The place of a row whose first columns are {@link #columns}. */
    PageKey place(ResultSet row) throws SQLException {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            keys.append(i == 0 ? "" : SEPARATOR).append(row.getString(i + 2));
        }
        return new PageKey(keys.toString(), row.getLong(1));
    }

    /** Which place comes first in an order of one key. */
    Comparator<PageKey> places() {
        return isDescending() ? Piece.ASCENDING.reversed() : Piece.ASCENDING;
    }

    /** The condition that a row comes after a place. */
    SqlText after(PageKey place) {
        List<Object> keys = new ArrayList<>(isById() ? List.of() : List.of(place.sortKey().split(SEPARATOR, -1)));
        if (keys.size() != fields.size()) {
            throw new KartotekException(Messages.ORDER_CHANGED);
        }
        keys.add(place.id());
        SqlText sql = new SqlText();
        for (int i = 0; i < steps.size() - 1; i++) {
            Step step = steps.get(i);
            // the first half is what an index can begin from
            sql.add(step.expression() + step.beyond().stripTrailing() + "= ").bind(keys.get(i));
            sql.add(" and (" + step.expression() + step.beyond()).bind(keys.get(i)).add(" or ");
        }
        sql.add(steps.getLast().expression() + steps.getLast().beyond()).bind(keys.getLast());
        return sql.add(")".repeat(steps.size() - 1));
    }
}

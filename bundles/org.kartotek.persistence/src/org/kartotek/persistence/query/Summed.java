/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.util.List;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.Link;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * Where the values of an aggregate are read from: the records themselves, or for all purchases of a card the totals that are kept.
 *
 * @param from the tables with their aliases
 * @param root the expression of the id of the record that the aggregate is of
 * @param condition what must hold for a row to count
 * @param count the number of records
 * @param value the value of the field
 * @param currency its currency; null where it is no amount
 * @param missing 1 or more where the value of a row is computed and not known yet; null where it does not matter
 * @param first of the least value; differs from {@code value} for totals
 * @param last of the greatest value
 */
record Summed(
        String from, String root, SqlText condition, String count, String value, String currency, String missing, String first, String last) {
    private static final String TOTALS = "purchase_total";
    /** Stands in for the currency of purchases that come to nothing that is known. */
    static final String NO_CURRENCY = "---";

    static Summed of(NamedValue named, Reading reading, Related related, Conditions conditions) {
        return canUseTotals(named, reading) ? totals(named.field()) : records(named, related, conditions);
    }

    /** Totals hold what a change set that is being written has written so far; nobody may see that yet. */
    private static boolean canUseTotals(NamedValue named, Reading reading) {
        List<Link> links = named.links();
        boolean allPurchases = links.size() == 1
                && links.getFirst().way() == Link.Way.ON_CARD
                && links.getFirst().to() == Kind.PURCHASE
                && named.aggregate().orElseThrow().condition().equals(Criterion.EVERY)
                && reading.open().ids().isEmpty();
        Function function = named.aggregate().orElseThrow().function();
        return allPurchases
                && switch (function) {
                    case COUNT -> true;
                    case SUM -> List.of("amount", "profit").contains(named.field().key());
                    case MIN, MAX, FIRST, LAST -> named.field().key().equals("date");
                };
    }

    private static Summed totals(Field field) {
        String value = "s." + field.key();
        return new Summed(
                TOTALS + " s",
                "s.card_id",
                new SqlText().add("1=1"),
                "s.purchases",
                value,
                "s.currency",
                value + "_missing",
                "s.first_day",
                "s.last_day");
    }

    private static Summed records(NamedValue named, Related related, Conditions conditions) {
        Related.Joined joined = related.join(named.links());
        Spot last = joined.last();
        Field field = named.field();
        SqlText condition = new SqlText()
                .add(joined.condition() + " and ")
                .add(conditions.nested(named.aggregate().orElseThrow().condition(), last));
        boolean counted = named.aggregate().orElseThrow().function() == Function.COUNT;
        String value = counted ? "1" : last.value(field);
        boolean money = !counted && field.type() == FieldType.MONEY;
        String missing = !counted && field.isDerived()
                ? "case when " + value + " is null and " + last.state(field) + " is null then 1 else 0 end"
                : null;
        String currency = money ? last.alias() + "." + FieldColumns.currency(field) : null;
        return new Summed(joined.from(), joined.root(), condition, "1", value, currency, missing, value, value);
    }

    /** Whether totals are read instead of records. */
    boolean isOfTotals() {
        return from.startsWith(TOTALS);
    }

    /** A statement over the rows of one record. */
    SqlText of(String select, String rootOf, String further) {
        return new SqlText()
                .add("select " + select + " from " + from + " where " + root + " = " + rootOf + " and ")
                .add(condition)
                .add(further);
    }
}

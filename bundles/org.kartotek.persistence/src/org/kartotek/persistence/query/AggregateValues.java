/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.MoneySum;
import org.kartotek.core.value.Value;

/** What is computed over the related records of some records, read in few statements. */
final class AggregateValues {
    /** More ids than this are not listed: everything is read, and the rest dropped. */
    private static final int MOST_LISTED = 2_000;

    private static final int LISTED = 256;

    private final NamedValue named;
    private final Function function;
    private final Map<Long, Value> values = new HashMap<>();
    private final Map<Long, TreeMap<String, Long>> sums = new HashMap<>();
    private final Set<Long> missing = new HashSet<>();

    private AggregateValues(NamedValue named) {
        this.named = named;
        this.function = named.aggregate().orElseThrow().function();
    }

    static AggregateValues of(List<Long> ids, NamedValue named, Reading reading, RowSource source) throws SQLException {
        AggregateValues computed = new AggregateValues(named);
        Summed summed = Summed.of(named, reading, new Related(reading), new Conditions(reading));
        if (ids.size() > MOST_LISTED) {
            source.visit(computed.statement(summed, new SqlText().add("1=1")), computed::read);
        } else {
            for (int from = 0; from < ids.size(); from += LISTED) {
                List<Long> some = ids.subList(from, Math.min(from + LISTED, ids.size()));
                source.visit(computed.statement(summed, listed(summed.root(), some)), computed::read);
            }
        }
        return computed;
    }

    /** Lists have few different lengths, so that few statements are prepared. */
    private static SqlText listed(String root, List<Long> ids) {
        SqlText sql = new SqlText().add(root + " in (");
        int length = ids.size() <= 1 ? 1 : ids.size() <= 64 ? 64 : LISTED;
        for (int i = 0; i < length; i++) {
            sql.add(i == 0 ? "" : ",").bind(ids.get(Math.min(i, ids.size() - 1)));
        }
        return sql.add(")");
    }

    private boolean isMoney() {
        return function == Function.SUM && named.field().type() == FieldType.MONEY;
    }

    private SqlText statement(Summed summed, SqlText roots) {
        String value = switch (function) {
            case COUNT -> "sum(" + summed.count() + ")";
            case SUM -> "sum(" + summed.value() + ")";
            case MIN, FIRST -> "min(" + summed.first() + ")";
            case MAX, LAST -> "max(" + summed.last() + ")";
        };
        String missed = function == Function.SUM && summed.missing() != null ? "sum(" + summed.missing() + ")" : "0";
        String currency = isMoney() ? ", " + summed.currency() : "";
        return new SqlText()
                .add("select " + summed.root() + ", " + value + ", " + missed + currency + " from " + summed.from() + " where ")
                .add(roots)
                .add(" and ")
                .add(summed.condition())
                .add(" group by " + summed.root() + currency);
    }

    private boolean read(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        if (row.getLong(3) > 0) {
            missing.add(id);
        }
        if (isMoney()) {
            String currency = row.getString(4);
            if (currency != null && !currency.equals(Summed.NO_CURRENCY)) {
                sums.computeIfAbsent(id, key -> new TreeMap<>()).put(currency, row.getBigDecimal(2).longValueExact());
            }
        } else {
            Object content = content(row);
            if (content != null) {
                values.put(id, Value.of(content));
            }
        }
        return true;
    }

    private Object content(ResultSet row) throws SQLException {
        if (function != Function.COUNT && named.field().type() == FieldType.DATE) {
            Date day = row.getDate(2);
            return day == null ? null : day.toLocalDate();
        }
        return row.getBigDecimal(2);
    }

    /** The value for a record. */
    Value of(long id) {
        if (missing.contains(id)) {
            return Value.UNKNOWN;
        }
        if (isMoney()) {
            return new MoneySum(sums.getOrDefault(id, new TreeMap<>())).value();
        }
        Value none = function == Function.COUNT || function == Function.SUM ? Value.of(BigDecimal.ZERO) : Value.UNKNOWN;
        return values.getOrDefault(id, none);
    }
}

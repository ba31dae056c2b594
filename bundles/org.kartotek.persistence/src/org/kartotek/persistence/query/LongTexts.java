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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * Comparisons of long texts. They have no folded form in the database, so that they are made here, row by row. The rest of the
 * criterion is compiled for each way in which they may turn out; the statement says of each row which ways it would fit, and the
 * texts of the row say which way it is.
 */
final class LongTexts {
    /** Each further comparison doubles the ways. */
    private static final int MOST = 3;

    private final Reading reading;
    private final Criterion criterion;
    private final List<Criterion.Comparison> comparisons = new ArrayList<>();
    private final List<SqlText> ways = new ArrayList<>();
    private final boolean everything;

    LongTexts(Reading reading, Criterion criterion) {
        this(reading, criterion, Set.of());
    }

    private LongTexts(Reading reading, Criterion criterion, Set<Criterion> fulfilled) {
        this.reading = reading;
        this.criterion = criterion;
        this.everything = criterion.equals(Criterion.EVERY);
        collect(criterion);
        if (comparisons.size() > MOST) {
            throw new KartotekException(Messages.LONG_TEXTS.with(MOST));
        }
        Conditions conditions = new Conditions(reading);
        for (int way = 0; way < 1 << comparisons.size(); way++) {
            ways.add(conditions.of(criterion, decided(way, fulfilled)));
        }
    }

    private void collect(Criterion criterion) {
        switch (criterion) {
            case Criterion.All all -> all.parts().forEach(this::collect);
            case Criterion.Any any -> any.parts().forEach(this::collect);
            case Criterion.Not not -> collect(not.part());
            case Criterion.Comparison comparison -> collect(comparison);
            default -> { }
        }
    }

    private void collect(Criterion.Comparison comparison) {
        Field field = reading.own(comparison.field()).orElse(null);
        if (field != null && field.type() == FieldType.LONG_TEXT && !comparisons.contains(comparison)) {
            Conditions.requireSuits(field, comparison.operator());
            comparisons.add(comparison);
        }
    }

    /** The same, for cards of which it is known that they fulfil some criteria. */
    LongTexts where(Set<Criterion> fulfilled) {
        return new LongTexts(reading, criterion, fulfilled);
    }

    private Map<Criterion, Boolean> decided(int way, Set<Criterion> fulfilled) {
        Map<Criterion, Boolean> decided = new HashMap<>();
        fulfilled.forEach(each -> decided.put(each, true));
        for (int i = 0; i < comparisons.size(); i++) {
            decided.put(comparisons.get(i), (way >> i & 1) == 1);
        }
        return decided;
    }

    /** Whether the criterion holds for every card. */
    boolean isEverything() {
        return everything;
    }

    boolean isEmpty() {
        return comparisons.isEmpty();
    }

    /** The condition that a row fits at least one way. */
    SqlText condition() {
        SqlText sql = new SqlText();
        String before = "(";
        for (SqlText way : ways) {
            sql.add(before).add(way);
            before = " or ";
        }
        return sql.add(")");
    }

    /** What to select for {@link #holds}, each column with a leading comma; nothing where no long text is compared. */
    SqlText columns() {
        SqlText sql = new SqlText();
        if (isEmpty()) {
            return sql;
        }
        comparisons.forEach(each -> sql.add(", m." + FieldColumns.value(reading.field(each.field()))));
        ways.forEach(way -> sql.add(", case when ").add(way).add(" then 1 else 0 end"));
        return sql;
    }

    int columnCount() {
        return isEmpty() ? 0 : comparisons.size() + ways.size();
    }

    /**
     * Whether the criterion holds for a row.
     *
     * @param from index of the first of {@link #columns}
     */
    boolean holds(ResultSet row, int from) throws SQLException {
        int way = 0;
        for (int i = 0; i < comparisons.size(); i++) {
            String text = row.getString(from + i);
            if (text != null && Folding.fold(text).contains(Conditions.needle(comparisons.get(i)))) {
                way |= 1 << i;
            }
        }
        return isEmpty() || row.getInt(from + comparisons.size() + way) == 1;
    }
}

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
import java.util.Map;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.ValueState;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.schema.FieldColumns;

/**
 * Compiles criteria to conditions that are true or false and never null, so that {@code not} is the complement. Comparisons
 * are made on sort keys, as ranges where an index may serve them.
 */
final class Conditions {
    private static final String TRUE = "1=1";
    private static final String FALSE = "1=0";
    /** Marks a character of a pattern that stands for itself. */
    private static final String ESCAPE = " escape '!'";

    private final Reading reading;

    Conditions(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param decided long texts are compared outside the database: whether each comparison of one shall be taken to hold
     */
    SqlText of(Criterion criterion, Map<Criterion, Boolean> decided) {
        SqlText sql = new SqlText();
        add(sql, criterion, decided);
        return sql;
    }

    /** A criterion without long texts. */
    SqlText alone(Criterion criterion) {
        return of(criterion, Map.of());
    }

    private void add(SqlText sql, Criterion criterion, Map<Criterion, Boolean> decided) {
        Boolean known = decided.get(criterion);
        if (known != null) {
            sql.add(known ? TRUE : FALSE);
            return;
        }
        switch (criterion) {
            case Criterion.All all -> chain(sql, all.parts(), " and ", TRUE, decided);
            case Criterion.Any any -> chain(sql, any.parts(), " or ", FALSE, decided);
            case Criterion.Not not -> {
                sql.add("not (");
                add(sql, not.part(), decided);
                sql.add(")");
            }
            case Criterion.Comparison comparison -> comparison(sql, comparison);
            case Criterion.OneOf oneOf -> oneOf(sql, oneOf);
            case Criterion.HasState state -> sql.add(state(reading.field(state.field()), state.state()));
            case Criterion.Search search -> search(sql, search);
        }
    }

    private void chain(SqlText sql, List<Criterion> parts, String joiner, String none, Map<Criterion, Boolean> decided) {
        if (parts.isEmpty()) {
            sql.add(none);
            return;
        }
        String before = "(";
        for (Criterion part : parts) {
            sql.add(before);
            add(sql, part, decided);
            before = joiner;
        }
        sql.add(")");
    }

    private void comparison(SqlText sql, Criterion.Comparison comparison) {
        Field field = reading.field(comparison.field());
        requireSuits(field, comparison.operator());
        if (field.type() == FieldType.CHOICES) {
            choice(sql, field, comparison.operand());
            return;
        }
        String key = FieldColumns.sortExpression("m", field);
        String operand = Operands.sortKey(field, comparison.operand(), reading.today());
        switch (comparison.operator()) {
            case EQUAL -> sql.add(key + " = ").bind(operand);
            case NOT_EQUAL -> sql.add("(" + known(key) + " and " + key + " <> ").bind(operand).add(")");
            case LESS, LESS_OR_EQUAL ->
                sql.add("(" + key + " >= ").bind(lowest(field, operand)).add(compared(key, comparison.operator())).bind(operand).add(")");
            case GREATER, GREATER_OR_EQUAL ->
                sql.add("(" + key + " < ").bind(beyond(field, operand)).add(compared(key, comparison.operator())).bind(operand).add(")");
            case STARTS_WITH ->
                sql.add("(" + key + " >= ").bind(operand).add(" and " + key + " < ").bind(after(reading.dialect(), operand)).add(")");
            case CONTAINS ->
                sql.add(key + " like ").bind(SortKey.KNOWN + "%" + escaped(operand.substring(1)) + "%").add(ESCAPE);
        }
    }

    private static String compared(String key, Operator operator) {
        return " and " + key + " " + operator.symbol() + " ";
    }

    static void requireSuits(Field field, Operator operator) {
        if (!operator.suits(field.type())) {
            throw new KartotekException(Messages.NOT_COMPARABLE.with(field.key(), operator.symbol()));
        }
    }

    /** The lowest key that may be compared with this one: amounts of different currencies are not. */
    private static String lowest(Field field, String operand) {
        return field.type() == FieldType.MONEY ? currency(operand) : SortKey.KNOWN;
    }

    /** A key above all that may be compared with this one. */
    private String beyond(Field field, String operand) {
        return field.type() == FieldType.MONEY ? after(reading.dialect(), currency(operand)) : SortKey.ABSENT;
    }

    private static String currency(String moneyKey) {
        return moneyKey.substring(0, SortKey.KNOWN.length() + 3);
    }

    /**
     * The least key above all that start with {@code prefix}. The databases order characters beyond the basic plane differently:
     * Derby by their surrogates, PostgreSQL by their number.
     */
    static String after(Dialect dialect, String prefix) {
        return dialect == Dialect.DERBY ? SortKey.after(prefix) : prefix + "\udbff\udfff";
    }

    private static void choice(SqlText sql, Field field, Operand operand) {
        String choice = operand instanceof Operand.Literal literal ? literal.text().replace("\u0000", "") : "";
        sql.add("coalesce(m." + FieldColumns.value(field) + ",'') like ").bind("%;" + escaped(choice) + ";%").add(ESCAPE);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private void oneOf(SqlText sql, Criterion.OneOf oneOf) {
        Field field = reading.field(oneOf.field());
        requireSuits(field, Operator.EQUAL);
        if (oneOf.operands().isEmpty()) {
            sql.add(FALSE);
            return;
        }
        String before = FieldColumns.sortExpression("m", field) + " in (";
        for (Operand operand : oneOf.operands()) {
            sql.add(before).bind(Operands.sortKey(field, operand, reading.today()));
            before = ", ";
        }
        sql.add(")");
    }

    private static String known(String key) {
        return key + " < '" + SortKey.ABSENT + "'";
    }

    private static String state(Field field, ValueState state) {
        if (field.type().comparable()) {
            String key = FieldColumns.sortExpression("m", field);
            return switch (state) {
                case KNOWN -> known(key);
                case ABSENT -> key + " = '" + SortKey.ABSENT + "'";
                case UNKNOWN -> key + " = '" + SortKey.UNKNOWN + "'";
            };
        }
        String value = "m." + FieldColumns.value(field);
        String absent = "coalesce(m." + FieldColumns.state(field) + ",0) = " + FieldColumns.STATE_ABSENT;
        return switch (state) {
            case KNOWN -> value + " is not null";
            case ABSENT -> "(" + value + " is null and " + absent + ")";
            case UNKNOWN -> "(" + value + " is null and not (" + absent + "))";
        };
    }

    /** An empty search holds for every card; one of nothing but signs for none, since no card has them as words. */
    private void search(SqlText sql, Criterion.Search search) {
        List<String> words = Tokens.words(search.text());
        if (words.isEmpty()) {
            sql.add(search.text().isBlank() ? TRUE : FALSE);
            return;
        }
        String before = "(";
        for (String word : words) {
            sql.add(before).add(hasWord(word));
            before = " and ";
        }
        sql.add(")");
    }

    /** The condition that a readable field of the card has a word that begins so. */
    SqlText hasWord(String word) {
        SqlText sql = new SqlText().add("exists (select 1 from token t");
        sql.add(reading.tokensOfCard()).add("where t.card_id = " + reading.cardId() + " and ");
        return sql.add(tokens(word)).add(")");
    }

    /** The condition that a token {@code t} begins so and is of a field that may be read. */
    SqlText tokens(String word) {
        String fields = reading.readableTokens("t.field_id");
        return new SqlText()
                .add("t.token >= ")
                .bind(word)
                .add(" and t.token < ")
                .bind(after(reading.dialect(), word))
                .add(fields.isEmpty() ? "" : " and " + fields);
    }

    /** What a long text must contain, in folded form. */
    static String needle(Criterion.Comparison comparison) {
        return Folding.fold(((Operand.Literal) comparison.operand()).text());
    }
}

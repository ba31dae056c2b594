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
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.NamedValue;
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
    private final Related related;

    Conditions(Reading reading) {
        this.reading = reading;
        this.related = new Related(reading);
    }

    /**
     * @param decided long texts are compared outside the database: whether each comparison of one shall be taken to hold
     */
    SqlText of(Criterion criterion, Map<Criterion, Boolean> decided) {
        SqlText sql = new SqlText();
        add(sql, criterion, reading.main(), decided);
        return sql;
    }

    /** A criterion on the records of another table than that of the query. */
    SqlText nested(Criterion criterion, Spot spot) {
        SqlText sql = new SqlText();
        add(sql, criterion, spot, Map.of());
        return sql;
    }

    /** A criterion without long texts. */
    SqlText alone(Criterion criterion) {
        return of(criterion, Map.of());
    }

    private void add(SqlText sql, Criterion criterion, Spot spot, Map<Criterion, Boolean> decided) {
        Boolean known = decided.get(criterion);
        if (known != null) {
            sql.add(known ? TRUE : FALSE);
            return;
        }
        switch (criterion) {
            case Criterion.All all -> chain(sql, all.parts(), " and ", TRUE, spot, decided);
            case Criterion.Any any -> chain(sql, any.parts(), " or ", FALSE, spot, decided);
            case Criterion.Not not -> {
                sql.add("not (");
                add(sql, not.part(), spot, decided);
                sql.add(")");
            }
            case Criterion.Comparison comparison -> sql.add(comparison(comparison, spot));
            case Criterion.OneOf oneOf -> sql.add(oneOf(oneOf, spot));
            case Criterion.HasState state -> sql.add(state(state, spot));
            case Criterion.Search search -> search(sql, search, spot);
        }
    }

    private void chain(SqlText sql, List<Criterion> parts, String joiner, String none, Spot spot, Map<Criterion, Boolean> decided) {
        if (parts.isEmpty()) {
            sql.add(none);
            return;
        }
        String before = "(";
        for (Criterion part : parts) {
            sql.add(before);
            add(sql, part, spot, decided);
            before = joiner;
        }
        sql.add(")");
    }

    private SqlText comparison(Criterion.Comparison comparison, Spot spot) {
        NamedValue named = reading.named(spot.kind(), comparison.field());
        if (named.aggregate().isPresent()) {
            requireSuits(named.field(), comparison.operator());
            return aggregate(named, spot).compared(comparison.operator(), comparison.operand());
        }
        if (!named.isOwn()) {
            return related.exists(spot, named.links(), at -> comparison(named.field(), comparison, at));
        }
        return comparison(named.field(), comparison, spot);
    }

    /** A criterion on a field of the card on which a record hangs, for the table of the customer with the alias {@code c}. */
    SqlText ofCard(Criterion criterion, Field field) {
        Spot card = new Spot("c", Kind.CUSTOMER);
        return switch (criterion) {
            case Criterion.Comparison comparison -> comparison(field, comparison, card);
            case Criterion.OneOf oneOf -> oneOf(field, oneOf, card);
            case Criterion.HasState state -> new SqlText().add(state(field, state.state(), card));
            default -> throw new IllegalArgumentException("no criterion on one field");
        };
    }

    private AggregateConditions aggregate(NamedValue named, Spot spot) {
        return new AggregateConditions(reading, spot, named, Summed.of(named, reading, related, this));
    }

    private SqlText comparison(Field field, Criterion.Comparison comparison, Spot spot) {
        SqlText sql = new SqlText();
        comparison(sql, field, comparison, spot);
        return sql;
    }

    private void comparison(SqlText sql, Field field, Criterion.Comparison comparison, Spot spot) {
        requireSuits(field, comparison.operator());
        if (field.type() == FieldType.LONG_TEXT) {
            throw new KartotekException(Messages.RELATED_LONG_TEXT.with(field.key()));
        }
        if (field.type() == FieldType.CHOICES) {
            choice(sql, field, comparison.operand(), spot);
            return;
        }
        if (field.type() == FieldType.REFERENCE) {
            String beside = comparison.operator() == Operator.EQUAL ? " = " : " <> ";
            sql.add(reference(field, spot) + beside).bind(Operands.id(field, comparison.operand())).add(")");
            return;
        }
        String key = spot.sortKey(field);
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

    private static void choice(SqlText sql, Field field, Operand operand, Spot spot) {
        String choice = operand instanceof Operand.Literal literal ? literal.text().replace("\u0000", "") : "";
        sql.add("coalesce(" + spot.value(field) + ",'') like ").bind("%;" + escaped(choice) + ";%").add(ESCAPE);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private SqlText oneOf(Criterion.OneOf oneOf, Spot spot) {
        NamedValue named = reading.named(spot.kind(), oneOf.field());
        requireSuits(named.field(), Operator.EQUAL);
        if (oneOf.operands().isEmpty()) {
            return new SqlText().add(FALSE);
        }
        if (named.aggregate().isPresent()) {
            List<Criterion> each = oneOf.operands().stream()
                    .<Criterion>map(operand -> new Criterion.Comparison(oneOf.field(), Operator.EQUAL, operand))
                    .toList();
            return nested(new Criterion.Any(each), spot);
        }
        return named.isOwn()
                ? oneOf(named.field(), oneOf, spot)
                : related.exists(spot, named.links(), at -> oneOf(named.field(), oneOf, at));
    }

    private SqlText oneOf(Field field, Criterion.OneOf oneOf, Spot spot) {
        SqlText sql = new SqlText();
        boolean reference = field.type() == FieldType.REFERENCE;
        String before = (reference ? reference(field, spot) : spot.sortKey(field)) + " in (";
        for (Operand operand : oneOf.operands()) {
            sql.add(before).bind(reference ? Operands.id(field, operand) : Operands.sortKey(field, operand, reading.today()));
            before = ", ";
        }
        return sql.add(reference ? "))" : ")");
    }

    /** The beginning of a condition on a reference, which is false where there is none. */
    private static String reference(Field field, Spot spot) {
        String column = spot.value(field);
        return "(" + column + " is not null and " + column;
    }

    private static String known(String key) {
        return key + " < '" + SortKey.ABSENT + "'";
    }

    /** Of what several records may have it is enough that one has it; where none has it, it is not known. */
    private SqlText state(Criterion.HasState state, Spot spot) {
        NamedValue named = reading.named(spot.kind(), state.field());
        if (named.aggregate().isPresent()) {
            return aggregate(named, spot).state(state.state());
        }
        if (named.isOwn()) {
            return new SqlText().add(state(named.field(), state.state(), spot));
        }
        ValueState there = state.state() == ValueState.UNKNOWN ? ValueState.KNOWN : state.state();
        SqlText exists = related.exists(spot, named.links(), at -> new SqlText().add(state(named.field(), there, at)));
        if (state.state() != ValueState.UNKNOWN) {
            return exists;
        }
        SqlText absent = related.exists(spot, named.links(), at -> new SqlText().add(state(named.field(), ValueState.ABSENT, at)));
        return new SqlText().add("not (").add(exists).add(" or ").add(absent).add(")");
    }

    private static String state(Field field, ValueState state, Spot spot) {
        if (NamedValue.isCard(field)) {
            return state == ValueState.KNOWN ? TRUE : FALSE;
        }
        if (field.type().comparable()) {
            String key = spot.sortKey(field);
            return switch (state) {
                case KNOWN -> known(key);
                case ABSENT -> key + " = '" + SortKey.ABSENT + "'";
                case UNKNOWN -> key + " = '" + SortKey.UNKNOWN + "'";
            };
        }
        String value = spot.value(field);
        String absent = "coalesce(" + spot.state(field) + ",0) = " + FieldColumns.STATE_ABSENT;
        return switch (state) {
            case KNOWN -> value + " is not null";
            case ABSENT -> "(" + value + " is null and " + absent + ")";
            case UNKNOWN -> "(" + value + " is null and not (" + absent + "))";
        };
    }

    /** An empty search holds for every card; one of nothing but signs for none, since no card has them as words. */
    private void search(SqlText sql, Criterion.Search search, Spot spot) {
        if (!spot.equals(reading.main())) {
            throw new KartotekException(Messages.NESTED_SEARCH);
        }
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

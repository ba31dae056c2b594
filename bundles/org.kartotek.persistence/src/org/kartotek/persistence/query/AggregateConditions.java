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
import java.util.Currency;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.ValueState;

/** Compiles comparisons of what is computed, as statements over the related records of each row; never null. */
final class AggregateConditions {
    private static final String NUMBER = "cast(? as decimal(28,8))";
    private static final int USUAL_DIGITS = 2;

    private final Reading reading;
    private final NamedValue named;
    private final Summed summed;
    private final String root;

    AggregateConditions(Reading reading, Spot spot, NamedValue named, Summed summed) {
        this.reading = reading;
        this.named = named;
        this.summed = summed;
        this.root = Related.rootOf(spot, named.links().getFirst());
    }

    private Function function() {
        return named.aggregate().orElseThrow().function();
    }

    SqlText compared(Operator operator, Operand operand) {
        SqlText compared = switch (function()) {
            case COUNT -> number("coalesce(sum(" + summed.count() + "), 0)", operator, decimal(operand));
            case SUM -> named.field().type() == FieldType.MONEY ? money(operator, operand) : sum(operator, operand);
            case MIN, FIRST -> extreme("min(" + summed.first() + ")", operator, operand);
            case MAX, LAST -> extreme("max(" + summed.last() + ")", operator, operand);
        };
        return function() == Function.SUM && summed.missing() != null
                ? new SqlText().add("(").add(compared).add(" and not ").add(isMissing()).add(")")
                : compared;
    }

    private SqlText isMissing() {
        return new SqlText().add("exists (").add(summed.of("1", root, " and " + summed.missing() + " > 0")).add(")");
    }

    private SqlText sum(Operator operator, Operand operand) {
        return number("coalesce(sum(" + summed.value() + "), 0)", operator, decimal(operand));
    }

    private SqlText number(String select, Operator operator, BigDecimal operand) {
        return new SqlText()
                .add("(")
                .add(summed.of(select, root, ""))
                .add(") " + sql(operator) + " ")
                .add(NUMBER, operand.toPlainString());
    }

    /** Of days and numbers; nothing that is compared with nothing. */
    private SqlText extreme(String select, Operator operator, Operand operand) {
        Field field = named.field();
        SqlText sql = new SqlText().add("coalesce(");
        if (field.type() == FieldType.DATE) {
            String day = Canonical.text(Operands.value(field, operand, reading.today()));
            sql.add("(case when (").add(summed.of(select, root, "")).add(") " + sql(operator) + " cast(").bind(day).add(" as date)");
        } else {
            sql.add("(case when (").add(summed.of(select, root, "")).add(") " + sql(operator) + " ").add(NUMBER, decimal(operand).toPlainString());
        }
        return sql.add(" then 1 else 0 end), 0) = 1");
    }

    /** An amount with its currency is compared with the sum in that; a number alone with the sum in each currency. */
    private SqlText money(Operator operator, Operand operand) {
        String text = literal(operand);
        return Character.isLetter(text.charAt(0)) ? inCurrency(operator, operand) : inAnyCurrency(operator, new BigDecimal(text));
    }

    private SqlText inCurrency(Operator operator, Operand operand) {
        Money money = (Money) Operands.value(named.field(), operand, reading.today()).content().orElseThrow();
        String currency = " and " + summed.currency() + " = '" + money.currency().getCurrencyCode() + "'";
        return new SqlText()
                .add("(")
                .add(summed.of("coalesce(sum(" + summed.value() + "), 0)", root, currency))
                .add(") " + sql(operator) + " ")
                .add(NUMBER, String.valueOf(money.minor()));
    }

    private SqlText inAnyCurrency(Operator operator, BigDecimal amount) {
        String known = " and " + summed.currency() + " is not null and " + summed.currency() + " <> '" + Summed.NO_CURRENCY + "'";
        SqlText sql = new SqlText().add("(exists (").add(summed.of("1", root, known));
        sql.add(" group by " + summed.currency() + " having sum(" + summed.value() + ") " + sql(operator) + " ");
        sql.add(NUMBER, amount.toPlainString()).add(" * " + unitsOf(summed.currency()) + ")");
        if (holds(BigDecimal.ZERO.compareTo(amount), operator)) {
            sql.add(" or not exists (").add(summed.of("1", root, known)).add(")");
        }
        return sql.add(")");
    }

    /** How many smallest units make one of a currency. */
    static String unitsOf(String currency) {
        String others = Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getDefaultFractionDigits() >= 0 && each.getDefaultFractionDigits() != USUAL_DIGITS)
                .collect(Collectors.groupingBy(
                        Currency::getDefaultFractionDigits,
                        TreeMap::new,
                        Collectors.mapping(each -> "'" + each.getCurrencyCode() + "'", Collectors.toCollection(TreeSet::new))))
                .entrySet().stream()
                        .map(each -> " when " + currency + " in (" + String.join(",", each.getValue()) + ") then "
                                + BigDecimal.TEN.pow(each.getKey()).toPlainString())
                        .collect(Collectors.joining());
        return "(case" + others + " else " + BigDecimal.TEN.pow(USUAL_DIGITS).toPlainString() + " end)";
    }

    static boolean holds(int compared, Operator operator) {
        return switch (operator) {
            case EQUAL -> compared == 0;
            case NOT_EQUAL -> compared != 0;
            case LESS -> compared < 0;
            case LESS_OR_EQUAL -> compared <= 0;
            case GREATER -> compared > 0;
            case GREATER_OR_EQUAL -> compared >= 0;
            case STARTS_WITH, CONTAINS -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    private static String sql(Operator operator) {
        return operator == Operator.NOT_EQUAL ? "<>" : operator.symbol();
    }

    private BigDecimal decimal(Operand operand) {
        try {
            return new BigDecimal(literal(operand));
        } catch (NumberFormatException e) {
            throw Operands.unfitting(named.field(), e);
        }
    }

    private String literal(Operand operand) {
        if (operand instanceof Operand.Literal literal && !literal.text().isEmpty()) {
            return literal.text();
        }
        throw Operands.unfitting(named.field(), null);
    }

    SqlText state(ValueState state) {
        SqlText known = switch (function()) {
            case COUNT -> new SqlText().add("1=1");
            case SUM -> summed.missing() == null ? new SqlText().add("1=1") : new SqlText().add("not ").add(isMissing());
            case MIN, FIRST -> exists(summed.first());
            case MAX, LAST -> exists(summed.last());
        };
        return switch (state) {
            case KNOWN -> known;
            case ABSENT -> new SqlText().add("1=0");
            case UNKNOWN -> new SqlText().add("not (").add(known).add(")");
        };
    }

    private SqlText exists(String value) {
        return new SqlText().add("exists (").add(summed.of("1", root, " and " + value + " is not null")).add(")");
    }
}

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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.Aggregate;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Link;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.Dialect;

/**
 * The cards that come into question for something computed over what hangs on them: those that have such a record at all, where an index
 * says which. What holds for a card without any is not narrowed down. One run.
 */
final class RelatedDemands {
    private final Connection connection;
    private final Reading reading;
    private final DerbyIndexes indexes;

    RelatedDemands(Connection connection, Reading reading, DerbyIndexes indexes) {
        this.connection = connection;
        this.reading = reading;
        this.indexes = indexes;
    }

    /** A statement that selects the ids of the cards; empty where nothing helps. */
    Optional<SqlText> cards(Criterion criterion) throws SQLException {
        if (!reading.kind().isCard() || !(criterion instanceof Criterion.Comparison comparison)) {
            return Optional.empty();
        }
        NamedValue named = reading.named(Kind.CUSTOMER, comparison.field());
        if (named.aggregate().isEmpty() || holdsForNothing(named, comparison)) {
            return Optional.empty();
        }
        Summed summed = Summed.of(named, reading, new Related(reading), new Conditions(reading));
        if (summed.isOfTotals()) {
            return totals(named, comparison, summed);
        }
        Optional<String> hint = hint(named);
        return hint.isEmpty()
                ? Optional.empty()
                : Optional.of(new SqlText().add("select " + summed.root() + " from " + summed.from() + hint.get() + " where ").add(summed.condition()));
    }

    /** Whether a card without any record fulfils it. */
    private boolean holdsForNothing(NamedValue named, Criterion.Comparison comparison) {
        Function function = named.aggregate().orElseThrow().function();
        if (function != Function.COUNT && function != Function.SUM) {
            return false;
        }
        String text = comparison.operand() instanceof Operand.Literal literal ? literal.text() : "";
        String amount = Character.isLetter(text.isEmpty() ? 'x' : text.charAt(0)) && text.length() > 4 ? text.substring(4) : text;
        try {
            return AggregateConditions.holds(
                    BigDecimal.ZERO.compareTo(new BigDecimal(amount)), comparison.operator());
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private Optional<SqlText> totals(NamedValue named, Criterion.Comparison comparison, Summed summed) {
        Operand.Literal literal = comparison.operand() instanceof Operand.Literal text ? text : null;
        boolean rising = comparison.operator() == Operator.GREATER || comparison.operator() == Operator.GREATER_OR_EQUAL;
        boolean amount = named.aggregate().orElseThrow().function() == Function.SUM && literal != null && rising;
        if (!amount || !Character.isLetter(literal.text().charAt(0))) {
            return Optional.of(new SqlText().add("select " + summed.root() + " from " + summed.from()));
        }
        Value money = Operands.value(named.field(), literal, reading.today());
        Money least = (Money) money.content().orElseThrow();
        return Optional.of(new SqlText()
                .add("select " + summed.root() + " from " + summed.from() + " where " + summed.currency() + " = '"
                        + least.currency().getCurrencyCode() + "' and " + summed.value() + " >= ")
                .bind(least.minor()));
    }

    /** Of the index that has the records side by side which count; empty where there is none. A server finds it itself. */
    private Optional<String> hint(NamedValue named) throws SQLException {
        List<Link> links = named.links();
        if (links.size() != 1 || links.getFirst().way() != Link.Way.ON_CARD) {
            return Optional.empty();
        }
        Kind kind = links.getFirst().to();
        for (Criterion part : parts(named.aggregate().orElseThrow())) {
            Optional<Field> field = Narrowing.rangeOf(part).flatMap(path -> own(kind, path));
            if (field.isPresent()) {
                return reading.dialect() == Dialect.DERBY ? indexes.sums(connection, kind, field.get()) : Optional.of("");
            }
        }
        return Optional.empty();
    }

    private static List<Criterion> parts(Aggregate aggregate) {
        return Narrowing.demanded(aggregate.condition());
    }

    private Optional<Field> own(Kind kind, FieldPath path) {
        NamedValue named = reading.named(kind, path);
        return Optional.of(named.field()).filter(field -> named.isOwn() && field.is(FieldTrait.SORTABLE));
    }
}

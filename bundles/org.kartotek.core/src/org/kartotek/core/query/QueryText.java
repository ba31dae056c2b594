/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Kind;

/**
 * Writes card queries as text. {@link QueryParser} reads the same query back, as long as its fields and choices exist; an
 * {@code and} or {@code or} of one part is read as that part.
 */
public final class QueryText {
    /** Values that are plain without quotation marks. */
    private static final Pattern BARE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?|#[0-9]{1,18}|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private QueryText() {}

    /** The whole query: kind, criterion, columns, order and limit, as far as there are any. */
    public static String of(CardQuery query) {
        StringBuilder text = new StringBuilder();
        if (query.kind() != Kind.CUSTOMER) {
            text.append(query.kind().word()).append(":");
        }
        if (!query.criterion().equals(Criterion.EVERY)) {
            clause(text, "", of(query.criterion()));
        }
        if (!query.columns().isEmpty()) {
            clause(text, QueryParser.COLUMNS + " ", columns(query.columns()));
        }
        if (!query.order().isEmpty()) {
            clause(text, QueryParser.ORDER + " " + QueryParser.BY + " ", order(query.order()));
        }
        query.limit().ifPresent(limit -> clause(text, QueryParser.LIMIT + " ", Integer.toString(limit)));
        return text.toString();
    }

    private static void clause(StringBuilder text, String keyword, String content) {
        text.append(text.isEmpty() ? "" : " ").append(keyword).append(content);
    }

    /** A criterion alone. */
    public static String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All all -> chain(all.parts(), " and ", CriterionParser.EVERYTHING);
            case Criterion.Any any -> chain(any.parts(), " or ", CriterionParser.NOTHING);
            case Criterion.Not not -> "not " + part(not.part());
            case Criterion.Comparison comparison ->
                name(comparison.field()) + " " + comparison.operator().symbol() + " " + operand(comparison.operand());
            case Criterion.OneOf oneOf ->
                name(oneOf.field())
                        + oneOf.operands().stream().map(QueryText::operand).collect(Collectors.joining(", ", " in (", ")"));
            case Criterion.HasState state ->
                name(state.field()) + " is " + state.state().name().toLowerCase(Locale.ROOT);
            case Criterion.Search search -> "search " + quoted(search.text());
        };
    }

    private static String chain(List<Criterion> parts, String joiner, String none) {
        return parts.isEmpty() ? none : parts.stream().map(QueryText::part).collect(Collectors.joining(joiner));
    }

    /** A part of another criterion, in brackets where it is made of parts itself. */
    private static String part(Criterion part) {
        boolean chain = part instanceof Criterion.All all && !all.parts().isEmpty()
                || part instanceof Criterion.Any any && !any.parts().isEmpty();
        return chain ? "(" + of(part) + ")" : of(part);
    }

    /** Something computed. */
    static String of(Aggregate aggregate) {
        String condition = aggregate.condition().equals(Criterion.EVERY) ? "" : ", " + of(aggregate.condition());
        return aggregate.function().word() + "(" + aggregate.path() + condition + ")";
    }

    /** The steps of an order. */
    public static String order(List<Order> steps) {
        return steps.stream()
                .map(step -> name(step.field()) + (step.descending() ? " " + QueryParser.DESCENDING : ""))
                .collect(Collectors.joining(", "));
    }

    /** A list of columns. */
    public static String columns(List<FieldPath> columns) {
        return columns.stream().map(QueryText::name).collect(Collectors.joining(", "));
    }

    private static String name(FieldPath field) {
        return QueryParser.RESERVED.contains(field.key()) ? "`" + field.key() + "`" : field.key();
    }

    private static String operand(Operand operand) {
        return switch (operand) {
            case Operand.Literal literal ->
                BARE.matcher(literal.text()).matches() ? literal.text() : quoted(literal.text());
            case Operand.RelativeDay day -> relative(day);
        };
    }

    private static String relative(Operand.RelativeDay day) {
        if (day.equals(Operand.RelativeDay.TODAY)) {
            return OperandParser.TODAY;
        }
        String unit = day.unit().name().toLowerCase(Locale.ROOT);
        return OperandParser.TODAY + (day.amount() < 0 ? " - " : " + ") + Math.abs((long) day.amount()) + " " + unit;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

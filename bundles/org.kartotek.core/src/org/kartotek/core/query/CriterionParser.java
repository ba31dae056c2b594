/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.Aggregate.Function;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.ValueState;

/** Reads criteria by recursive descent. One thread, one text. */
final class CriterionParser {
    static final String EVERYTHING = "everything";
    static final String NOTHING = "nothing";
    private static final String NUMBER = "number";
    /** Brackets and nots inside each other. */
    private static final int DEEPEST = 100;
    /** Comparisons and listed values of one query; statements with more of them are slow to prepare. */
    private static final int MOST_OPERANDS = 500;

    private static final Set<String> CLAUSES = Set.of(QueryParser.COLUMNS, QueryParser.ORDER, QueryParser.LIMIT);

    private final Catalogue catalogue;
    private final Kind kind;
    private final LexemeReader lexemes;
    private final OperandParser operands;
    private final Locale locale;
    private final QueryNames names;
    private int depth;
    private int leaves;

    CriterionParser(Catalogue catalogue, Kind kind, Locale locale, LexemeReader lexemes) {
        this.catalogue = catalogue;
        this.kind = kind;
        this.lexemes = lexemes;
        this.locale = locale;
        this.names = new QueryNames(catalogue);
        this.operands = new OperandParser(catalogue, locale, lexemes);
    }

    /** A name and what it is compared as. */
    record Named(FieldPath path, Field field) {}

    /** Whether the criterion is over, or not there at all. */
    boolean atClauseOrEnd() {
        Lexeme next = lexemes.peek();
        return next.sort() == Lexeme.Sort.END
                || next.sort() == Lexeme.Sort.WORD && CLAUSES.contains(next.text().toLowerCase(Locale.ROOT));
    }

    Criterion parse() {
        return chain("or", () -> chain("and", this::part, Criterion.All::new), Criterion.Any::new);
    }

    private Criterion chain(String keyword, Supplier<Criterion> part, java.util.function.Function<List<Criterion>, Criterion> whole) {
        List<Criterion> parts = new ArrayList<>();
        do {
            parts.add(part.get());
        } while (lexemes.acceptWord(keyword));
        return parts.size() == 1 ? parts.getFirst() : whole.apply(parts);
    }

    private Criterion part() {
        if (++depth > DEEPEST) {
            throw lexemes.error(Messages.TOO_DEEP, lexemes.peek());
        }
        try {
            return lexemes.acceptWord("not") ? new Criterion.Not(part()) : single();
        } finally {
            depth--;
        }
    }

    private Criterion single() {
        if (lexemes.acceptSymbol("(")) {
            Criterion inner = parse();
            lexemes.expectSymbol(")");
            return inner;
        }
        if (lexemes.acceptWord(EVERYTHING)) {
            return Criterion.EVERY;
        }
        if (lexemes.acceptWord(NOTHING)) {
            return new Criterion.Any(List.of());
        }
        countLeaf();
        return lexemes.acceptWord("search") ? search() : condition();
    }

    private void countLeaf() {
        if (++leaves > MOST_OPERANDS) {
            throw lexemes.error(Messages.TOO_MANY.with(MOST_OPERANDS), lexemes.peek());
        }
    }

    private Criterion search() {
        Lexeme text = lexemes.peek();
        if (text.sort() != Lexeme.Sort.QUOTED && text.sort() != Lexeme.Sort.WORD) {
            throw lexemes.expected(Messages.EXPECTED_TEXT);
        }
        return new Criterion.Search(lexemes.next().text());
    }

    /** Reads the name of a field, a path to one, or something computed: what a record has one of. */
    Named oneNamed() {
        return named(true);
    }

    private Named named(boolean single) {
        Lexeme name = lexemes.peek();
        Optional<Function> function = name.sort() == Lexeme.Sort.WORD && lexemes.peekSecond().isSymbol("(")
                ? Function.byWord(name.text())
                : Optional.empty();
        if (function.isPresent()) {
            FieldPath path = FieldPath.of(aggregate(function.get()));
            return resolved(name, path, single);
        }
        boolean reserved = name.sort() == Lexeme.Sort.WORD && QueryParser.RESERVED.contains(name.text().toLowerCase(Locale.ROOT));
        if (name.sort() != Lexeme.Sort.WORD && name.sort() != Lexeme.Sort.NAME || reserved) {
            throw lexemes.expected(Messages.EXPECTED_FIELD);
        }
        lexemes.next();
        boolean own = catalogue.find(kind, name.text()).isPresent();
        FieldPath path = new FieldPath(own ? name.text() : name.text().toLowerCase(Locale.ROOT));
        return resolved(name, path, single);
    }

    private Named resolved(Lexeme at, FieldPath path, boolean single) {
        try {
            return new Named(path, single ? names.column(kind, path) : names.described(kind, path));
        } catch (UnknownNameException unknown) {
            throw lexemes.error(Messages.NO_FIELD.with(at.shown()).then(unknown.hint()), at);
        } catch (KartotekException refused) {
            throw lexemes.error(refused.sentence(), at);
        }
    }

    /** {@code sum(purchases.amount, last 30 days, status = delivered)}. */
    private Aggregate aggregate(Function function) {
        Lexeme at = lexemes.next();
        lexemes.expectSymbol("(");
        Lexeme path = lexemes.peek();
        if (path.sort() != Lexeme.Sort.WORD && path.sort() != Lexeme.Sort.NAME) {
            throw lexemes.expected(Messages.EXPECTED_COMPUTED);
        }
        lexemes.next();
        String named = path.text().toLowerCase(Locale.ROOT);
        Kind records = records(function, named, at);
        List<Criterion> conditions = new ArrayList<>();
        while (lexemes.acceptSymbol(",")) {
            countLeaf();
            conditions.add(lexemes.peek().isWord("last") ? lastDays(records) : within(records).parse());
        }
        lexemes.expectSymbol(")");
        Criterion condition = conditions.size() == 1 ? conditions.getFirst() : new Criterion.All(conditions);
        return new Aggregate(function, named, condition);
    }

    private Kind records(Function function, String path, Lexeme at) {
        try {
            return names.records(kind, function, path);
        } catch (KartotekException refused) {
            throw lexemes.error(refused.sentence(), at);
        }
    }

    private CriterionParser within(Kind records) {
        CriterionParser inner = new CriterionParser(catalogue, records, locale, lexemes);
        inner.depth = depth;
        inner.leaves = leaves;
        return inner;
    }

    /** {@code last 30 days}, today included. */
    private Criterion lastDays(Kind records) {
        Lexeme at = lexemes.next();
        Operand.RelativeDay first = operands.daysBack();
        FieldPath day = names.day(records)
                .map(FieldPath::new)
                .orElseThrow(() -> lexemes.error(Messages.NO_DAY, at));
        return new Criterion.All(List.of(
                new Criterion.Comparison(day, Operator.GREATER_OR_EQUAL, first),
                new Criterion.Comparison(day, Operator.LESS_OR_EQUAL, Operand.RelativeDay.TODAY)));
    }

    private Criterion condition() {
        Named named = named(false);
        Field field = named.field();
        FieldPath path = named.path();
        if (lexemes.acceptWord("is")) {
            return state(path);
        }
        if (lexemes.acceptWord("not")) {
            return new Criterion.Not(lexemes.acceptWord("between") ? between(field, path) : in(field, path));
        }
        if (lexemes.peek().isWord("in")) {
            return in(field, path);
        }
        if (lexemes.acceptWord("between")) {
            return between(field, path);
        }
        Operator operator = operator(field);
        return field.type() == FieldType.REFERENCE
                ? referenced(path, field, operator)
                : new Criterion.Comparison(path, operator, operand(path, field));
    }

    private Operand operand(FieldPath path, Field field) {
        return path.aggregate().isPresent() ? operands.parseSum(field) : operands.parse(field);
    }

    /** {@code card = #17} names a record by its id, {@code card = "ALFKI"} by its number. */
    private Criterion referenced(FieldPath path, Field field, Operator operator) {
        return numberOf(field)
                .map(number -> new Criterion.Comparison(numberOf(path), operator, operands.parse(number)))
                .orElseGet(() -> new Criterion.Comparison(path, operator, operands.parse(field)));
    }

    private Criterion state(FieldPath path) {
        boolean negated = lexemes.acceptWord("not");
        for (ValueState state : ValueState.values()) {
            if (lexemes.acceptWord(state.name())) {
                Criterion criterion = new Criterion.HasState(path, state);
                return negated ? new Criterion.Not(criterion) : criterion;
            }
        }
        throw lexemes.expected(Messages.EXPECTED_STATE);
    }

    private Criterion in(Field field, FieldPath path) {
        requireSuits(field, Operator.EQUAL, lexemes.peek());
        lexemes.expectWord("in");
        lexemes.expectSymbol("(");
        Optional<Field> number = field.type() == FieldType.REFERENCE ? numberOf(field) : Optional.empty();
        List<Operand> listed = new ArrayList<>();
        do {
            countLeaf();
            listed.add(operand(path, number.orElse(field)));
        } while (lexemes.acceptSymbol(","));
        lexemes.expectSymbol(")");
        return new Criterion.OneOf(number.isPresent() ? numberOf(path) : path, listed);
    }

    /** The field by which records are named that a reference leads to; empty where the next one is named by its id. */
    private Optional<Field> numberOf(Field reference) {
        return operands.isId() ? Optional.empty() : catalogue.find(reference.target(), NUMBER);
    }

    private static FieldPath numberOf(FieldPath reference) {
        return new FieldPath(reference.key() + "." + NUMBER);
    }

    private Criterion between(Field field, FieldPath path) {
        requireSuits(field, Operator.LESS, lexemes.peek());
        Operand from = operand(path, field);
        lexemes.expectWord("and");
        Operand to = operand(path, field);
        return new Criterion.All(List.of(
                new Criterion.Comparison(path, Operator.GREATER_OR_EQUAL, from),
                new Criterion.Comparison(path, Operator.LESS_OR_EQUAL, to)));
    }

    private Operator operator(Field field) {
        Lexeme at = lexemes.peek();
        Operator operator = acceptOperator()
                .orElseThrow(() -> lexemes.expected(Messages.EXPECTED_COMPARISON.with(field.key(), suitable(field))));
        requireSuits(field, operator, at);
        return operator;
    }

    private Optional<Operator> acceptOperator() {
        if (lexemes.acceptWord("starts")) {
            lexemes.expectWord("with");
            return Optional.of(Operator.STARTS_WITH);
        }
        if (lexemes.acceptWord("contains")) {
            return Optional.of(Operator.CONTAINS);
        }
        if (lexemes.acceptSymbol("<>")) {
            return Optional.of(Operator.NOT_EQUAL);
        }
        return Arrays.stream(Operator.values()).filter(each -> lexemes.acceptSymbol(each.symbol())).findFirst();
    }

    private void requireSuits(Field field, Operator operator, Lexeme at) {
        if (!operator.suits(field.type())) {
            throw lexemes.error(Messages.NOT_COMPARABLE.with(field.key(), at.shown(), suitable(field)), at);
        }
    }

    private static Sentence suitable(Field field) {
        Stream<String> operators = Arrays.stream(Operator.values())
                .filter(operator -> operator.suits(field.type()))
                .map(Operator::symbol);
        Stream<String> more = Operator.EQUAL.suits(field.type()) ? Stream.of("in") : Stream.empty();
        return Messages.OPERATORS.with(Stream.concat(operators, more).toList(), "is");
    }
}

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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.value.ValueState;

/** Reads criteria by recursive descent. One thread, one text. */
final class CriterionParser {
    static final String EVERYTHING = "everything";
    static final String NOTHING = "nothing";
    /** Brackets and nots inside each other. */
    private static final int DEEPEST = 100;
    /** Comparisons and listed values of one query; statements with more of them are slow to prepare. */
    private static final int MOST_OPERANDS = 500;

    private static final Set<String> CLAUSES = Set.of(QueryParser.COLUMNS, QueryParser.ORDER, QueryParser.LIMIT);

    private final Catalogue catalogue;
    private final Kind kind;
    private final LexemeReader lexemes;
    private final OperandParser operands;
    private int depth;
    private int leaves;

    CriterionParser(Catalogue catalogue, Kind kind, Locale locale, LexemeReader lexemes) {
        this.catalogue = catalogue;
        this.kind = kind;
        this.lexemes = lexemes;
        this.operands = new OperandParser(catalogue, locale, lexemes);
    }

    /** Whether the criterion is over, or not there at all. */
    boolean atClauseOrEnd() {
        Lexeme next = lexemes.peek();
        return next.sort() == Lexeme.Sort.END
                || next.sort() == Lexeme.Sort.WORD && CLAUSES.contains(next.text().toLowerCase(Locale.ROOT));
    }

    Criterion parse() {
        return chain("or", () -> chain("and", this::part, Criterion.All::new), Criterion.Any::new);
    }

    private Criterion chain(String keyword, Supplier<Criterion> part, Function<List<Criterion>, Criterion> whole) {
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

    /** Reads the name of a field. */
    Field field() {
        Lexeme name = lexemes.peek();
        boolean reserved = name.sort() == Lexeme.Sort.WORD && QueryParser.RESERVED.contains(name.text().toLowerCase(Locale.ROOT));
        if (name.sort() != Lexeme.Sort.WORD && name.sort() != Lexeme.Sort.NAME || reserved) {
            throw lexemes.expected(Messages.EXPECTED_FIELD);
        }
        lexemes.next();
        return catalogue.find(kind, name.text())
                .or(() -> catalogue.find(kind, name.text().toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> unknownField(name));
    }

    private QuerySyntaxException unknownField(Lexeme name) {
        List<String> keys = catalogue.fields(kind).stream().map(Field::key).toList();
        return lexemes.error(Messages.NO_FIELD.with(name.shown()).then(NearestName.hint(name.text(), keys)), name);
    }

    private Criterion condition() {
        Field field = field();
        FieldPath path = new FieldPath(field.key());
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
        return new Criterion.Comparison(path, operator, operands.parse(field));
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
        List<Operand> listed = new ArrayList<>();
        do {
            countLeaf();
            listed.add(operands.parse(field));
        } while (lexemes.acceptSymbol(","));
        lexemes.expectSymbol(")");
        return new Criterion.OneOf(path, listed);
    }

    private Criterion between(Field field, FieldPath path) {
        requireSuits(field, Operator.LESS, lexemes.peek());
        Operand from = operands.parse(field);
        lexemes.expectWord("and");
        Operand to = operands.parse(field);
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

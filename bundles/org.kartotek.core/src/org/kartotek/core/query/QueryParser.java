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
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.NearestName;
import org.kartotek.core.sentence.Sentence;

/**
 * Reads the text form of card queries; {@link QueryText} writes it.
 *
 * <pre>
 * country = "Germany" and (city starts with "Mün" or postcode between "80000" and "81999")
 * not email is known and birth_date >= today - 30 years order by city desc, company limit 100
 * search "anna berg" columns company, city, phone
 * contact: last_name = "Berg"
 * activity: card = "ALFKI" and date >= today - 30 days
 * purchases.article.category = "Cheese" and sum(purchases.amount, last 30 days) > EUR 500 order by last(activities.date)
 * </pre>
 *
 * <p>Keywords are written in any case. Values stand in quotation marks, or without where they are one word or number. Choices and
 * countries are named by key, code, or label in any language. Immutable, thread-safe.
 */
public final class QueryParser {
    static final String COLUMNS = "columns";
    static final String ORDER = "order";
    static final String BY = "by";
    static final String LIMIT = "limit";
    static final String DESCENDING = "desc";
    static final String ASCENDING = "asc";
    /** Words that cannot be the name of a field unless it stands in backquotes. */
    static final Set<String> RESERVED = Set.of(
            "and", "or", "not", "search", CriterionParser.EVERYTHING, CriterionParser.NOTHING, COLUMNS, ORDER, LIMIT);

    /** What stands where a value or an order is expected, and what a record answers to without having a field for it. */
    private static final Set<String> OTHER_WORDS =
            Set.of(OperandParser.TODAY, "true", "false", BY, ASCENDING, DESCENDING, NamedValue.CARD, "avg", "id", "version");

    /**
     * Whether a word means something in queries: as a part of them, as a function, or as the name of records that paths lead to. A field
     * of this name would hide it, or be hidden by it.
     */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word)
                || OTHER_WORDS.contains(word)
                || Aggregate.Function.byWord(word).isPresent()
                || Kind.byName(word).isPresent();
    }

    private final Catalogue catalogue;
    private final Locale locale;

    /**
     * @param catalogue as the session may see it: other fields do not exist
     * @param locale language of labels in messages
     */
    public QueryParser(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /**
     * Reads a whole query: kind, criterion, columns, order and limit, each of which may be missing.
     *
     * @throws QuerySyntaxException where it cannot be read
     */
    public CardQuery parse(String text) {
        LexemeReader lexemes = new LexemeReader(text);
        Kind kind = kind(lexemes);
        CriterionParser criteria = criteria(kind, lexemes);
        Criterion criterion = criteria.atClauseOrEnd() ? Criterion.EVERY : criteria.parse();
        List<FieldPath> columns = lexemes.acceptWord(COLUMNS) ? columns(criteria, lexemes) : List.of();
        List<Order> order = lexemes.acceptWord(ORDER) ? orderBy(criteria, lexemes) : List.of();
        OptionalInt limit = lexemes.acceptWord(LIMIT) ? OptionalInt.of(limit(lexemes)) : OptionalInt.empty();
        requireEnd(lexemes);
        return new CardQuery(kind, columns, criterion, order, limit);
    }

    /**
     * Reads a criterion alone, such as {@code country = "Germany"}; blank text is every card.
     *
     * @throws QuerySyntaxException where it cannot be read
     */
    public Criterion criterion(Kind kind, String text) {
        LexemeReader lexemes = new LexemeReader(text);
        Criterion criterion = lexemes.atEnd() ? Criterion.EVERY : criteria(kind, lexemes).parse();
        requireEnd(lexemes);
        return criterion;
    }

    /**
     * Reads an order alone, such as {@code city desc, name}.
     *
     * @throws QuerySyntaxException where it cannot be read
     */
    public List<Order> order(Kind kind, String text) {
        LexemeReader lexemes = new LexemeReader(text);
        return whole(lexemes, () -> orderSteps(criteria(kind, lexemes), lexemes));
    }

    /**
     * Reads a list of columns, such as {@code company, city, phone}.
     *
     * @throws QuerySyntaxException where it cannot be read
     */
    public List<FieldPath> columns(Kind kind, String text) {
        LexemeReader lexemes = new LexemeReader(text);
        return whole(lexemes, () -> columns(criteria(kind, lexemes), lexemes));
    }

    private CriterionParser criteria(Kind kind, LexemeReader lexemes) {
        return new CriterionParser(catalogue, kind, locale, lexemes);
    }

    private static <T> List<T> whole(LexemeReader lexemes, Supplier<List<T>> list) {
        List<T> read = lexemes.atEnd() ? List.of() : list.get();
        requireEnd(lexemes);
        return read;
    }

    private static Kind kind(LexemeReader lexemes) {
        if (!lexemes.peekSecond().isSymbol(":")) {
            return Kind.CUSTOMER;
        }
        Lexeme name = lexemes.next();
        lexemes.next();
        return Kind.byName(name.text().toLowerCase(Locale.ROOT)).orElseThrow(() -> unknownKind(lexemes, name));
    }

    private static QuerySyntaxException unknownKind(LexemeReader lexemes, Lexeme name) {
        return lexemes.error(Messages.NO_KIND.with(name.shown()).then(NearestName.hint(name.text(), Kind.words())), name);
    }

    private static List<FieldPath> columns(CriterionParser criteria, LexemeReader lexemes) {
        List<FieldPath> columns = new ArrayList<>();
        do {
            columns.add(criteria.oneNamed().path());
        } while (lexemes.acceptSymbol(","));
        return columns;
    }

    private static List<Order> orderBy(CriterionParser criteria, LexemeReader lexemes) {
        lexemes.expectWord(BY);
        return orderSteps(criteria, lexemes);
    }

    private static List<Order> orderSteps(CriterionParser criteria, LexemeReader lexemes) {
        List<Order> steps = new ArrayList<>();
        do {
            steps.add(orderStep(criteria, lexemes));
        } while (lexemes.acceptSymbol(","));
        return steps;
    }

    private static Order orderStep(CriterionParser criteria, LexemeReader lexemes) {
        Lexeme name = lexemes.peek();
        CriterionParser.Named named = criteria.oneNamed();
        Field field = named.field();
        if (!field.type().comparable()) {
            throw lexemes.error(Messages.NO_ORDER.with(field.key()), name);
        }
        boolean descending = lexemes.acceptWord(DESCENDING);
        if (!descending) {
            lexemes.acceptWord(ASCENDING);
        }
        return new Order(named.path(), descending);
    }

    private static int limit(LexemeReader lexemes) {
        Lexeme number = lexemes.peek();
        if (!number.text().matches("[0-9]{1,9}")) {
            throw lexemes.expected(Messages.EXPECTED_ROWS);
        }
        return Integer.parseInt(lexemes.next().text());
    }

    private static void requireEnd(LexemeReader lexemes) {
        if (lexemes.atEnd()) {
            return;
        }
        Sentence expected = Messages.EXPECTED.with(Messages.EXPECTED_END, lexemes.peek().shown());
        boolean word = lexemes.peek().sort() == Lexeme.Sort.WORD;
        throw lexemes.error(word ? expected.then(Messages.QUOTE_SEVERAL_WORDS) : expected, lexemes.peek());
    }
}

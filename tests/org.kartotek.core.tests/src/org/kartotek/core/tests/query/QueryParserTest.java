/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.QuerySyntaxException;
import org.kartotek.core.value.ValueState;

class QueryParserTest {
    private final QueryParser parser = new QueryParser(QueryFields.catalogue(), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    company = "Müller"             | company      | EQUAL            | Müller
                    Company = Müller-Lüdenscheidt  | company      | EQUAL            | Müller-Lüdenscheidt
                    company = O'Brien              | company      | EQUAL            | O'Brien
                    company != 'A "B"'             | company      | NOT_EQUAL        | A "B"
                    company <> "a \\"b\\" \\\\ c:\\x" | company   | NOT_EQUAL        | a "b" \\ c:\\x
                    company >= „Berg“              | company      | GREATER_OR_EQUAL | Berg
                    city STARTS WITH "Mün"         | city         | STARTS_WITH      | Mün
                    city<Bonn                      | city         | LESS             | Bonn
                    `order` = 12                   | order        | EQUAL            | 12
                    notes contains "two words"     | notes        | CONTAINS         | two words
                    discount > -1.50               | discount     | GREATER          | -1.5
                    discount <= 1000               | discount     | LESS_OR_EQUAL    | 1000
                    credit > EUR 500               | credit       | GREATER          | EUR 500.00
                    credit > dkk 500.5             | credit       | GREATER          | DKK 500.50
                    credit > "PLN 7"               | credit       | GREATER          | PLN 7.00
                    birth_date = 2024-02-29        | birth_date   | EQUAL            | 2024-02-29
                    vip = YES                      | vip          | EQUAL            | yes
                    status = active                | status       | EQUAL            | active
                    status = "in betrieb"          | status       | EQUAL            | active
                    tags contains "Ruhend"         | tags         | CONTAINS         | dormant
                    phone = +4512345678            | phone        | EQUAL            | +4512345678
                    phone starts with "+45 12"     | phone        | STARTS_WITH      | +45 12
                    email = anna.berg@example.com  | email        | EQUAL            | anna.berg@example.com
                    web contains example.com       | web          | CONTAINS         | example.com
                    country = Germany              | country      | EQUAL            | DE
                    country = "Deutschland"        | country      | EQUAL            | DE
                    country = dk                   | country      | EQUAL            | DK
                    country != "Испания"           | country      | NOT_EQUAL        | ES
                    """)
    void readsComparisons(String text, String field, Operator operator, String literal) {
        assertEquals(compare(field, operator, literal), criterion(text));
    }

    @Test
    void readsDaysCountedFromToday() {
        assertEquals(day(0, ChronoUnit.DAYS), criterion("birth_date >= today"));
        assertEquals(day(-30, ChronoUnit.DAYS), criterion("birth_date >= TODAY - 30 days"));
        assertEquals(day(-30, ChronoUnit.DAYS), criterion("birth_date >= today-30 days"));
        assertEquals(day(-30, ChronoUnit.DAYS), criterion("birth_date >= today -30 days"));
        assertEquals(day(2, ChronoUnit.WEEKS), criterion("birth_date >= today + 2 weeks"));
        assertEquals(day(1, ChronoUnit.MONTHS), criterion("birth_date >= today+1 month"));
        assertEquals(day(-18, ChronoUnit.YEARS), criterion("birth_date >= today - 18 years"));
    }

    @Test
    void joinsCriteria() {
        Criterion a = compare("city", Operator.EQUAL, "a");
        Criterion b = compare("city", Operator.EQUAL, "b");
        Criterion c = compare("city", Operator.EQUAL, "c");
        assertEquals(any(a, all(b, c)), criterion("city = a or city = b AND city = c"));
        assertEquals(all(any(a, b), c), criterion("(city = a or city = b) and city = c"));
        assertEquals(all(new Criterion.Not(a), b), criterion("not city = a and city = b"));
        assertEquals(new Criterion.Not(any(a, b)), criterion("not (city = a or city = b)"));
        assertEquals(all(a, b, c), criterion("city = a and city = b and city = c"));
        assertEquals(Criterion.EVERY, criterion(" "));
        assertEquals(new Criterion.Not(Criterion.EVERY), criterion("not everything"));
    }

    @Test
    void readsListsRangesStatesAndSearches() {
        FieldPath city = new FieldPath("city");
        Criterion oneOf = new Criterion.OneOf(city, List.of(new Operand.Literal("a"), new Operand.Literal("b c")));
        assertEquals(oneOf, criterion("city in (a, \"b c\")"));
        assertEquals(new Criterion.Not(oneOf), criterion("city not in (a, \"b c\")"));
        Criterion range =
                all(compare("discount", Operator.GREATER_OR_EQUAL, "1"), compare("discount", Operator.LESS_OR_EQUAL, "5"));
        assertEquals(range, criterion("discount between 1 and 5"));
        assertEquals(all(range, oneOf), criterion("discount between 1 and 5 and city in (a,'b c')"));
        assertEquals(new Criterion.HasState(city, ValueState.ABSENT), criterion("city is absent"));
        assertEquals(new Criterion.HasState(city, ValueState.UNKNOWN), criterion("city IS Unknown"));
        assertEquals(new Criterion.Not(new Criterion.HasState(city, ValueState.KNOWN)), criterion("city is not known"));
        assertEquals(new Criterion.Search("anna berg"), criterion("search \"anna berg\""));
    }

    @Test
    void readsWholeQueries() {
        CardQuery query = parser.parse("city = Bonn columns company, `order` order by city desc, company asc limit 100");
        CardQuery expected = new CardQuery(
                Kind.CUSTOMER,
                List.of(new FieldPath("company"), new FieldPath("order")),
                compare("city", Operator.EQUAL, "Bonn"),
                List.of(new Order(new FieldPath("city"), true), new Order(new FieldPath("company"), false)),
                OptionalInt.of(100));
        assertEquals(expected, query);
        assertEquals(CardQuery.customers(), parser.parse(""));
        assertEquals(CardQuery.customers().limitedTo(5), parser.parse("limit 5"));
        assertEquals(Kind.CONTACT, parser.parse("contact: last_name = Berg").kind());
        assertEquals(List.of(new Order(new FieldPath("city"), true)), parser.order(Kind.CUSTOMER, "city desc"));
        assertEquals(List.of(new FieldPath("city")), parser.columns(Kind.CUSTOMER, "city"));
        assertEquals(List.of(), parser.order(Kind.CUSTOMER, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    contry = "Germany"          | 0  | There is no field "contry". Did you mean "country"?
                    city = a and contry = b     | 13 | Did you mean "country"?
                    city Bonn                   | 5  | Expected what to do with the field "city": =, !=
                    city =                      | 6  | Expected a value for the field "city", but found the end
                    city = New York             | 11 | Put a text of several words in quotation marks.
                    city = "Bonn                | 7  | no closing quotation mark
                    city = ""                   | 7  | city is absent
                    (city = a                   | 9  | Expected ")"
                    city = a)                   | 8  | Expected "and", "or" or the end
                    city = a; drop table x      | 8  | The character ; has no meaning here.
                    country = Germny            | 10 | Did you mean "Germany"?
                    status = activ              | 9  | Did you mean "active"?
                    birth_date > 31.12.2024     | 13 | is not a day
                    birth_date > today - 3      | 22 | "days", "weeks", "months" or "years"
                    discount > many             | 11 | is not a number
                    vip > yes                   | 4  | Use =, !=, in or is.
                    notes = x                   | 6  | Use contains or is.
                    phone = anna                | 8  | compared by its digits
                    city is missing             | 8  | "known", "absent" or "unknown"
                    city starts Bon             | 12 | Expected "with"
                    and city = a                | 0  | Expected the name of a field
                    city in ()                  | 9  | Expected a value
                    credit > 99999999999999999999999 | 9 | is not an amount
                    credit > 500                | 9  | Write it like EUR
                    custmer: city = a           | 0  | Did you mean "customer"?
                    city = a limit many         | 15 | Expected a number of rows
                    city = a order by notes     | 18 | has no order
                    search                      | 6  | Expected a text to search for
                    """)
    void pointsAtTheError(String text, int position, String part) {
        QuerySyntaxException error = assertThrows(QuerySyntaxException.class, () -> parser.parse(text));
        assertTrue(error.reason().in(Locale.ENGLISH).contains(part), error.getMessage());
        assertEquals(position, error.position());
    }

    @Test
    void showsThePlaceOfTheError() {
        QuerySyntaxException error = assertThrows(QuerySyntaxException.class, () -> criterion("city = a and\ncontry = b"));
        List<String> lines = error.getMessage().lines().toList();
        assertEquals("  city = a and contry = b", lines.get(1));
        assertEquals(" ".repeat(15) + "^ column 14", lines.get(2));
        String far = "city = a and ".repeat(30) + "contry = b" + " and city = a".repeat(30);
        List<String> cut = assertThrows(QuerySyntaxException.class, () -> criterion(far)).getMessage().lines().toList();
        assertTrue(cut.get(1).length() < 120);
        assertTrue(cut.get(1).substring(cut.get(2).indexOf('^')).startsWith("contry"));
    }

    /** A text from outside may be anything; it must be refused in time and without an overflow of the stack. */
    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "city = a and (", "city in (", "city = a or ", "((((city = ", "\"", "`", "- 1 ", "\u0000", ", "})
    void refusesHostileTexts(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int times : List.of(1, 1_000, 150_000 / part.length())) {
                assertThrows(QuerySyntaxException.class, () -> parser.parse(part.repeat(times)));
            }
        });
    }

    @Test
    void limitsTheNumberOfConditions() {
        criterion("city = a or ".repeat(400) + "city = b");
        assertThrows(KartotekException.class, () -> criterion("city = a or ".repeat(600) + "city = b"));
        criterion("(".repeat(90) + "city = a" + ")".repeat(90));
        assertThrows(KartotekException.class, () -> criterion("x".repeat(1_000_000)));
    }

    private Criterion criterion(String text) {
        return parser.criterion(Kind.CUSTOMER, text);
    }

    private static Criterion compare(String field, Operator operator, String literal) {
        return new Criterion.Comparison(new FieldPath(field), operator, new Operand.Literal(literal));
    }

    private static Criterion day(int amount, ChronoUnit unit) {
        return new Criterion.Comparison(
                new FieldPath("birth_date"), Operator.GREATER_OR_EQUAL, new Operand.RelativeDay(amount, unit));
    }

    private static Criterion all(Criterion... parts) {
        return new Criterion.All(Arrays.asList(parts));
    }

    private static Criterion any(Criterion... parts) {
        return new Criterion.Any(Arrays.asList(parts));
    }
}

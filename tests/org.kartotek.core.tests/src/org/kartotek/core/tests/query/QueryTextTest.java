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

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.QueryText;
import org.kartotek.core.value.ValueState;

class QueryTextTest {
    private final QueryParser parser = new QueryParser(QueryFields.catalogue(), Locale.ENGLISH);

    /** Writing and reading is identity, for whatever a seed makes. */
    @RepeatedTest(20)
    void whatIsWrittenIsReadBack(RepetitionInfo repetition) {
        RandomQueries queries = new RandomQueries(QueryFields.catalogue(), new Random(repetition.getCurrentRepetition()));
        for (int i = 0; i < 200; i++) {
            CardQuery query = queries.next();
            String text = QueryText.of(query);
            assertEquals(query, parser.parse(text), text);
            assertEquals(text, QueryText.of(parser.parse(text)));
        }
    }

    @Test
    void isReadable() {
        FieldPath city = new FieldPath("city");
        Criterion criterion = new Criterion.All(List.of(
                new Criterion.Any(List.of(
                        new Criterion.Comparison(city, Operator.STARTS_WITH, new Operand.Literal("Mün")),
                        new Criterion.HasState(city, ValueState.UNKNOWN))),
                new Criterion.Not(new Criterion.Comparison(
                        new FieldPath("birth_date"), Operator.LESS, new Operand.RelativeDay(-30, ChronoUnit.DAYS))),
                new Criterion.Search("a \"b\"")));
        CardQuery query = CardQuery.customers("company", "order").where(criterion).limitedTo(10);
        assertEquals(
                "(city starts with \"Mün\" or city is unknown) and not birth_date < today - 30 days and search \"a \\\"b\\\"\""
                        + " columns company, `order` limit 10",
                QueryText.of(query));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What a role may not read cannot be found out by a query either. */
class QueryRightsTest {
    private static final List<Function<String, CardQuery>> WAYS = List.of(
            key -> CardQuery.customers(key),
            key -> CardQuery.customers().orderedBy(List.of(new Order(new FieldPath(key), false))),
            key -> CardQuery.customers().where(state(key)),
            key -> CardQuery.customers().where(new Criterion.Not(state(key))),
            key -> CardQuery.customers().where(new Criterion.Any(List.of(Criterion.EVERY, comparison(key)))),
            key -> CardQuery.customers().where(new Criterion.All(List.of(new Criterion.Search("zzz"), comparison(key)))),
            key -> CardQuery.customers()
                    .where(new Criterion.OneOf(new FieldPath(key), List.of(new Operand.Literal("1")))));

    private static Criterion state(String key) {
        return new Criterion.HasState(new FieldPath(key), ValueState.KNOWN);
    }

    private static Criterion comparison(String key) {
        return new Criterion.Comparison(new FieldPath(key), Operator.EQUAL, new Operand.Literal("1"));
    }

    @DatabaseTest
    void aHiddenFieldIsAsUnknownAsOneThatNeverWas(TestDatabase database) {
        for (Function<String, CardQuery> way : WAYS) {
            for (String message : messages(database, way.apply("phone"))) {
                assertEquals("There is no field \"phone\".", message.split(" Did")[0]);
            }
            for (String message : messages(database, way.apply("shoes"))) {
                assertEquals("There is no field \"shoes\".", message.split(" Did")[0]);
            }
        }
    }

    private static List<String> messages(TestDatabase database, CardQuery query) {
        CardQueries queries = database.index().queries();
        Session session = database.restricted();
        NullProgressMonitor monitor = new NullProgressMonitor();
        return List.of(
                message(() -> queries.page(session, query, PageRequest.first(5), monitor)),
                message(() -> queries.stream(session, query, row -> { }, monitor)),
                message(() -> queries.count(session, query, 5, monitor)),
                message(() -> queries.index(session, query, 5, monitor)));
    }

    private static String message(Runnable run) {
        return assertThrows(UnknownNameException.class, run::run).getMessage();
    }

    @DatabaseTest
    void searchesFindNeitherHiddenFieldsNorHiddenCards(TestDatabase database) {
        create(database, Map.of("company", Value.of("Visible"), "phone", Value.of("+45 12 34 56 78"), "territory", Value.of("south")));
        create(database, Map.of("company", Value.of("Hidden"), "territory", Value.of("north")));
        create(database, Map.of("company", Value.of("Nowhere")));
        assertEquals(1, found(database, database.administrator(), "12345678"));
        assertEquals(0, found(database, database.restricted(), "12345678"));
        assertEquals(1, found(database, database.restricted(), "visible"));
        assertEquals(0, found(database, database.restricted(), "hidden"));
        assertEquals(0, found(database, database.restricted(), "nowhere"));
        assertEquals(1, found(database, database.restricted(), ""));
        assertEquals(3, found(database, database.administrator(), " "));
        assertEquals(0, found(database, database.administrator(), "-"));
    }

    private static void create(TestDatabase database, Map<String, Value> values) {
        RecordEdit card = RecordEdit.createCustomer(database.index().changes().newId(Kind.CUSTOMER), values);
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
    }

    private static long found(TestDatabase database, Session session, String text) {
        CardQuery query = CardQuery.customers("company").where(new Criterion.Search(text));
        return database.index().queries().count(session, query, 100, new NullProgressMonitor());
    }
}

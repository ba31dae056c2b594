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
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Queries at the edge of what can be asked. */
class QueryEdgesTest {
    private static final FieldPath COMPANY = new FieldPath("company");

    @DatabaseTest
    void cardsOfAnOpenChangeSetAreHidden(TestDatabase database) {
        CardIndex index = database.index();
        create(database, "First");
        try (BulkChange bulk = index.changes().begin(database.administrator(), Reason.IMPORT, "")) {
            bulk.write(List.of(card(index, "Second")));
            assertEquals(1, count(database, Criterion.EVERY));
            assertEquals(0, count(database, new Criterion.Search("second")));
            bulk.done();
        }
        assertEquals(2, count(database, Criterion.EVERY));
        assertEquals(1, count(database, new Criterion.Search("second")));
    }

    @DatabaseTest
    void whatWasFoundBeforeIsNotTrustedAfterAWrite(TestDatabase database) {
        ChangeSets changes = database.index().changes();
        CardQuery query = CardQuery.customers("company").where(new Criterion.Search("nord"));
        create(database, "Nordwind");
        long first = page(database, query, 5).getFirst().id();
        create(database, "Nordlicht");
        assertEquals(2, page(database, query, 5).size());
        RecordEdit renamed = RecordEdit.update(Kind.CUSTOMER, first, first, 1, Map.of("company", Value.of("Other")));
        long set = changes.commit(database.administrator(), Reason.EDIT, "", List.of(renamed)).orElseThrow();
        assertEquals(1, page(database, query, 5).size());
        changes.undo(database.administrator(), set, new NullProgressMonitor());
        assertEquals(2, page(database, query, 5).size());
    }

    @DatabaseTest
    void anyTextMayBeComparedWith(TestDatabase database) {
        create(database, "Plain");
        List<String> texts = List.of("\u0000", "a\u0000b", "\ud83d\ude00", "'; drop table customer; --", "%", "_", "!", "\\", "x".repeat(5_000), "");
        for (String text : texts) {
            for (Operator operator : List.of(Operator.EQUAL, Operator.LESS, Operator.STARTS_WITH, Operator.CONTAINS)) {
                count(database, new Criterion.Comparison(COMPANY, operator, new Operand.Literal(text)));
            }
            count(database, new Criterion.Comparison(new FieldPath("notes"), Operator.CONTAINS, new Operand.Literal(text)));
            count(database, new Criterion.Search(text));
        }
        assertEquals(1, count(database, Criterion.EVERY));
    }

    @DatabaseTest
    void aSearchFindsLettersBeyondTheBasicPlane(TestDatabase database) {
        create(database, "Ka\ud840\udc00x");
        assertEquals(1, count(database, new Criterion.Search("ka")));
        assertEquals(1, count(database, new Criterion.Comparison(COMPANY, Operator.STARTS_WITH, new Operand.Literal("ka"))));
    }

    @DatabaseTest
    void longListsAndFarDaysAreAnswered(TestDatabase database) {
        create(database, "Plain");
        List<Operand> many = new ArrayList<>(Collections.nCopies(499, new Operand.Literal("other")));
        many.add(new Operand.Literal("plain"));
        assertEquals(1, count(database, new Criterion.OneOf(COMPANY, many)));
        assertEquals(0, count(database, born(Operator.LESS, 99_999)));
        assertEquals(0, count(database, born(Operator.GREATER, -99_999)));
    }

    private static Criterion born(Operator operator, int years) {
        return new Criterion.Comparison(new FieldPath("birth_date"), operator, new Operand.RelativeDay(years, ChronoUnit.YEARS));
    }

    @DatabaseTest
    void whatDoesNotFitIsRefusedInASentence(TestDatabase database) {
        List<Criterion> unfitting = List.of(
                new Criterion.Comparison(new FieldPath("birth_date"), Operator.EQUAL, new Operand.Literal("soon")),
                new Criterion.Comparison(COMPANY, Operator.LESS, Operand.RelativeDay.TODAY),
                new Criterion.Comparison(new FieldPath("status"), Operator.CONTAINS, new Operand.Literal("active")),
                new Criterion.Comparison(new FieldPath("notes"), Operator.EQUAL, new Operand.Literal("x")));
        for (Criterion criterion : unfitting) {
            assertThrows(KartotekException.class, () -> count(database, criterion));
        }
        CardQuery byNotes = CardQuery.customers().orderedBy(List.of(new Order(new FieldPath("notes"), false)));
        assertThrows(KartotekException.class, () -> page(database, byNotes, 5));
    }

    @DatabaseTest
    void aLongRunCanBeCancelled(TestDatabase database) {
        create(database, "One");
        create(database, "Two");
        NullProgressMonitor monitor = new NullProgressMonitor();
        List<Row> rows = new ArrayList<>();
        assertThrows(
                OperationCanceledException.class,
                () -> database.index().queries().stream(database.administrator(), CardQuery.customers("company"), row -> {
                    rows.add(row);
                    monitor.setCanceled(true);
                }, monitor));
        assertEquals(1, rows.size());
        assertThrows(
                OperationCanceledException.class,
                () -> database.index().queries().index(database.administrator(), CardQuery.customers(), 1, monitor));
        assertEquals(2, count(database, Criterion.EVERY));
    }

    @DatabaseTest
    void pagesAndCountsEndWhereNobodyWaits(TestDatabase database) {
        create(database, "One");
        CardQueries queries = database.index().queries();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        CardQuery query = CardQuery.customers("company");
        assertThrows(
                OperationCanceledException.class,
                () -> queries.page(database.administrator(), query, PageRequest.first(5), cancelled));
        assertThrows(OperationCanceledException.class, () -> queries.count(database.administrator(), query, 5, cancelled));
        assertEquals(1, count(database, Criterion.EVERY));
    }

    @DatabaseTest
    void rowsThatAreLookedAtInVainAreAReasonToAskToo(TestDatabase database) {
        for (int i = 0; i < 20; i++) {
            RecordEdit card = RecordEdit.createCustomer(
                    database.index().changes().newId(Kind.CUSTOMER),
                    Map.of("company", Value.of("C" + i), "notes", Value.of("nothing of interest")));
            database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
        }
        int[] asked = new int[1];
        NullProgressMonitor impatient = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return ++asked[0] > 15;
            }
        };
        CardQuery query = CardQuery.customers("company")
                .where(new Criterion.Comparison(new FieldPath("notes"), Operator.CONTAINS, new Operand.Literal("zebra")));
        assertThrows(
                OperationCanceledException.class,
                () -> database.index().queries().page(database.administrator(), query, PageRequest.first(5), impatient));
    }

    @DatabaseTest
    void aServerGivesUpAStatement(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded(), "the embedded engine cannot");
        create(database, "One");
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table customer in access exclusive mode");
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> monitor.setCanceled(true));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThrows(
                            OperationCanceledException.class,
                            () -> database.index()
                                    .queries()
                                    .page(database.administrator(), CardQuery.customers("company"), PageRequest.first(5), monitor)));
            owner.rollback();
        }
        assertEquals(1, count(database, Criterion.EVERY));
    }

    @DatabaseTest
    void anEmptyPageAndAnEmptyListAreNoErrors(TestDatabase database) {
        assertTrue(page(database, CardQuery.customers("company"), 5).isEmpty());
        create(database, "One");
        assertEquals(1, page(database, CardQuery.customers("company"), 1).size());
        List<Row> rows = new ArrayList<>();
        database.index()
                .queries()
                .stream(database.administrator(), CardQuery.customers().limitedTo(0), rows::add, new NullProgressMonitor());
        assertTrue(rows.isEmpty());
    }

    private static List<Row> page(TestDatabase database, CardQuery query, int size) {
        return database
                .index()
                .queries()
                .page(database.administrator(), query, PageRequest.first(size), new NullProgressMonitor())
                .rows();
    }

    private static long count(TestDatabase database, Criterion criterion) {
        CardQuery query = CardQuery.customers().where(criterion);
        return database.index().queries().count(database.administrator(), query, 1_000, new NullProgressMonitor());
    }

    private static void create(TestDatabase database, String company) {
        RecordEdit card = card(database.index(), company);
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
    }

    private static RecordEdit card(CardIndex index, String company) {
        return RecordEdit.createCustomer(index.changes().newId(Kind.CUSTOMER), Map.of("company", Value.of(company)));
    }
}

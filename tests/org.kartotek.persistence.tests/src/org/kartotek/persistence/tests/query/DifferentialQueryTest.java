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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryText;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Compares the engine with a naive evaluation, by queries that nobody would think of. */
class DifferentialQueryTest {
    private static final int CARDS = 120;
    private static final int QUESTIONS = 150;

    @DatabaseTest
    void theEngineAnswersAsTheNaiveOneDoes(TestDatabase database) {
        CardIndex index = database.index();
        Session administrator = database.administrator();
        List<Long> ids = new SeededCards(index, administrator, new Random(11)).write(CARDS);
        List<Card> cards = ids.stream().flatMap(id -> index.cards().byId(administrator, id).stream()).toList();
        for (Session session : List.of(administrator, database.restricted())) {
            Catalogue readable = index.catalogue(session);
            NaiveQueries naive = new NaiveQueries(cards, readable, session);
            CardQuestions questions = new CardQuestions(readable, cards, new Random(5));
            for (int i = 0; i < QUESTIONS; i++) {
                CardQuery query = questions.next();
                compareRows(index, session, query, naive);
                if (i % 3 == 0) {
                    comparePlaces(index, session, query, naive);
                }
            }
        }
    }

    private static void compareRows(CardIndex index, Session session, CardQuery query, NaiveQueries naive) {
        String text = session.role() + ": " + QueryText.of(query);
        assertEquals(naive.rows(query), stream(index, session, query), text);
        assertEquals(naive.rows(unlimited(query)), pages(index, session, query, 15), text);
    }

    private static void comparePlaces(CardIndex index, Session session, CardQuery query, NaiveQueries naive) {
        String text = session.role() + ": " + QueryText.of(query);
        List<Row> all = naive.rows(unlimited(query));
        assertEquals(all.size(), index.queries().count(session, query, 10_000), text);
        assertEquals(Math.min(3, all.size()), index.queries().count(session, query, 3), text);
        compareIndex(index, session, query, all, text);
    }

    private static CardQuery unlimited(CardQuery query) {
        return new CardQuery(query.kind(), query.columns(), query.criterion(), query.order(), OptionalInt.empty());
    }

    private static void compareIndex(CardIndex index, Session session, CardQuery query, List<Row> all, String text) {
        ListIndex contents = index.queries().index(session, query, 10, new NullProgressMonitor());
        assertEquals(all.size(), contents.count(), text);
        assertEquals(all.size() / 10, contents.marks().size(), text);
        for (int i = 0; i < contents.marks().size(); i++) {
            PageRequest request = new PageRequest(10, Optional.of(contents.marks().get(i)));
            int first = (i + 1) * 10;
            List<Row> expected = all.subList(first, Math.min(first + 10, all.size()));
            assertEquals(expected, index.queries().page(session, query, request).rows(), text);
        }
    }

    private static List<Row> stream(CardIndex index, Session session, CardQuery query) {
        List<Row> rows = new ArrayList<>();
        index.queries().stream(session, query, rows::add, new NullProgressMonitor());
        return rows;
    }

    private static List<Row> pages(CardIndex index, Session session, CardQuery query, int size) {
        List<Row> rows = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            ResultPage page = index.queries().page(session, query, new PageRequest(size, after));
            rows.addAll(page.rows());
            after = page.last();
        } while (after.isPresent());
        return rows;
    }
}

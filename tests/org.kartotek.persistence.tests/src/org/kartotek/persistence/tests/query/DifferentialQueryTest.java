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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQueries;
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
    private static final int QUESTIONS = 100;

    @DatabaseTest
    void theEngineAnswersAsTheNaiveOneDoes(TestDatabase database) {
        Asked asked = asked(database);
        asked.sessions().forEach(session -> compare(database.index().queries(), session, asked, 5));
    }

    @DatabaseTest
    void theWaysOfManyCardsGiveTheSameAnswers(TestDatabase database) {
        Asked asked = asked(database);
        try (EngineOnly small = new EngineOnly(database)) {
            asked.sessions().forEach(session -> compare(small.engine(), session, asked, 6));
        }
    }

    /** What is asked about, read before the card index is closed. */
    private record Asked(List<Card> cards, Map<Session, Catalogue> readable) {
        Set<Session> sessions() {
            return readable.keySet();
        }
    }

    private static Asked asked(TestDatabase database) {
        CardIndex index = database.index();
        Session administrator = database.administrator();
        List<Long> ids = new SeededCards(index, administrator, new Random(11)).write(CARDS);
        List<Card> cards = ids.stream().flatMap(id -> index.cards().byId(administrator, id).stream()).toList();
        Map<Session, Catalogue> readable = new LinkedHashMap<>();
        for (Session session : List.of(administrator, database.restricted())) {
            readable.put(session, index.catalogue(session));
        }
        return new Asked(cards, readable);
    }

    private static void compare(CardQueries engine, Session session, Asked asked, int seed) {
        Catalogue readable = asked.readable().get(session);
        NaiveQueries naive = new NaiveQueries(asked.cards(), readable, session);
        CardQuestions questions = new CardQuestions(readable, asked.cards(), new Random(seed));
        for (int i = 0; i < QUESTIONS; i++) {
            CardQuery query = questions.next();
            compareRows(engine, session, query, naive);
            if (i % 3 == 0) {
                comparePlaces(engine, session, query, naive);
            }
        }
    }

    private static void compareRows(CardQueries engine, Session session, CardQuery query, NaiveQueries naive) {
        String text = session.role() + ": " + QueryText.of(query);
        assertEquals(naive.rows(query), stream(engine, session, query), text);
        assertEquals(naive.rows(unlimited(query)), pages(engine, session, query, 15), text);
    }

    private static void comparePlaces(CardQueries engine, Session session, CardQuery query, NaiveQueries naive) {
        String text = session.role() + ": " + QueryText.of(query);
        List<Row> all = naive.rows(unlimited(query));
        assertEquals(all.size(), engine.count(session, query, 10_000, new NullProgressMonitor()), text);
        assertEquals(Math.min(3, all.size()), engine.count(session, query, 3, new NullProgressMonitor()), text);
        compareIndex(engine, session, query, all, text);
    }

    private static CardQuery unlimited(CardQuery query) {
        return new CardQuery(query.kind(), query.columns(), query.criterion(), query.order(), OptionalInt.empty());
    }

    private static void compareIndex(CardQueries engine, Session session, CardQuery query, List<Row> all, String text) {
        ListIndex contents = engine.index(session, query, 10, new NullProgressMonitor());
        assertEquals(all.size(), contents.count(), text);
        assertEquals(all.size() / 10, contents.marks().size(), text);
        for (int i = 0; i < contents.marks().size(); i++) {
            PageRequest request = new PageRequest(10, Optional.of(contents.marks().get(i)));
            int first = (i + 1) * 10;
            List<Row> expected = all.subList(first, Math.min(first + 10, all.size()));
            assertEquals(expected, engine.page(session, query, request, new NullProgressMonitor()).rows(), text);
        }
    }

    private static List<Row> stream(CardQueries engine, Session session, CardQuery query) {
        List<Row> rows = new ArrayList<>();
        engine.stream(session, query, rows::add, new NullProgressMonitor());
        return rows;
    }

    private static List<Row> pages(CardQueries engine, Session session, CardQuery query, int size) {
        List<Row> rows = new ArrayList<>();
        Optional<PageKey> after = Optional.empty();
        do {
            ResultPage page = engine.page(session, query, new PageRequest(size, after), new NullProgressMonitor());
            rows.addAll(page.rows());
            after = page.last();
        } while (after.isPresent());
        return rows;
    }
}

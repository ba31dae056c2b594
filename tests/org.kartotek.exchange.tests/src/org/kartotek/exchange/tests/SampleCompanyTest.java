/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Canonical;
import org.kartotek.exchange.sample.GeneratedSampleCompany;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

class SampleCompanyTest {
    /** Hash of the cards of the first version: they are the same on every machine and in every version. */
    private static final int FINGERPRINT = -24776964;

    /** How many records of each kind there are, whatever the day. */
    private static final String COUNTS = "{ACTIVITY=220, TASK=54, CASE=42, OPPORTUNITY=82, AGREEMENT=11, RELATION=15, INTEREST=31, ARTICLE=40,"
            + " PURCHASE=170, PURCHASE_LINE=253, QUOTE=11, QUOTE_LINE=22, INVOICE=0, INVOICE_LINE=0}";

    private static List<Row> rows(CardIndex index, Session session, CardQuery query) {
        List<Row> rows = new ArrayList<>();
        index.queries().stream(session, query, rows::add, new NullProgressMonitor());
        return rows;
    }

    private static String text(Row row) {
        return row.values().stream().map(value -> value.isKnown() ? Canonical.text(value) : value.state().name())
                .collect(Collectors.joining("|"));
    }

    @DatabaseTest
    void itIsAlwaysTheSame(TestDatabase database) {
        CardIndex index = database.index();
        Session session = database.administrator();
        new GeneratedSampleCompany().write(index, session, new NullProgressMonitor());
        List<Row> rows = rows(
                index, session, CardQuery.customers("number", "name", "street", "city", "country", "phone", "email", "territory", "fax"));
        assertEquals(500, rows.size());
        assertEquals(FINGERPRINT, rows.stream().map(SampleCompanyTest::text).collect(Collectors.joining("\n")).hashCode());
        Set<String> countries = rows.stream().map(row -> Canonical.text(row.values().get(4))).collect(Collectors.toSet());
        assertEquals(Set.of("DK", "DE", "ES", "PL", "RU"), countries);
        assertTrue(index.verify(session, new NullProgressMonitor()).isClean());
        assertEquals(1, index.changes().list(session, 10).size());
    }

    @DatabaseTest
    void itHasHadToDoWithItsCustomersUntilToday(TestDatabase database) {
        CardIndex index = database.index();
        Session session = database.administrator();
        new GeneratedSampleCompany().write(index, session, new NullProgressMonitor());
        assertEquals(COUNTS, counts(index, session).toString(), "the same ones on every day");
        LocalDate today = session.today();
        assertTrue(count(index, session, "activity: date >= " + today.minusDays(7)) > 3, "somebody was in touch lately");
        assertEquals(0, count(index, session, "activity: date > " + today));
        assertEquals(0, count(index, session, "purchase: date > " + today + " or date < " + today.minusYears(2)));
        assertTrue(count(index, session, "task: status = open and due < " + today) > 1, "something is overdue");
        assertTrue(count(index, session, "task: status = open and due > " + today) > 3);
        assertTrue(count(index, session, "case: status = open") > 3);
        for (String stage : List.of("lead", "qualified", "proposal", "negotiation", "won", "lost")) {
            assertTrue(count(index, session, "opportunity: stage = " + stage) > 2, stage);
        }
        assertTrue(count(index, session, "sum(purchases.amount) > 0") > 80);
        assertEquals(0, count(index, session, "purchase: amount is unknown"));
        long noProfit = count(index, session, "purchase: profit is unknown");
        assertTrue(noProfit > 0 && noProfit < count(index, session, "purchase: profit is known") / 5, "what some articles cost is not known");
    }

    private static Map<Kind, Long> counts(CardIndex index, Session session) {
        return Stream.of(Kind.values())
                .filter(kind -> !kind.isCard() && !kind.isPart())
                .collect(Collectors.toMap(kind -> kind, kind -> count(index, session, kind.word() + ":"), (a, b) -> a, TreeMap::new));
    }

    private static long count(CardIndex index, Session session, String query) {
        CardQuery asked = new QueryParser(index.catalogue(session), Locale.ROOT).parse(query);
        return index.queries().count(session, asked, 10_000, new NullProgressMonitor());
    }

    @DatabaseTest
    void itIsWrittenOnce(TestDatabase database) {
        GeneratedSampleCompany sample = new GeneratedSampleCompany();
        sample.write(database.index(), database.administrator(), new NullProgressMonitor());
        assertThrows(
                KartotekException.class,
                () -> sample.write(database.index(), database.administrator(), new NullProgressMonitor()));
        List<Row> found = rows(
                database.index(), database.administrator(), CardQuery.customers("name").where(new Criterion.Search("muller")));
        assertTrue(found.size() > 1);
    }
}

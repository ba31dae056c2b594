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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Canonical;
import org.kartotek.exchange.sample.GeneratedSampleCompany;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

class SampleCompanyTest {
    /** Hash of the cards of the first version: they are the same on every machine and in every version. */
    private static final int FINGERPRINT = -24776964;

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

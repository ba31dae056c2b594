/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** The long path gives the same rows, tokens and history as the ordinary one. */
class SamePathsTest {
    /** What differs between two records with equal values: ids, change sets and their rows. */
    private static final Set<String> OF_ITS_OWN =
            Set.of("id", "card_id", "record_id", "customer_id", "changed_in", "set_id", "seq");

    @DatabaseTest
    void ofCreationsAndChanges(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        List<List<RecordEdit>> ordinary = new ArrayList<>();
        List<List<RecordEdit>> bulk = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ordinary.add(edits(cards, i));
            bulk.add(edits(cards, i));
        }
        for (int step = 0; step < ordinary.getFirst().size(); step++) {
            int now = step;
            ordinary.forEach(card -> cards.commit(card.get(now)));
            try (BulkChange change =
                    database.index().changes().begin(database.administrator(), Reason.EDIT, "")) {
                change.write(bulk.stream().map(card -> card.get(now)).toList());
                change.done();
            }
        }
        assertEquals(rows(database, ordinary), rows(database, bulk));
    }

    private static List<RecordEdit> edits(CardWriting cards, int i) {
        RecordEdit card = cards.creation(
                "company", "Nordöst Händel " + i, "first_name", i % 2 == 0 ? "Åse" : null, "territory", i % 3 == 0 ? "north" : null,
                "fax", Value.ABSENT, "phone", "+45 33 12 34 " + (10 + i), "country", "DK", "notes", i % 4 == 0 ? "a\nb" : null);
        RecordEdit contact = cards.part(Kind.CONTACT, card.id(), "last_name", "Петров", "email", "p" + i + "@example.com");
        return List.of(
                card,
                contact,
                CardWriting.update(Kind.CUSTOMER, card.id(), card.id(), "city", "Malmö", "territory", "south", "fax", null),
                CardWriting.update(Kind.CONTACT, contact.id(), card.id(), "email", i % 5 == 0 ? null : "q@example.com"),
                i % 6 == 0
                        ? RecordEdit.archive(Kind.CUSTOMER, card.id(), card.id())
                        : new RecordEdit(
                                RecordEdit.Operation.UPDATE,
                                Kind.CUSTOMER,
                                card.id(),
                                card.id(),
                                OptionalInt.of(2),
                                CardWriting.values("company", Value.ABSENT, "last_name", "Lund")));
    }

    private static Map<String, List<String>> rows(TestDatabase database, List<List<RecordEdit>> cards) throws SQLException {
        String ids = cards.stream().map(card -> String.valueOf(card.getFirst().id())).collect(Collectors.joining(","));
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            rows.put("customer", read(statement, "select * from customer where id in (" + ids + ")"));
            rows.put("contact", read(statement, "select * from contact where customer_id in (" + ids + ")"));
            rows.put("token", read(statement, "select * from token where card_id in (" + ids + ")"));
            rows.put("change_row", read(statement, "select * from change_row where card_id in (" + ids + ")"));
        }
        return rows;
    }

    private static List<String> read(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    String name = row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
                    if (!OF_ITS_OWN.contains(name)) {
                        line.append(name).append('=').append(row.getString(i)).append(' ');
                    }
                }
                rows.add(line.toString());
            }
        }
        rows.sort(null);
        return rows;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes the rows that ours has and the copy has not yet, with batched statements: what an import costs at least. */
final class RawLoad {
    /** Of one transaction, as many as ours writes in one. */
    private static final int CARDS = 250;

    private final Connection ours;
    private final Connection copy;
    private final long lastCard;
    private long nanos;

    /**
     * @param lastCard the greatest id of a card that the copy has
     */
    RawLoad(Connection ours, Connection copy, long lastCard) {
        this.ours = ours;
        this.copy = copy;
        this.lastCard = lastCard;
    }

    /** Writes all rows. @return the time that writing took, without that of reading, in seconds */
    double run() throws SQLException {
        ours.setAutoCommit(false);
        copyHeads();
        try (RowFeed customers = new RowFeed(ours, copy, "customer", "id", lastCard);
                RowFeed contacts = new RowFeed(ours, copy, "contact", "customer_id", lastCard);
                RowFeed tokens = new RowFeed(ours, copy, "token", "card_id", lastCard);
                RowFeed changes = new RowFeed(ours, copy, "change_row", "card_id", lastCard)) {
            List<RowFeed> others = List.of(contacts, tokens, changes);
            while (customers.card() != Long.MAX_VALUE) {
                writePortion(customers, others);
            }
        }
        ours.rollback();
        ours.setAutoCommit(true);
        return nanos / 1e9;
    }

    /** The rows that are not of one card. */
    private void copyHeads() throws SQLException {
        for (String table : List.of("change_row", "change_set", "scope")) {
            try (Statement statement = copy.createStatement()) {
                String which = table.equals("change_row") ? " where card_id > " + lastCard : "";
                statement.executeUpdate("delete from " + table + which);
            }
        }
        for (String table : List.of("change_set", "scope")) {
            try (RowFeed feed = new RowFeed(ours, copy, table, "id", 0)) {
                while (feed.card() != Long.MAX_VALUE) {
                    feed.take();
                }
                feed.write();
            }
        }
        copy.commit();
    }

    private void writePortion(RowFeed customers, List<RowFeed> others) throws SQLException {
        long last = 0;
        for (int i = 0; i < CARDS && customers.card() != Long.MAX_VALUE; i++) {
            last = customers.card();
            customers.take();
        }
        for (RowFeed feed : others) {
            while (feed.card() <= last) {
                feed.take();
            }
        }
        long start = System.nanoTime();
        customers.write();
        for (RowFeed feed : others) {
            feed.write();
        }
        copy.commit();
        nanos += System.nanoTime() - start;
    }
}

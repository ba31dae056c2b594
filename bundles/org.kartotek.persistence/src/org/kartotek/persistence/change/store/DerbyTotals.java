/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.purchase.PurchaseAmounts;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.persistence.schema.FieldColumns;

/** Keeps what purchases, quotes and the cards that they hang on come to, in the transaction that changes a line or one of them. */
final class DerbyTotals {
    private final Connection connection;

    DerbyTotals(Connection connection) {
        this.connection = connection;
    }

    /** After a plan was written. */
    void update(WritePlan plan) throws SQLException {
        for (Kind whole : PurchaseFields.SUMMED) {
            update(whole, plan);
        }
    }

    private void update(Kind whole, WritePlan plan) throws SQLException {
        Set<Long> cards = new TreeSet<>();
        Set<Long> wholes = new TreeSet<>();
        List<Long> lines = new ArrayList<>();
        for (RecordWrite write : plan.writes()) {
            if (write.key().kind() == whole) {
                cards.add(write.cardId());
                wholes.add(write.key().id());
            } else if (write.key().kind().lineOf().filter(whole::equals).isPresent()) {
                cards.add(write.cardId());
                lines.add(write.key().id());
            }
        }
        String reference = "f_" + whole.key();
        IdBatches.read(
                connection,
                "select distinct " + reference + " from " + whole.line().orElseThrow().key() + " where " + reference
                        + " is not null and id in ({ids})",
                lines,
                row -> wholes.add(row.getLong(1)));
        updateAmounts(whole, wholes);
        if (whole == Kind.PURCHASE) {
            updateCards(cards);
        }
    }

    /** After something of some cards was taken out. */
    void renew(Collection<Long> cards) throws SQLException {
        for (Kind whole : PurchaseFields.SUMMED) {
            Set<Long> wholes = new TreeSet<>();
            String sql = "select id from " + whole.key() + " where customer_id in ({ids})";
            IdBatches.read(connection, sql, cards, row -> wholes.add(row.getLong(1)));
            updateAmounts(whole, wholes);
        }
        updateCards(cards);
    }

    private void updateAmounts(Kind whole, Set<Long> wholes) throws SQLException {
        if (wholes.isEmpty()) {
            return;
        }
        Map<Long, PurchaseAmounts> amounts = new HashMap<>();
        wholes.forEach(id -> amounts.put(id, new PurchaseAmounts()));
        IdBatches.read(connection, PurchaseFields.linesOfSome(whole), wholes, row -> amounts.get(row.getLong(1))
                .add(
                        FieldColumns.read(row, PurchaseFields.FIRST_OF_AMOUNT, PurchaseFields.AMOUNT),
                        FieldColumns.read(row, PurchaseFields.FIRST_OF_PROFIT, PurchaseFields.PROFIT)));
        String assigned = Stream.of(PurchaseFields.AMOUNT, PurchaseFields.PROFIT)
                .flatMap(field -> FieldColumns.writeColumns(field).stream())
                .collect(Collectors.joining(" = ?, ", "", " = ?"));
        try (PreparedStatement update = connection.prepareStatement("update " + whole.key() + " set " + assigned + " where id = ?")) {
            for (Map.Entry<Long, PurchaseAmounts> each : amounts.entrySet()) {
                int next = FieldColumns.bind(update, 1, PurchaseFields.AMOUNT, each.getValue().amount());
                next = FieldColumns.bind(update, next, PurchaseFields.PROFIT, each.getValue().profit());
                update.setLong(next, each.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void updateCards(Collection<Long> cards) throws SQLException {
        forEach("delete from purchase_total where card_id = ?", cards);
        forEach("insert into purchase_total " + PurchaseFields.TOTALS.formatted(" and customer_id = ?"), cards);
    }

    private void forEach(String sql, Collection<Long> cards) throws SQLException {
        if (cards.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (long card : cards) {
                statement.setLong(1, card);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}

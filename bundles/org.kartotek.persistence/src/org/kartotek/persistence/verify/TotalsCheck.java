/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.purchase.PurchaseAmounts;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.store.PurchaseFields;
import org.kartotek.persistence.schema.FieldColumns;

/** Adds up purchases, quotes and cards anew. */
final class TotalsCheck {
    private static final int TOTAL_COLUMNS = 9;

    private final Scan scan;
    private final Problems problems;

    TotalsCheck(Scan scan, Problems problems) {
        this.scan = scan;
        this.problems = problems;
    }

    void run() throws SQLException {
        for (Kind whole : PurchaseFields.SUMMED) {
            checkAmounts(whole);
        }
        checkCards();
    }

    private void checkAmounts(Kind whole) throws SQLException {
        Map<Long, PurchaseAmounts> amounts = new HashMap<>();
        scan.read(PurchaseFields.lines(whole), row -> amounts
                .computeIfAbsent(row.getLong(1), id -> new PurchaseAmounts())
                .add(
                        FieldColumns.read(row, PurchaseFields.FIRST_OF_AMOUNT, PurchaseFields.AMOUNT),
                        FieldColumns.read(row, PurchaseFields.FIRST_OF_PROFIT, PurchaseFields.PROFIT)));
        String columns = String.join(", ", FieldColumns.readColumns(PurchaseFields.AMOUNT)) + ", "
                + String.join(", ", FieldColumns.readColumns(PurchaseFields.PROFIT));
        PurchaseAmounts none = new PurchaseAmounts();
        scan.read("select id, " + columns + " from " + whole.key(), row -> {
            PurchaseAmounts expected = amounts.getOrDefault(row.getLong(1), none);
            boolean fits = expected.amount().equals(FieldColumns.read(row, PurchaseFields.FIRST_OF_AMOUNT, PurchaseFields.AMOUNT))
                    && expected.profit().equals(FieldColumns.read(row, PurchaseFields.FIRST_OF_PROFIT, PurchaseFields.PROFIT));
            if (!fits) {
                problems.add(new RecordKey(whole, row.getLong(1)), Messages.WRONG_PURCHASE);
            }
        });
    }

    private void checkCards() throws SQLException {
        Set<String> expected = new HashSet<>();
        scan.read(PurchaseFields.TOTALS.formatted(""), row -> expected.add(line(row)));
        Set<Long> wrong = new TreeSet<>();
        scan.read(
                "select card_id, currency, purchases, amount, amount_missing, profit, profit_missing, first_day, last_day"
                        + " from purchase_total",
                row -> {
                    if (!expected.remove(line(row))) {
                        wrong.add(row.getLong(1));
                    }
                });
        expected.forEach(line -> wrong.add(Long.valueOf(line.substring(0, line.indexOf(' ')))));
        wrong.forEach(card -> problems.add(RecordKey.card(card), Messages.WRONG_TOTALS));
    }

    private static String line(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= TOTAL_COLUMNS; i++) {
            line.append(row.getString(i)).append(' ');
        }
        return line.toString();
    }
}

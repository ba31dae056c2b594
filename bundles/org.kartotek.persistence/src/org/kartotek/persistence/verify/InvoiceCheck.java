/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.verify;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.value.Money;
import org.kartotek.persistence.change.plan.RecordKey;

/** Adds up invoices anew, one after the other, and follows their numbers: from the first to the next one there is no gap. */
final class InvoiceCheck {
    private static final String LINES =
            "select i.id, i.f_type, i.f_serial, i.archived, i.f_number, i.f_net, i.f_net_cu, i.f_tax, i.f_tax_cu, i.f_gross, i.f_gross_cu,"
                    + " l.id, l.f_tax_rate, l.f_amount, l.f_amount_cu"
                    + " from invoice i left join invoice_line l on l.f_invoice = i.id order by i.f_type, i.f_serial, i.id";
    private static final int FIRST_OF_LINE = 12;

    private final Scan scan;
    private final Problems problems;
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final Set<String> gaps = new TreeSet<>();
    private Stored current;

    /** An invoice and what its lines come to so far. */
    private static final class Stored {
        private final RecordKey key;
        private final List<Money> amounts;
        private TaxSums sums;

        Stored(ResultSet row) throws SQLException {
            key = new RecordKey(Kind.INVOICE, row.getLong(1));
            amounts = Arrays.asList(money(row, 6), money(row, 8), money(row, 10));
        }

        boolean fits() {
            return sums != null && amounts.equals(List.of(sums.net(), sums.tax(), sums.gross()));
        }
    }

    InvoiceCheck(Scan scan, Problems problems) {
        this.scan = scan;
        this.problems = problems;
    }

    void run() throws SQLException {
        scan.read(LINES, row -> {
            if (current == null || current.key.id() != row.getLong(1)) {
                end();
                current = new Stored(row);
                follow(row);
            }
            add(row);
        });
        end();
        scan.read("select counter, next_number from number_counter", row -> next.put(row.getString(1), row.getLong(2)));
        last.forEach((type, serial) -> {
            if (serial + 1 != next.getOrDefault(type, 0L)) {
                gaps.add(type);
            }
        });
        gaps.forEach(type -> problems.add(Messages.INVOICE_GAP.with(type)));
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        String currency = row.getString(column + 1);
        return currency == null ? null : new Money(row.getLong(column), Currency.getInstance(currency));
    }

    private void follow(ResultSet row) throws SQLException {
        BigDecimal serial = row.getBigDecimal(3);
        if (row.getShort(4) != 0 || serial == null || row.getString(5) == null) {
            problems.add(current.key, Messages.INVOICE_GONE);
            return;
        }
        Long before = last.put(row.getString(2), serial.longValue());
        if (before != null && before + 1 != serial.longValue()) {
            gaps.add(row.getString(2));
        }
    }

    private void add(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal(FIRST_OF_LINE + 1);
        Money amount = money(row, FIRST_OF_LINE + 2);
        if (rate == null || amount == null) {
            return;
        }
        if (current.sums == null) {
            current.sums = new TaxSums(amount.currency());
        }
        if (current.sums.net().currency().equals(amount.currency())) {
            current.sums.add(rate, amount);
        } else {
            problems.add(new RecordKey(Kind.INVOICE_LINE, row.getLong(FIRST_OF_LINE)), Messages.WRONG_LINE_AMOUNT);
        }
    }

    private void end() {
        if (current != null && !current.fits()) {
            problems.add(current.key, Messages.WRONG_INVOICE);
        }
    }
}

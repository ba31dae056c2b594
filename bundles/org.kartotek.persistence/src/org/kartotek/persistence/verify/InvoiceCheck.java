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
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.value.Money;
import org.kartotek.persistence.change.plan.RecordKey;

/** Adds up invoices anew, and follows their numbers: from the first to the next one there is no gap. */
final class InvoiceCheck {
    private final Scan scan;
    private final Problems problems;
    private final Map<Long, TaxSums> sums = new HashMap<>();
    private final Map<String, Long> next = new HashMap<>();
    private final Map<String, List<Long>> serials = new HashMap<>();

    InvoiceCheck(Scan scan, Problems problems) {
        this.scan = scan;
        this.problems = problems;
    }

    void run() throws SQLException {
        scan.read("select f_invoice, id, f_tax_rate, f_amount, f_amount_cu from invoice_line order by f_invoice, id", this::add);
        scan.read(
                "select id, f_type, f_serial, f_net, f_net_cu, f_tax, f_tax_cu, f_gross, f_gross_cu, archived, f_number from invoice"
                        + " order by f_type, f_serial",
                this::check);
        scan.read("select counter, next_number from number_counter", row -> next.put(row.getString(1), row.getLong(2)));
        for (InvoiceType type : InvoiceType.values()) {
            checkNumbers(type.key());
        }
    }

    private void add(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal(3);
        Money amount = money(row, 4);
        RecordKey line = new RecordKey(Kind.INVOICE_LINE, row.getLong(2));
        if (rate == null || amount == null) {
            problems.add(line, Messages.WRONG_LINE_AMOUNT);
            return;
        }
        TaxSums invoice = sums.computeIfAbsent(row.getLong(1), id -> new TaxSums(amount.currency()));
        if (invoice.net().currency().equals(amount.currency())) {
            invoice.add(rate, amount);
        } else {
            problems.add(line, Messages.WRONG_LINE_AMOUNT);
        }
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        String currency = row.getString(column + 1);
        return currency == null ? null : new Money(row.getLong(column), Currency.getInstance(currency));
    }

    private void check(ResultSet row) throws SQLException {
        RecordKey invoice = new RecordKey(Kind.INVOICE, row.getLong(1));
        TaxSums expected = sums.get(invoice.id());
        boolean fits = expected != null
                && expected.net().equals(money(row, 4))
                && expected.tax().equals(money(row, 6))
                && expected.gross().equals(money(row, 8));
        if (!fits) {
            problems.add(invoice, Messages.WRONG_INVOICE);
        }
        if (row.getShort(10) != 0 || row.getBigDecimal(3) == null || row.getString(11) == null) {
            problems.add(invoice, Messages.INVOICE_GONE);
        } else {
            serials.computeIfAbsent(row.getString(2), type -> new ArrayList<>()).add(row.getBigDecimal(3).longValue());
        }
    }

    private void checkNumbers(String type) {
        List<Long> given = serials.getOrDefault(type, List.of());
        boolean gapless = true;
        for (int i = 1; i < given.size(); i++) {
            gapless &= given.get(i) == given.get(i - 1) + 1;
        }
        if (!gapless || !given.isEmpty() && given.getLast() + 1 != next.getOrDefault(type, 0L)) {
            problems.add(Messages.INVOICE_GAP.with(type));
        }
    }
}

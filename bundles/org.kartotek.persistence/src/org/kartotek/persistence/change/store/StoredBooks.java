/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.change.plan.InvoiceBooks;
import org.kartotek.persistence.schema.Dialect;

/** What was issued, read over a connection. */
public final class StoredBooks implements InvoiceBooks {
    private final Connection connection;
    private final Dialect dialect;
    private final boolean lines;

    public StoredBooks(Connection connection, Dialect dialect) {
        this(connection, dialect, true);
    }

    /**
     * @param lines whether lines of invoices can be read; of others nothing is known here, and the server refuses what is against them
     */
    StoredBooks(Connection connection, Dialect dialect, boolean lines) {
        this.connection = connection;
        this.dialect = dialect;
        this.lines = lines;
    }

    @Override
    public Seller seller() throws SQLException {
        return Seller.read(Settings.get(connection, Settings.SELLER).orElse("") + "\n"
                + Settings.get(connection, Settings.SELLER_TERMS).orElse(""));
    }

    /** On an embedded database one transaction at a time writes; on a server a function locks the row of the counter. */
    @Override
    public long nextSerial(InvoiceType type) throws SQLException {
        String sql = dialect == Dialect.DERBY
                ? "select next_number from number_counter where counter = ?"
                : "select next_serial(?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, type.key());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public boolean isTaken(String number) throws SQLException {
        boolean[] taken = new boolean[1];
        String key = SortKey.of(FieldType.TEXT, Value.of(number));
        String sql = dialect == Dialect.DERBY
                ? "select id from invoice where f_number_sk in ({ids})"
                : "select 1 where is_number_issued({ids})";
        IdBatches.read(connection, sql, List.of(key), row -> taken[0] = true);
        return taken[0];
    }

    @Override
    public Map<Long, BigDecimal> invoiced(Collection<Long> purchaseLines) throws SQLException {
        return quantities("f_purchase_line", purchaseLines);
    }

    /** On a server a function says so of lines on cards that the user sees: he may not be able to read invoices. */
    @Override
    public Set<Long> billed(Collection<Long> purchaseLines) throws SQLException {
        Set<Long> billed = new HashSet<>();
        String sql = dialect == Dialect.DERBY
                ? "select f_purchase_line from invoice_line where f_purchase_line in ({ids}) group by f_purchase_line having sum(f_quantity) <> 0"
                : "select line from billed_lines(array[{ids}]) line";
        IdBatches.read(connection, sql, purchaseLines, row -> billed.add(row.getLong(1)));
        return billed;
    }

    @Override
    public Map<Long, BigDecimal> credited(Collection<Long> invoiceLines) throws SQLException {
        return quantities("f_credits", invoiceLines);
    }

    private Map<Long, BigDecimal> quantities(String reference, Collection<Long> ids) throws SQLException {
        Map<Long, BigDecimal> quantities = new HashMap<>();
        if (!lines) {
            return quantities;
        }
        String sql = "select " + reference + ", sum(f_quantity) from invoice_line where " + reference + " in ({ids}) group by " + reference;
        IdBatches.read(connection, sql, ids, row -> quantities.put(row.getLong(1), row.getBigDecimal(2)));
        return quantities;
    }
}

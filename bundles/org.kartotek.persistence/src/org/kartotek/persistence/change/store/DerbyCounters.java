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
import java.sql.SQLException;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.FieldChange;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.WritePlan;

/** Counts what is issued, in the transaction that writes it, so that no number is lost and none is given twice. */
final class DerbyCounters {
    private final Connection connection;

    DerbyCounters(Connection connection) {
        this.connection = connection;
    }

    /** @throws StalePlanException where the numbers of the plan are not those that come next */
    void update(WritePlan plan) throws SQLException {
        for (RecordWrite write : plan.writes()) {
            if (write.key().kind() == Kind.INVOICE && write.isCreation()) {
                take((String) after(write, InvoiceFields.TYPE), ((BigDecimal) after(write, InvoiceFields.SERIAL)).longValueExact());
            }
        }
    }

    private static Object after(RecordWrite write, String key) {
        Field field = write.changes().stream()
                .map(FieldChange::field)
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        Value value = write.after(field);
        return value.content().orElseThrow();
    }

    private void take(String counter, long serial) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update number_counter set next_number = next_number + 1 where counter = ? and next_number = ?")) {
            update.setString(1, counter);
            update.setLong(2, serial);
            if (update.executeUpdate() != 1) {
                throw new StalePlanException();
            }
        }
    }
}

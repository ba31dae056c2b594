/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.office;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.change.store.StoredBooks;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/** Settings of the office, of an embedded database or of a server, where a function of the owner writes them. Thread-safe. */
public final class StoredOffice implements OfficeSettings {
    private final Database database;

    public StoredOffice(Database database) {
        this.database = database;
    }

    @Override
    public int contactDays() {
        return database.read(connection -> Settings.get(connection, Settings.CONTACT_DAYS))
                .map(Integer::valueOf)
                .orElse(USUAL_CONTACT_DAYS);
    }

    @Override
    public void setContactDays(Session session, int days) {
        session.require(Action.ADMINISTER);
        if (days < 0 || days > MOST_CONTACT_DAYS) {
            throw new KartotekException(Messages.CONTACT_DAYS.with(MOST_CONTACT_DAYS));
        }
        database.write(connection -> {
            if (database.dialect() == Dialect.DERBY) {
                Settings.put(connection, Settings.CONTACT_DAYS, String.valueOf(days));
            } else {
                call(connection, "select set_contact_days(?)", days);
            }
            return null;
        });
    }

    @Override
    public boolean mayStaySignedIn() {
        return database.read(connection -> Settings.get(connection, Settings.STAY_SIGNED_IN))
                .filter(Boolean::parseBoolean)
                .isPresent();
    }

    @Override
    public void setMayStaySignedIn(Session session, boolean may) {
        session.require(Action.ADMINISTER);
        database.write(connection -> {
            if (database.dialect() == Dialect.DERBY) {
                Settings.put(connection, Settings.STAY_SIGNED_IN, String.valueOf(may));
            } else {
                call(connection, "select set_stay_signed_in(?)", may);
            }
            return null;
        });
    }

    @Override
    public Seller seller() {
        return database.read(connection -> new StoredBooks(connection, database.dialect()).seller());
    }

    @Override
    public void setSeller(Session session, Seller seller) {
        session.require(Action.ADMINISTER);
        database.write(connection -> {
            if (database.dialect() == Dialect.DERBY) {
                Settings.put(connection, Settings.SELLER, seller.printed());
                Settings.put(connection, Settings.SELLER_TERMS, seller.terms());
            } else {
                call(connection, "select set_seller(?, ?)", seller.printed(), seller.terms());
            }
            return null;
        });
    }

    @Override
    public void startAt(Session session, InvoiceType type, long first) {
        session.require(Action.ADMINISTER);
        boolean changed = first > 0 && database.write(connection -> start(connection, type, first));
        if (!changed) {
            throw new KartotekException(Messages.STARTED);
        }
    }

    private boolean start(Connection connection, InvoiceType type, long first) throws SQLException {
        if (database.dialect() != Dialect.DERBY) {
            return call(connection, "select start_serials(?, ?)", type.key(), first);
        }
        try (PreparedStatement update = connection.prepareStatement("update number_counter set next_number = ? where counter = ?"
                + " and not exists (select 1 from invoice where f_type = ?)")) {
            update.setLong(1, first);
            update.setString(2, type.key());
            update.setString(3, type.key());
            return update.executeUpdate() == 1;
        }
    }

    /** Calls a function of the server, which sees for itself whether the user may; whether it says yes. */
    private static boolean call(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                call.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return "t".equals(row.getString(1));
            }
        }
    }
}

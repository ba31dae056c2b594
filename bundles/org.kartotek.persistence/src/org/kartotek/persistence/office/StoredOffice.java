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
import java.sql.SQLException;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/** Settings of the office, of an embedded database or of a server, where a function of the owner writes them. Thread-safe. */
public final class StoredOffice implements OfficeSettings {
    private static final String NOT_ALLOWED = "42501";

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
        session.rights().require(Action.ADMINISTER);
        if (days < 0 || days > MOST_CONTACT_DAYS) {
            throw new KartotekException(Messages.CONTACT_DAYS.with(MOST_CONTACT_DAYS));
        }
        database.write(connection -> {
            if (database.dialect() == Dialect.DERBY) {
                Settings.put(connection, Settings.CONTACT_DAYS, String.valueOf(days));
            } else {
                call(connection, days);
            }
            return null;
        });
    }

    private static void call(Connection connection, int days) throws SQLException {
        try (PreparedStatement call = connection.prepareStatement("select set_contact_days(?)")) {
            call.setInt(1, days);
            call.execute();
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                throw new AccessRefusedException();
            }
            throw e;
        }
    }
}

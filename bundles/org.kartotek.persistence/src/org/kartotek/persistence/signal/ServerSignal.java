/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.signal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.reach.PhoneForms;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.core.signal.ExactName;

/** Asks a server, which takes down what it tells. */
final class ServerSignal {
    private static final PhoneForms NO_PHONE = new PhoneForms(Set.of(), Set.of(), Set.of(), "");

    private ServerSignal() {}

    static Optional<CustomerSignal> ask(Connection connection, ExactName named) throws SQLException {
        PhoneForms phone = named.phone().orElse(NO_PHONE);
        try (PreparedStatement call = connection.prepareStatement("select ask_owner(?, ?, ?, ?, ?, ?, ?, ?)")) {
            call.setString(1, named.number());
            call.setArray(2, texts(connection, named.nameKeys()));
            call.setString(3, named.mail());
            call.setArray(4, texts(connection, named.words()));
            call.setArray(5, texts(connection, phone.international()));
            call.setArray(6, texts(connection, phone.national()));
            call.setArray(7, texts(connection, phone.regions()));
            call.setString(8, phone.home());
            try (ResultSet row = call.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1)).map(CustomerSignal::new);
            }
        }
    }

    private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}

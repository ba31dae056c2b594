/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.TestDatabase;

/** Two cards: one in the north, and one in the south with all that can hang on it. */
final class SomeCards {
    static final long NORTH = 1;
    static final long SOUTH = 2;
    static final int NORTH_SCOPE = 1;
    static final int SOUTH_SCOPE = 2;

    private SomeCards() {}

    static void store(TestDatabase database) throws SQLException {
        Catalogue catalogue = database.index().catalogue(database.administrator());
        try (Connection connection = database.rawConnection()) {
            StoredRows rows = new StoredRows(connection, catalogue);
            rows.scope(NORTH_SCOPE, "north", "");
            rows.scope(SOUTH_SCOPE, "south", "anna");
            rows.customer(NORTH, NORTH_SCOPE, Map.of("company", Value.of("Nordlys A/S"), "number", Value.of("A 1")));
            rows.customer(SOUTH, SOUTH_SCOPE, south());
            rows.part(Kind.CONTACT, 1, SOUTH, Map.of("last_name", Value.of("Muñoz"), "phone", Value.ABSENT));
            rows.part(Kind.CONTACT, 2, SOUTH, Map.of("last_name", Value.of("Nuñez")));
            rows.part(Kind.ADDRESS, 1, SOUTH, Map.of("city", Value.of("Cádiz"), "country", Value.of("ES")));
            rows.part(Kind.CONTACT_POINT, 1, SOUTH, Map.of("channel", Value.of("fax"), "valid", Value.of(false)));
        }
    }

    private static Map<String, Value> south() {
        Map<String, Value> values = new HashMap<>();
        values.put("company", Value.of("Aceites del Sur, S.L."));
        values.put("name", Value.of("Aceites del Sur, S.L."));
        values.put("number", Value.of("B-2"));
        values.put("phone", Value.of("+34 956 123456"));
        values.put("email", Value.ABSENT);
        values.put("territory", Value.of("south"));
        values.put("owner", Value.of("anna"));
        values.put("birth_date", Value.of(LocalDate.of(1582, 10, 4)));
        values.put("notes", Value.of("Llamar por la tarde\nЗвонить после обеда"));
        return values;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Session;
import org.kartotek.persistence.cards.EntityUnit;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.persistence.schema.FieldColumns;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** No statement names a column that the role may not read: shown by a server that would refuse it. */
class HiddenColumnTest {
    /** Of the administrator, as whom the program reads here for both sessions. */
    private static final String LOGIN = "anna";

    @DatabaseTest
    void columnsOfHiddenFieldsAreNeverRead(TestDatabase test) throws SQLException {
        assumeFalse(test.isEmbedded(), "the embedded database knows no grants to users of the program");
        SomeCards.store(test);
        Session restricted = test.restricted();
        try (Connection owner = test.rawConnection()) {
            grantOnly(new StoredRows(owner, null), test.index().catalogue(restricted));
        }
        assertTrue(test.index().cards().byId(restricted, SomeCards.SOUTH).isPresent(), "row by row");
        assertThrows(RuntimeException.class, () -> test.index().cards().byId(test.administrator(), SomeCards.SOUTH));
        try (OpenDatabase open = new OpenDatabase(test);
                EntityUnit unit = new EntityUnit(open.database(), open.database().catalogue(restricted))) {
            assertTrue(unit.read(SomeCards.SOUTH, ScopePredicate.of(List.of(SomeCards.SOUTH_SCOPE)), Set.of())
                    .isPresent());
        }
    }

    private static void grantOnly(StoredRows rows, Catalogue readable) throws SQLException {
        Stream<String> fixed = Stream.of("id", "version", "archived", "changed_in", "scope_id", "number_uk");
        Stream<String> fields = readable.fields(Kind.CUSTOMER).stream()
                .flatMap(field -> FieldColumns.readColumns(field).stream());
        String columns = Stream.concat(fixed, fields).collect(Collectors.joining(","));
        rows.run("revoke select on customer from " + LOGIN);
        rows.run("grant select (" + columns + ") on customer to " + LOGIN);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.cards.EntityUnit;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.connect.ScopePredicate;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Cards read through entities are the same as cards read row by row. */
class EntityUnitTest {

    @DatabaseTest
    void entitiesAndRowsGiveTheSameCard(TestDatabase test) throws SQLException {
        SomeCards.store(test);
        Session administrator = test.administrator();
        Session restricted = test.restricted();
        Optional<Card> wholeByRows = test.index().cards().byId(administrator, SomeCards.SOUTH);
        Optional<Card> partByRows = test.index().cards().byId(restricted, SomeCards.SOUTH);
        try (OpenDatabase open = new OpenDatabase(test);
                EntityUnit part = unit(open.database(), restricted);
                EntityUnit whole = unit(open.database(), administrator)) {
            assertEquals(wholeByRows, whole.read(SomeCards.SOUTH, ScopePredicate.EVERYTHING, Set.of()));
            ScopePredicate south = ScopePredicate.of(List.of(SomeCards.SOUTH_SCOPE));
            assertEquals(partByRows, part.read(SomeCards.SOUTH, south, Set.of()));
            assertTrue(part.read(SomeCards.NORTH, south, Set.of()).isEmpty());
            assertTrue(part.read(SomeCards.SOUTH, ScopePredicate.of(List.of()), Set.of()).isEmpty());
            assertTrue(whole.read(SomeCards.SOUTH, ScopePredicate.EVERYTHING, Set.of(1L)).isEmpty(), "open change set");
        }
    }

    @DatabaseTest
    void nothingIsReadFromACache(TestDatabase test) throws SQLException {
        SomeCards.store(test);
        Session administrator = test.administrator();
        try (OpenDatabase open = new OpenDatabase(test);
                EntityUnit unit = unit(open.database(), administrator);
                Connection connection = test.rawConnection()) {
            assertEquals(Value.ABSENT, email(unit));
            new StoredRows(connection, open.database().catalogue())
                    .run("update customer set f_email = 'sur@example.org', f_email_st = null");
            assertEquals(Value.of("sur@example.org"), email(unit));
        }
    }

    @DatabaseTest
    void entitiesOfAKindThatIsWithheldAreNotThere(TestDatabase test) throws SQLException {
        SomeCards.store(test);
        Session administrator = test.administrator();
        Rights rights = new Rights(FieldAccess.WRITE, Map.of(), new RowScope.Everything(), Set.of(), Set.of(Kind.CONTACT));
        Session narrow = new Session(
                administrator.userId(), administrator.login(), "narrow", rights, administrator.locale(), administrator.zone());
        Optional<Card> byRows = test.index().cards().byId(narrow, SomeCards.SOUTH);
        try (OpenDatabase open = new OpenDatabase(test);
                EntityUnit unit = unit(open.database(), narrow)) {
            Optional<Card> byEntities = unit.read(SomeCards.SOUTH, ScopePredicate.EVERYTHING, Set.of());
            assertEquals(List.of(), byEntities.orElseThrow().parts(Kind.CONTACT));
            assertEquals(byRows, byEntities);
        }
    }

    private static Value email(EntityUnit unit) {
        return unit.read(SomeCards.SOUTH, ScopePredicate.EVERYTHING, Set.of())
                .orElseThrow()
                .customer()
                .value("email");
    }

    private static EntityUnit unit(Database database, Session session) {
        return new EntityUnit(database, database.catalogue(session));
    }
}

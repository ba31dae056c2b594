/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Several clients on one server. */
class SharedServerTest {
    private static final long LONGER_THAN_TRUSTED_MILLIS = 1_100;

    private static void asOwner(TestDatabase database, String sql) throws SQLException {
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @DatabaseTest
    void aChangeOfTheCatalogueIsNoticed(TestDatabase database) throws SQLException, InterruptedException {
        if (database.isEmbedded()) {
            return;
        }
        CardIndex index = database.index();
        Catalogue before = index.catalogue(index.session());
        asOwner(database, "insert into territory (id, territory_key, labels) values (5, 'islands', 'en=Islands')");
        asOwner(database, "update setting set value = '7' where name = 'catalogue_version'");
        Thread.sleep(LONGER_THAN_TRUSTED_MILLIS);
        index.cards().byId(index.session(), 1);
        Catalogue after = index.catalogue(index.session());
        assertEquals(7, after.version());
        assertTrue(before.choiceLists().get("territory").choice("islands").isEmpty());
        assertTrue(after.choiceLists().get("territory").choice("islands").isPresent());
    }

    @DatabaseTest
    void functionsOfAnotherVersionAreAMatterForTheOwner(TestDatabase database) throws SQLException {
        if (database.isEmbedded()) {
            return;
        }
        database.close();
        asOwner(database, "update setting set value = 'others' where name = 'functions'");
        KartotekException refused = assertThrows(KartotekException.class, () -> new StoredCardIndexes()
                .open(database.location(), database.administratorCredentials(), new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("another version"), refused.getMessage());
        new StoredCardIndexes()
                .open(database.location(), database.ownerCredentials(), new NullProgressMonitor())
                .close();
        database.reopen();
    }

    @DatabaseTest
    void usersReadNoVerifiersAndWriteNoTables(TestDatabase database) throws SQLException {
        if (database.isEmbedded()) {
            return;
        }
        try (Connection user = database.userConnection();
                Statement statement = user.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("select password_hash from app_user"));
            assertThrows(SQLException.class, () -> statement.execute("update app_user set role = 'administrator'"));
            assertThrows(SQLException.class, () -> statement.execute("insert into territory values (9, 'x', 'en=X')"));
            assertThrows(SQLException.class, () -> statement.execute("create table mine (id int)"));
        }
    }
}

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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
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
        assumeFalse(database.isEmbedded());
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
        assumeFalse(database.isEmbedded());
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
        assumeFalse(database.isEmbedded());
        try (Connection user = database.userConnection();
                Statement statement = user.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("select password_hash from app_user"));
            assertThrows(SQLException.class, () -> statement.execute("update user_role set role_key = 'administrator'"));
            assertThrows(SQLException.class, () -> statement.execute("insert into territory values (9, 'x', 'en=X')"));
            assertThrows(SQLException.class, () -> statement.execute("create table mine (id int)"));
        }
    }

    @DatabaseTest
    void theSessionIsThatOfTheLoginThatWasLetIn(TestDatabase database) {
        assumeFalse(database.isEmbedded());
        String url = ((DatabaseLocation.Server) database.location()).url();
        String login = database.administratorCredentials().login();
        // the driver takes what stands in the address for more than what it is given
        DatabaseLocation other = new DatabaseLocation.Server(url + "?user=" + login);
        Credentials owner = database.ownerCredentials();
        assertThrows(KartotekException.class, () -> new StoredCardIndexes().open(other, owner, new NullProgressMonitor()));
        try (CardIndex index = new StoredCardIndexes().open(database.location(), owner, new NullProgressMonitor())) {
            assertEquals(owner.login(), index.session().login());
        }
    }

    @DatabaseTest
    void aGroupThatIsThereAlreadyIsLeftToItsMembers(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        String url = ((DatabaseLocation.Server) database.location()).url();
        String group = "kartotek_" + url.substring(url.lastIndexOf('/') + 1);
        String member = database.administratorCredentials().login();
        database.close();
        asOwner(database, "drop schema kartotek cascade");
        asOwner(database, "create role " + group + " nologin");
        asOwner(database, "grant " + group + " to " + member);
        new StoredCardIndexes().create(database.location(), database.ownerCredentials(), new NullProgressMonitor());
        // they do not even come as far as the database
        assertEquals("42501", assertThrows(SQLException.class, database::userConnection).getSQLState());
        try (CardIndex index = new StoredCardIndexes()
                .open(database.location(), database.ownerCredentials(), new NullProgressMonitor())) {
            index.users().add(index.session(), member, "Anna", "administrator", null);
        }
        assertEquals(0, database.reopen().changes().list(database.administrator(), 1).size());
    }
}

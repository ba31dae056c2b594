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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.kartotek.persistence.cards.LentConnections;
import org.kartotek.persistence.connect.ConnectionPool;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What the persistence provider borrows goes back once. */
class LentConnectionsTest {

    @DatabaseTest
    void whoClosesTwiceGivesBackOnce(TestDatabase database) throws SQLException {
        try (ConnectionPool pool = new ConnectionPool(database::rawConnection, 2)) {
            LentConnections lent = new LentConnections(pool);
            Connection closed = lent.getConnection();
            assertFalse(closed.isClosed());
            closed.close();
            closed.close();
            assertTrue(closed.isClosed());
            assertFalse(closed.isValid(1));
            assertThrows(SQLException.class, closed::createStatement);
            Connection first = pool.take();
            Connection second = pool.take();
            assertFalse(first == second, "one connection was lent twice");
            closed.close();
            assertThrows(SQLException.class, closed::rollback);
            assertFalse(first.isClosed());
            assertEquals(closed, closed);
            pool.give(first);
            pool.give(second);
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.connect.ConnectionPool;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.schema.Dialect;

/** What is said of a write whose connection broke. */
class LostConnectionTest {
    private static final SQLException BROKEN = new SQLException("I/O error", "08006");

    /** A connection that breaks when it is to commit. */
    private static Connection broken() {
        return (Connection) Proxy.newProxyInstance(
                LostConnectionTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        throw BROKEN;
                    }
                    Class<?> wanted = method.getReturnType();
                    return wanted == boolean.class ? Boolean.FALSE : wanted == int.class ? Integer.valueOf(0) : null;
                });
    }

    private static String said(boolean beforeCommit) {
        try (Database database = new Database(
                DatabaseLocation.of("jdbc:postgresql://nowhere/cards"),
                Dialect.POSTGRESQL,
                new ConnectionPool(LostConnectionTest::broken, 1))) {
            return assertThrows(KartotekException.class, () -> database.write(connection -> {
                        if (beforeCommit) {
                            throw BROKEN;
                        }
                        return null;
                    }))
                    .getMessage();
        }
    }

    @Test
    void knowsThatNothingWasSavedBeforeTheCommit() {
        assertTrue(said(true).contains("has not been saved"));
    }

    @Test
    void doesNotClaimToKnowWhatACommitCameTo() {
        assertTrue(said(false).contains("perhaps it was saved, perhaps not"));
    }
}

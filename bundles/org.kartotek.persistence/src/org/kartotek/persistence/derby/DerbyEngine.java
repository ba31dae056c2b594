/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.kartotek.persistence.keyring.DataKey;

/** Starts and stops databases of the embedded engine. */
final class DerbyEngine {
    /** The most pages of {@link #PAGE_BYTES} bytes that the engine keeps in memory. */
    private static final int MOST_CACHED_PAGES = 16_000;
    /** Part of the heap that they may take: a full page needs half as much again beside its bytes. */
    private static final int PART_OF_HEAP = 6;
    /** Left to itself, the engine takes 32 KiB for tables with long texts, and reads as much for every card. */
    private static final int PAGE_BYTES = 8_192;

    private static final String CREATED = "create";
    private static final String ALREADY_BOOTED_ELSEWHERE = "XSDB6";
    private static final String OTHER_KEY = "XBCXK";

    private DerbyEngine() {}

    /** Settings of the engine that have to be there before it is loaded; what was set from outside wins. */
    static void configure(Path log) {
        setDefault("derby.stream.error.file", log.toString());
        setDefault("derby.infolog.append", "true");
        // statements that users' mistakes make fail are no news, and their messages quote values
        setDefault("derby.stream.error.logSeverityLevel", "45000");
        setDefault("derby.storage.pageCacheSize", String.valueOf(cachedPages()));
        setDefault("derby.locks.waitTimeout", "30");
        // two that wait for each other are told apart from one that waits long
        setDefault("derby.locks.deadlockTimeout", "2");
        setDefault("derby.language.statementCache.size", "500");
    }

    /** In a small heap fewer, so that there is room for a long import beside them. */
    private static long cachedPages() {
        return Math.min(MOST_CACHED_PAGES, Runtime.getRuntime().maxMemory() / PART_OF_HEAP / PAGE_BYTES);
    }

    private static void setDefault(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    /**
     * Makes a new database.
     *
     * @param attributes {@link #encrypting} or empty
     */
    static EmbeddedDataSource create(Path database, String attributes) throws SQLException {
        EmbeddedDataSource source = source(database);
        source.setCreateDatabase(CREATED);
        source.setConnectionAttributes(attributes);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "call SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.storage.pageSize', '" + PAGE_BYTES + "')");
        }
        source.setCreateDatabase(null);
        source.setConnectionAttributes("");
        return source;
    }

    /** The attributes of the connection that makes a database encrypted, a new one or one that is there. */
    static String encrypting(DataKey key) {
        return "dataEncryption=true;" + unlocking(key);
    }

    /** The attributes of the connection that starts an encrypted database; the engine remembers neither key nor algorithm. */
    static String unlocking(DataKey key) {
        return "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=" + DataKey.BITS + ";encryptionKey=" + key.hex();
    }

    /** The attributes of the connection that starts an encrypted database and gives it another key. */
    static String renewing(DataKey key, DataKey fresh) {
        return unlocking(key) + ";newEncryptionKey=" + fresh.hex();
    }

    /** A source of connections; the first one starts the database, and rolls back what a crash left. */
    static EmbeddedDataSource source(Path database) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("directory:" + database);
        return source;
    }

    /** Stops the database; its files may be moved afterwards. */
    static void stop(Path database) throws SQLException {
        EmbeddedDataSource source = source(database);
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            boolean stopped = "08006".equals(e.getSQLState());
            boolean neverStarted = "XJ004".equals(e.getSQLState());
            if (!stopped && !neverStarted) {
                throw e;
            }
        }
    }

    /** Whether a database could not be started because another process has it. */
    static boolean isHeld(SQLException failure) {
        return has(failure, ALREADY_BOOTED_ELSEWHERE);
    }

    /** Whether a database could not be started because it has another key. */
    static boolean isWrongKey(SQLException failure) {
        return has(failure, OTHER_KEY);
    }

    private static boolean has(SQLException failure, String state) {
        for (SQLException each = failure; each != null; each = each.getNextException()) {
            if (state.equals(each.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.site;

import java.sql.Connection;
import java.sql.SQLException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Role;

/**
 * Two card indexes on one engine, empty at first: ours is written by the program, the copy by raw statements. One thread at a
 * time. Closing it removes both.
 */
public interface Site extends AutoCloseable {

    /** What the engine is called in the result. */
    String name();

    /** The card index that the program writes, opened by a user who may do everything. */
    CardIndex index();

    /** The same card index, opened by a user with this role and no other where the engine tells users apart; closed with this. */
    CardIndex openedWith(Role role);

    /** Signs in with a name and a password, as at the start of the program; the caller closes it. */
    CardIndex signIn();

    /** What of that is spent on the password alone. */
    void hash();

    /**
     * Signs in with a name that nobody has.
     *
     * @throws org.kartotek.core.problem.SignInRefusedException always
     */
    void guess();

    /** A connection of its own to the tables of ours; the caller closes it. */
    Connection ours() throws SQLException;

    /** A connection of its own to the tables of the copy; the caller closes it. */
    Connection copy() throws SQLException;

    /** What an expert would write behind the name of a table, so that the engine uses the index on a column. */
    String byIndex(String table, String column) throws SQLException;

    /** The same for a table that is joined to the one before. */
    String joined(String table, String column, Join join) throws SQLException;

    /** What an expert would write behind {@code from}, so that the engine takes the tables in the order of the statement. */
    String inThisOrder();

    /** Lets the engine look at what it holds, as it does by itself after some minutes, in both card indexes. */
    void analyse() throws SQLException;

    @Override
    void close();

    /** How two tables are brought together. */
    enum Join {
        NESTEDLOOP,
        HASH
    }
}

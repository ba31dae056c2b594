/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.persistence.connect.Database;

/** Gives out ids of records from blocks, so that most of them cost nothing. What is left of a block at the end is never used. */
final class RecordIds {
    /** By how much a value of the sequences is greater than the one before. */
    private static final int BLOCK = 50;

    private final Database database;
    private final Map<Kind, Block> blocks = new EnumMap<>(Kind.class);

    private static final class Block {
        private long next;
        private long end;
    }

    RecordIds(Database database) {
        this.database = database;
        for (Kind kind : Kind.values()) {
            blocks.put(kind, new Block());
        }
    }

    long next(Kind kind) {
        Block block = blocks.get(kind);
        synchronized (block) {
            if (block.next == block.end) {
                block.next = database.read(connection -> nextBlock(connection, kind));
                block.end = block.next + BLOCK;
            }
            return block.next++;
        }
    }

    private long nextBlock(Connection connection, Kind kind) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(database.dialect().nextValue(kind.key() + "_id_seq"))) {
            row.next();
            return row.getLong(1);
        }
    }
}

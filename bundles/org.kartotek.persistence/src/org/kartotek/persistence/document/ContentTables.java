/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.document;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes and reads bytes inside the transaction of a connection. */
interface ContentTables {

    /** Starts to write bytes that are not there yet; what was left of an attempt that failed is removed. */
    void begin(Connection connection, ContentKey key, long size) throws SQLException;

    /** @param seq 0, 1, 2 … */
    void piece(Connection connection, ContentKey key, int seq, byte[] bytes) throws SQLException;

    /** All pieces are there. */
    void finish(Connection connection, ContentKey key) throws SQLException;

    /** A piece, or null where there are no more. */
    byte[] read(Connection connection, ContentKey key, int seq) throws SQLException;

    /** @param bytes the most that a file may have */
    void setLimit(Connection connection, long bytes) throws SQLException;
}

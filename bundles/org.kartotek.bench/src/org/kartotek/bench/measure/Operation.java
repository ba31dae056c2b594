/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.sql.SQLException;

/** Something that is done many times, by the program and by raw statements, each time with another parameter. */
interface Operation {

    /** What it is called in the result. */
    String name();

    /** Gets ready for one time, outside the measurement. */
    default void prepare() throws SQLException {
        // most need nothing
    }

    /** What the program does. */
    void ours(int time) throws SQLException;

    /** The same work in raw statements. */
    void raw(int time) throws SQLException;
}

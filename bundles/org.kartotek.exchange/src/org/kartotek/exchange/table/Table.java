/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.table;

import java.util.List;
import org.kartotek.core.sentence.Sentence;

/** A file of rows, the first of which names the columns. It can be read any number of times. */
public interface Table extends AutoCloseable {

    /** Reads the rows from the first one on, the names of the columns included; the caller closes them. */
    TableRows rows();

    /** What the user should know about how the file is read, one sentence each. */
    List<Sentence> notes();

    /** The sheets that can be read, in order; none in a file that has no sheets. */
    default List<String> sheets() {
        return List.of();
    }

    /** The sheet that is read; empty in a file that has no sheets. */
    default String sheet() {
        return "";
    }

    /** Lets the file go. */
    @Override
    default void close() {
        // most files are open only while their rows are read
    }
}

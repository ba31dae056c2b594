/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.table;

import java.util.Optional;

/** Walks the rows of a file, empty ones left out, one at a time. One thread at a time. */
public interface TableRows extends AutoCloseable {

    /**
     * @return the next row that says anything, or empty at the end of the file
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read on
     */
    Optional<TableRow> next();

    @Override
    void close();
}

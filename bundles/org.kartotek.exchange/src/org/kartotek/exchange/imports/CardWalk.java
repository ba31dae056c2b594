/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.Optional;

/** Walks the cards of a file. One thread at a time. */
interface CardWalk extends AutoCloseable {

    /**
     * @return the next card, or empty at the end of the file
     * @throws org.kartotek.core.problem.KartotekException where the file cannot be read on
     */
    Optional<RawCard> next();

    @Override
    void close();
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Optional;
import org.kartotek.core.catalogue.Kind;

/** Finds the records that people and files name in references. */
@FunctionalInterface
public interface RecordNames {
    /** Knows no name. */
    RecordNames NONE = (kind, name) -> Optional.empty();

    /**
     * @param kind of record
     * @param name such as a customer number or an article number
     * @return id of the only record of that name that exists for the reader
     * @throws org.kartotek.core.problem.KartotekException where several records have the name
     */
    Optional<Long> find(Kind kind, String name);
}

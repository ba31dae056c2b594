/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.util.List;
import org.kartotek.core.sentence.Sentence;

/**
 * What a verification found.
 *
 * @param cards number of customer cards that were compared
 * @param records number of records that were compared, customers included
 * @param problems one sentence each, with the id of the record and the key of the field, never with a value; empty for a
 *     clean database
 */
public record Verification(long cards, long records, List<Sentence> problems) {
    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}

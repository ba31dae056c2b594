/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.change.BulkChange.Outcome;

/**
 * Everything that one transaction writes.
 *
 * @param catalogueVersion of the catalogue that it was made with
 * @param writes the records that change, cards before what hangs on them
 * @param cards the cards that are there already and are changed, or something that hangs on them is, each with the change set that
 *     touched it last: another one meanwhile means that the plan is out of date
 * @param freedNumbers cards whose number another record of this plan takes over; they give it up first
 * @param removed tokens to be taken out
 * @param added tokens to be put in afterwards
 * @param outcomes what becomes of each edit, in order
 */
public record WritePlan(
        long catalogueVersion,
        List<RecordWrite> writes,
        Map<Long, Long> cards,
        Set<Long> freedNumbers,
        List<Token> removed,
        List<Token> added,
        List<Outcome> outcomes) {

    public boolean isEmpty() {
        return writes.isEmpty();
    }

    /** The same for whoever puts in the tokens elsewhere. */
    public WritePlan withoutNewTokens() {
        return new WritePlan(catalogueVersion, writes, cards, freedNumbers, removed, List.of(), outcomes);
    }
}

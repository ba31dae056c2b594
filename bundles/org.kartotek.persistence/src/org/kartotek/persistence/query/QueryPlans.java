/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

/**
 * What is known about a database that helps to choose a way; see {@code docs/adr/0007-search-plans.md}. All of it but the cards may be
 * old: it decides how fast an answer comes, never which one. Thread-safe.
 *
 * @param indexes of the embedded database
 * @param scopes whether a role sees few cards
 * @param marks that divide indexes
 * @param common words and conditions that many cards fulfil
 * @param cards that were found before
 * @param lists that were put in order by something computed
 */
record QueryPlans(
        DerbyIndexes indexes, ScopeSizes scopes, KeyMarks marks, CommonDemands common, KnownCards cards, ComputedLists lists) {
    QueryPlans() {
        this(new DerbyIndexes(), new ScopeSizes(), new KeyMarks(), new CommonDemands(), new KnownCards(), new ComputedLists());
    }
}

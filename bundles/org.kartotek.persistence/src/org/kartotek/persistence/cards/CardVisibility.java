/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import org.kartotek.persistence.connect.OpenChangeSets;
import org.kartotek.persistence.connect.ScopePredicate;

/**
 * Which rows a session may see at this moment, as SQL.
 *
 * @param scopes of the cards
 * @param open change sets whose rows are hidden
 */
record CardVisibility(ScopePredicate scopes, OpenChangeSets open) {

    /** Conditions on a customer row, each with a leading {@code and}. */
    String ofCustomer() {
        return ofPart() + and(scopes.sql(""));
    }

    /** Conditions on a row that hangs on a card that may be seen. */
    String ofPart() {
        return " and archived = 0" + and(open.hiding("changed_in"));
    }

    private static String and(String condition) {
        return condition.isEmpty() ? "" : " and " + condition;
    }
}

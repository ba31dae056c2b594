/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.HashSet;
import java.util.Set;

/** Which customer cards a user sees; what hangs on a card is seen with it. */
public sealed interface RowScope {
    /** No card at all. */
    RowScope NOTHING = new Territories(Set.of(), false);

    /** Every card. */
    record Everything() implements RowScope {}

    /**
     * The cards of some territories, and the user's own.
     *
     * @param territories keys of the territories
     * @param own whether cards that the user owns are seen wherever they are
     */
    record Territories(Set<String> territories, boolean own) implements RowScope {
        public Territories {
            territories = Set.copyOf(territories);
        }
    }

    /**
     * @param territory key of the card's territory, or null
     * @param owner login of the card's owner, or null
     * @param login of the session's user
     */
    default boolean admits(String territory, String owner, String login) {
        return switch (this) {
            case Everything e -> true;
            case Territories t -> territory != null && t.territories().contains(territory)
                    || t.own() && login.equals(owner);
        };
    }

    /** The cards of both. */
    default RowScope join(RowScope other) {
        if (!(this instanceof Territories one) || !(other instanceof Territories two)) {
            return new Everything();
        }
        Set<String> both = new HashSet<>(one.territories());
        both.addAll(two.territories());
        return new Territories(both, one.own() || two.own());
    }

    /** Whether it has all cards of another scope; own cards are those of whoever has the scope. */
    default boolean covers(RowScope other) {
        return join(other).equals(this);
    }
}

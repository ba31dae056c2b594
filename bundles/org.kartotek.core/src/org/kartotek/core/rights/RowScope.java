/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Set;

/** Which customer cards a role sees; what hangs on a card is seen with it. */
public sealed interface RowScope {

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
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

/**
 * The cards that a change set touched, as far as the session may see them and their names.
 *
 * @param first name of one of them; empty where none can be named
 * @param count how many there are; 0 where they are not to be named: a change of the catalogue, and one of so many records that its
 *     note says more
 * @param id of the first; 0 where there is nothing to name
 */
public record TouchedCards(String first, long count, long id) {
    /** Nothing to name. */
    public static final TouchedCards NONE = new TouchedCards("", 0, 0);

    /** Whether a card was touched and no other. */
    public boolean areOnly(long card) {
        return count == 1 && id == card;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

/**
 * A new card that may well be there already.
 *
 * @param line number of the row's first line in the file
 * @param sign what is the same
 * @param card id of the card that is like it, or 0 where it is another row of the file
 * @param earlierLine line of the earlier row that is like it, or 0 where it is a card
 * @param name of the card or row that is like it
 */
public record LikelyDuplicate(long line, Sign sign, long card, long earlierLine, String name) {

    /** What two cards have in common. */
    public enum Sign {
        NAME_AND_CITY,
        EMAIL,
        PHONE
    }

    /** What it is like, in English; the one who imports may see it. */
    public String sentence() {
        String where = card != 0 ? "card " + card : "line " + earlierLine;
        String same = switch (sign) {
            case NAME_AND_CITY -> "the same name and city";
            case EMAIL -> "the same e-mail address";
            case PHONE -> "the same telephone number";
        };
        return "Looks like " + where + " (" + name + "): " + same + ".";
    }
}

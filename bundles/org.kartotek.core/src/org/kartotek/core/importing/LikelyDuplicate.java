/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.importing;

import org.kartotek.core.sentence.Sentence;

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

    /** What it is like; the one who imports may see it. */
    public Sentence sentence() {
        Messages same = switch (sign) {
            case NAME_AND_CITY -> Messages.SAME_NAME_AND_CITY;
            case EMAIL -> Messages.SAME_EMAIL;
            case PHONE -> Messages.SAME_PHONE;
        };
        return card != 0 ? Messages.LIKE_CARD.with(card, name, same) : Messages.LIKE_LINE.with(earlierLine, name, same);
    }
}

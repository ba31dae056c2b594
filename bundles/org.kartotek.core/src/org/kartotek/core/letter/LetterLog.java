/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.Direction;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.AccessRefusedException;

/** Notes on cards that they have got a letter. Any thread but that of the user interface. */
public final class LetterLog {
    private final CardIndex index;

    public LetterLog(CardIndex index) {
        this.index = index;
    }

    /**
     * Notes a letter as an activity of today, as one change set; to more than one card it is part of a mailing.
     *
     * @param cards that have got it; at least one
     * @param contact whom it greets, where it is one card
     * @return id of the change set
     * @throws AccessRefusedException where the session may not write activities
     */
    public OptionalLong note(List<Long> cards, OptionalLong contact, String subject, IProgressMonitor monitor) {
        boolean one = cards.size() == 1;
        NewActivity activity = new NewActivity(
                ContactWay.LETTER.key(),
                Optional.of(Direction.OUT),
                one ? contact : OptionalLong.empty(),
                index.session().today(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                subject);
        ContactLog log = new ContactLog(index);
        return one ? log.add(cards.getFirst(), activity).changeSet() : log.addMailing(cards, activity, subject, monitor);
    }
}

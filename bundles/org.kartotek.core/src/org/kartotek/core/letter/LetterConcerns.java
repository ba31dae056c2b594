/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.RecentContacts;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;
import org.kartotek.core.sentence.Sentence;

/** Knows for each card of a list what speaks against a letter now, as far as the session may see it. One thread. */
public final class LetterConcerns {
    private static final String OPT = "opt";
    private static final String OUT = "opted_out";
    private static final String IN = "opted_in";

    private final Set<Long> recent;

    /** Finds out at once who was contacted lately. */
    public LetterConcerns(CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor) {
        RecentContacts contacts = new RecentContacts(index, session);
        recent = request.cards().isEmpty() ? contacts.among(request.query(), monitor) : contacts.among(request.cards(), monitor);
    }

    /** What speaks against a letter to somebody. */
    public Set<LetterConcern> of(LetterAddressee to) {
        Set<LetterConcern> concerns = EnumSet.noneOf(LetterConcern.class);
        if (!to.hasAddress()) {
            concerns.add(LetterConcern.NO_ADDRESS);
        }
        if (optedOut(to.card().parts(Kind.CONTACT_POINT))) {
            concerns.add(LetterConcern.OPTED_OUT);
        }
        if (recent.contains(to.card().id())) {
            concerns.add(LetterConcern.TOO_SOON);
        }
        return concerns;
    }

    /** Nobody is asked about letters apart: who has agreed to one way is not lost for others. */
    private static boolean optedOut(List<CardRecord> points) {
        return points.stream().anyMatch(point -> says(point, OUT)) && points.stream().noneMatch(point -> says(point, IN));
    }

    private static boolean says(CardRecord point, String choice) {
        return LetterAddressee.text(point, OPT).filter(choice::equals).isPresent();
    }

    /** Says it of a card that gets no letter therefore. */
    public static Sentence sentence(LetterConcern concern) {
        return switch (concern) {
            case NO_ADDRESS -> Messages.NO_ADDRESS;
            case OPTED_OUT -> Messages.OPTED_OUT;
            case TOO_SOON -> Messages.TOO_SOON;
        };
    }
}

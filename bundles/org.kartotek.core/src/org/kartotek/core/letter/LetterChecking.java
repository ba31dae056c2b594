/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.Session;

/** Looks through the cards that letters are to go to, before any is written. Any thread but that of the user interface. */
public final class LetterChecking {
    /** How many cards are looked through between two pieces of news. */
    private static final int NEWS = 200;

    private final CardIndex index;
    private final Session session;

    public LetterChecking(CardIndex index, Session session) {
        this.index = index;
        this.session = session;
    }

    /**
     * @param soFar gets what is known after some hundred cards, on this thread
     * @throws OperationCanceledException where the monitor was cancelled
     */
    public LetterCheck run(LetterRequest request, Consumer<LetterCheck> soFar, IProgressMonitor monitor) {
        LetterConcerns concerns = new LetterConcerns(index, session, request, monitor);
        LetterCards cards = new LetterCards(index, session, request, monitor);
        Map<Set<LetterConcern>, Integer> counts = new HashMap<>();
        for (int read = 1; cards.hasNext(); read++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            counts.merge(Set.copyOf(concerns.of(cards.next())), 1, Integer::sum);
            if (read % NEWS == 0) {
                soFar.accept(new LetterCheck(counts));
            }
        }
        return new LetterCheck(counts);
    }
}

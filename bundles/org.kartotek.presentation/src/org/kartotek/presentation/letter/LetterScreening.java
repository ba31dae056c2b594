/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactWords;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterCheck;
import org.kartotek.core.letter.LetterChecking;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;

/** Looks through those whom letters are to go to, and knows more and more of them. Thread of the user interface. */
final class LetterScreening {
    private final CardIndex index;
    private final Background background;
    private final Runnable changed;
    private Optional<Asked> asked = Optional.empty();
    private Optional<LetterCheck> check = Optional.empty();
    private Optional<Sentence> warning = Optional.empty();
    private boolean complete;
    private int round;

    LetterScreening(CardIndex index, Background background, Runnable changed) {
        this.index = index;
        this.background = background;
        this.changed = changed;
    }

    /** What is known in the end, and of a single customer why he is better left alone. */
    private record Found(LetterCheck check, Optional<Sentence> warning) {}

    /** @param failed gets what went wrong */
    void start(LetterRequest request, Consumer<RuntimeException> failed) {
        asked.ifPresent(Asked::cancel);
        check = Optional.empty();
        warning = Optional.empty();
        complete = false;
        int mine = ++round;
        asked = Optional.of(background.ask(
                monitor -> found(request, mine, monitor),
                found -> {
                    warning = found.warning();
                    arrived(mine, found.check(), true);
                },
                failed));
    }

    private Found found(LetterRequest request, int from, IProgressMonitor monitor) {
        LetterCheck whole = new LetterChecking(index, index.session())
                .run(request, soFar -> background.tell(() -> arrived(from, soFar, false)), monitor);
        return new Found(whole, request.isList() ? Optional.empty() : warning(request.cards().getFirst(), monitor));
    }

    private Optional<Sentence> warning(long card, IProgressMonitor monitor) {
        return new ContactWords(index.catalogue(index.session()), index.session().login())
                .warning(new ContactLog(index).state(card, monitor));
    }

    private void arrived(int from, LetterCheck known, boolean whole) {
        if (from == round) {
            check = Optional.of(known);
            complete = whole;
            changed.run();
        }
    }

    Optional<LetterCheck> check() {
        return check;
    }

    Optional<Sentence> warning() {
        return warning;
    }

    boolean isComplete() {
        return complete;
    }

    void dispose() {
        round++;
        asked.ifPresent(Asked::cancel);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.letter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;

/** The letters before they are written, one at a time, read as far as somebody looks. Thread of the user interface. */
public final class LetterPreview {
    private static final int AHEAD = 20;

    private final Background background;
    private final Runnable changed;
    private final Consumer<RuntimeException> failed;
    private final List<LetterAddressee> read = new ArrayList<>();
    private Optional<Asked> asked = Optional.empty();
    private Iterator<LetterAddressee> rest;
    private boolean ended;
    private int position;

    LetterPreview(Background background, Runnable changed, Consumer<RuntimeException> failed) {
        this.background = background;
        this.changed = changed;
        this.failed = failed;
    }

    /** Begins with other letters, away from the thread of the user interface. */
    void show(Function<IProgressMonitor, Iterator<LetterAddressee>> letters) {
        asked.ifPresent(Asked::cancel);
        read.clear();
        rest = null;
        ended = false;
        position = 0;
        ask(letters);
    }

    /** One question at a time: what reads on is not meant for two threads. */
    private void ask(Function<IProgressMonitor, Iterator<LetterAddressee>> letters) {
        asked = Optional.of(background.ask(
                monitor -> {
                    Iterator<LetterAddressee> from = letters.apply(monitor);
                    List<LetterAddressee> next = new ArrayList<>();
                    while (next.size() < AHEAD && from.hasNext()) {
                        next.add(from.next());
                    }
                    return new Answer(from, next, !from.hasNext());
                },
                this::arrived,
                problem -> {
                    asked = Optional.empty();
                    failed.accept(problem);
                }));
    }

    private record Answer(Iterator<LetterAddressee> rest, List<LetterAddressee> next, boolean ended) {}

    private void arrived(Answer answer) {
        asked = Optional.empty();
        boolean waited = !read.isEmpty() && !answer.next().isEmpty();
        rest = answer.rest();
        ended = answer.ended();
        read.addAll(answer.next());
        position += waited ? 1 : 0;
        changed.run();
    }

    /** To whom the letter in front goes; empty before it was read. */
    public Optional<LetterAddressee> shown() {
        return read.isEmpty() ? Optional.empty() : Optional.of(read.get(position));
    }

    /** The number of the letter in front, from 1. */
    public int number() {
        return position + 1;
    }

    public boolean hasPrevious() {
        return position > 0;
    }

    public boolean hasNext() {
        return position + 1 < read.size() || !ended && rest != null;
    }

    public void previous() {
        if (hasPrevious()) {
            position--;
            changed.run();
        }
    }

    /** Goes on to the next one, as soon as it was read. */
    public void next() {
        if (position + 1 < read.size()) {
            position++;
            changed.run();
        } else if (hasNext() && asked.isEmpty()) {
            Iterator<LetterAddressee> from = rest;
            ask(monitor -> from);
        }
    }

    void dispose() {
        asked.ifPresent(Asked::cancel);
    }
}

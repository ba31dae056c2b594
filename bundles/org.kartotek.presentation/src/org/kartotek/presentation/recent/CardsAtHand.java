/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.recent;

import java.util.function.Consumer;
import java.util.function.Function;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * The cards that a user looked at lately and those that he pinned; they are there again after the next start. Lives on the thread of the
 * user interface, and reads and writes away from it.
 */
public final class CardsAtHand {
    private final Background background;
    private final Function<CardIndex, KeptCardsFile> files;
    private final Consumer<RuntimeException> unwritten;
    private final Listeners listeners = new Listeners();
    private final Object oneWriter = new Object();
    private volatile KeptCards cards = KeptCards.NONE;
    private KeptCardsFile file;
    private boolean read;

    /**
     * @param files where the cards of a card index are kept
     * @param unwritten is told that they could not be kept; they are there until the window closes
     */
    public CardsAtHand(
            Background background, Function<CardIndex, KeptCardsFile> files, Consumer<RuntimeException> unwritten) {
        this.background = background;
        this.files = files;
        this.unwritten = unwritten;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Another card index is open. */
    public void open(CardIndex index) {
        KeptCardsFile opened = files.apply(index);
        file = opened;
        cards = KeptCards.NONE;
        read = false;
        background.ask(monitor -> opened.read(), kept -> merge(opened, kept), unwritten);
    }

    /** What was visited while the file was being read comes first. */
    private void merge(KeptCardsFile from, KeptCards kept) {
        if (from != file) {
            return;
        }
        KeptCards merged = kept;
        for (long card : cards.pinned()) {
            merged = merged.pinned(card, true);
        }
        for (long card : cards.recent().reversed()) {
            merged = merged.visited(card);
        }
        cards = merged;
        read = true;
        if (!merged.equals(kept)) {
            write();
        }
        listeners.changed();
    }

    public KeptCards cards() {
        return cards;
    }

    /** The user looks at a card. */
    public void visit(long card) {
        change(cards.visited(card));
    }

    public boolean isPinned(long card) {
        return cards.pinned().contains(card);
    }

    /** Keeps a card at hand, or no longer. */
    public void pin(long card, boolean wanted) {
        change(cards.pinned(card, wanted));
    }

    private void change(KeptCards changed) {
        if (changed.equals(cards)) {
            return;
        }
        cards = changed;
        if (read) {
            write();
        }
        listeners.changed();
    }

    /** Whoever comes last writes the latest, in whatever order the writers run. */
    private void write() {
        KeptCardsFile target = file;
        background.ask(
                monitor -> {
                    synchronized (oneWriter) {
                        KeptCards latest = cards;
                        target.write(latest);
                        return latest;
                    }
                },
                written -> {},
                unwritten);
    }
}

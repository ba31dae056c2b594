/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * What lies on the desk of one window: the open card index, and the list that is being looked at. The window is there before
 * the card index is open; whoever needs it waits with {@link #whenOpen}. Lives on the thread of the user interface.
 */
public final class Desk {
    private final Executor userInterface;
    private final Background background;
    private final List<Consumer<CardIndex>> waiting = new CopyOnWriteArrayList<>();
    private final Listeners commits = new Listeners();
    private final Listeners catalogues = new Listeners();
    private final Listeners lists = new Listeners();
    private final AtomicBoolean toldCommit = new AtomicBoolean();
    private final AtomicBoolean toldCatalogue = new AtomicBoolean();
    private CardIndex index;
    private Runnable stopListening = () -> {};
    private CardQuery shown;

    /**
     * @param worker runs short reads, on any other thread
     * @param userInterface runs tasks on the thread of the user interface
     */
    public Desk(Executor worker, Executor userInterface) {
        this.userInterface = userInterface;
        this.background = new Background(worker, userInterface);
    }

    /** Asks the card index away from the thread of the user interface. */
    public Background background() {
        return background;
    }

    /** The open card index, or empty while none is open. */
    public Optional<CardIndex> index() {
        return Optional.ofNullable(index);
    }

    /** The catalogue as the session sees it now. */
    public Optional<Catalogue> catalogue() {
        return index().map(open -> open.catalogue(open.session()));
    }

    /**
     * @param then gets the card index: at once where it is open, and each time that one is opened
     * @return forgets it when run
     */
    public Runnable whenOpen(Consumer<CardIndex> then) {
        waiting.add(then);
        index().ifPresent(then);
        return () -> waiting.remove(then);
    }

    /** From now on this card index is worked on. */
    public void open(CardIndex opened) {
        index = opened;
        Runnable noCommits = opened.onCommit(changeSet -> tellOnce(toldCommit, commits));
        Runnable noCatalogues = opened.onCatalogue(() -> tellOnce(toldCatalogue, catalogues));
        stopListening = () -> {
            noCommits.run();
            noCatalogues.run();
        };
        waiting.forEach(each -> each.accept(opened));
    }

    /** A burst of changes is one piece of news. Any thread. */
    private void tellOnce(AtomicBoolean told, Listeners whom) {
        if (told.compareAndSet(false, true)) {
            userInterface.execute(() -> {
                told.set(false);
                whom.changed();
            });
        }
    }

    /**
     * @param listener run after something was written, by whomever in this process
     * @return removes the listener when run
     */
    public Runnable onCommit(Runnable listener) {
        return commits.add(listener);
    }

    /**
     * @param listener run after fields or choices were added, renamed or retired, by whomever
     * @return removes the listener when run
     */
    public Runnable onCatalogue(Runnable listener) {
        return catalogues.add(listener);
    }

    /**
     * Takes the card index off the desk.
     *
     * @return the one that was open; the caller closes it, away from the thread of the user interface
     */
    public Optional<CardIndex> clear() {
        stopListening.run();
        stopListening = () -> {};
        Optional<CardIndex> open = index();
        index = null;
        return open;
    }

    /** The query of the list that is being looked at, for reports. */
    public Optional<CardQuery> shownQuery() {
        return Optional.ofNullable(shown);
    }

    /** The list shows the rows of this query now. */
    public void setShownQuery(CardQuery query) {
        shown = query;
        lists.changed();
    }

    /**
     * @param listener run each time that the list shows rows
     * @return removes the listener when run
     */
    public Runnable onList(Runnable listener) {
        return lists.add(listener);
    }
}

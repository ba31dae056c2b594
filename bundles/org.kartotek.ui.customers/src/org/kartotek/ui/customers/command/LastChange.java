/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.change.NextUndo;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.undo.ChangeWords;
import org.kartotek.ui.customers.undo.Messages;
import org.kartotek.ui.customers.undo.NewsPlace;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Takes the user's last change back, on the card in front where one is, or does again what was taken back last. */
final class LastChange {
    /** Whoever takes back more than this by a key is asked first. */
    private static final int MANY = 10;

    private final IWorkbenchPage page;
    private final Desk desk;
    private final Display display;

    LastChange(IWorkbenchWindow window) {
        page = window.getActivePage();
        desk = window.getService(Desk.class);
        display = window.getShell().getDisplay();
    }

    /**
     * @param inFront id of the card in front, whose last change is meant then; or empty
     * @param back whether it is taken back; else it is done again
     */
    void run(OptionalLong inFront, boolean back) {
        desk.index()
                .ifPresent(index -> desk.background()
                        .ask(
                                monitor -> NextUndo.find(index, inFront, back),
                                found -> begin(index, found, inFront, back),
                                this::fail));
    }

    /** What is done at once is on the card in front, where one is, and no more than can be seen there. */
    private void begin(CardIndex index, Optional<NextUndo> found, OptionalLong inFront, boolean back) {
        if (found.isEmpty()) {
            tell(Tone.INFORMATION, back ? Messages.nothingUndo : Messages.nothingRedo);
            return;
        }
        NextUndo next = found.get();
        Runnable whole = () -> undo(index, next, set(index, next), inFront, back);
        switch (next.where()) {
            case ELSEWHERE -> ask(back ? Messages.askElsewhere : Messages.askRedoElsewhere, next, back, whole);
            case HERE_AND_ELSEWHERE -> ask(
                    back ? Messages.askHere : Messages.askRedoHere,
                    next,
                    back,
                    () -> undo(index, next, onCard(index, next, inFront), inFront, back));
            case HERE, ANYWHERE -> {
                if (back && next.issuedSince()) {
                    ask(Messages.askBeforeIssued, next, back, whole);
                } else if (next.set().records() > MANY) {
                    ask(back ? Messages.askLarge : Messages.askRedoLarge, next, back, whole);
                } else {
                    whole.run();
                }
            }
        }
    }

    private void ask(String question, NextUndo next, boolean back, Runnable answer) {
        String sentence = NLS.bind(question, ChangeWords.what(next), next.set().records());
        tell(Tone.WARNING, sentence, new Way(back ? Messages.takeBack : Messages.redo, answer));
    }

    private static BiFunction<ChangeSets, IProgressMonitor, UndoResult> set(CardIndex index, NextUndo next) {
        return (changes, monitor) -> changes.undo(index.session(), next.set().id(), monitor);
    }

    private static BiFunction<ChangeSets, IProgressMonitor, UndoResult> onCard(CardIndex index, NextUndo next, OptionalLong card) {
        CardUndo undo = new CardUndo(card.getAsLong(), Set.of(next.set().id()), Optional.empty());
        return (changes, monitor) -> changes.undo(index.session(), undo, monitor);
    }

    private void undo(
            CardIndex index,
            NextUndo next,
            BiFunction<ChangeSets, IProgressMonitor, UndoResult> deed,
            OptionalLong inFront,
            boolean back) {
        String done = NLS.bind(back ? Messages.back : Messages.again, ChangeWords.what(next));
        OptionalLong place = next.where() == NextUndo.Where.HERE ? inFront : OptionalLong.empty();
        Way redo = new Way(Messages.redo, () -> run(place, false));
        boolean redone = back && next.where() != NextUndo.Where.HERE_AND_ELSEWHERE;
        UndoRun.News news = (tone, sentence) -> {
            if (redone && tone != Tone.ERROR) {
                tell(tone, sentence, redo);
            } else {
                tell(tone, sentence);
            }
        };
        new UndoRun(display, index, news).start(deed, done, outcome -> {});
    }

    private void fail(RuntimeException problem) {
        tell(Tone.ERROR, Messages.failed);
        throw problem;
    }

    private void tell(Tone tone, String sentence, Way... ways) {
        NewsPlace.near(page).ifPresent(place -> place.tell(tone, sentence, ways));
    }
}

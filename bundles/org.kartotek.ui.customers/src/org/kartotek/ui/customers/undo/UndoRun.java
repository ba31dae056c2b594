/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.undo;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.change.UndoOutcome;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.work.Work;

/** Takes something back beside the thread of the user interface, with progress and a way to stop it, and tells what came of it. */
public final class UndoRun {
    private final Display display;
    private final CardIndex index;
    private final News news;

    /** Tells the user. */
    @FunctionalInterface
    public interface News {
        void tell(Tone tone, String sentence);
    }

    public UndoRun(Display display, CardIndex index, News news) {
        this.display = display;
        this.index = index;
        this.news = news;
    }

    /**
     * @param undo what is done
     * @param done says that it was done, as a whole sentence
     * @param then run afterwards, where something was taken back
     */
    public void start(BiFunction<ChangeSets, IProgressMonitor, UndoResult> undo, String done, Consumer<UndoOutcome> then) {
        new Work<>(Messages.takingBack, display, monitor -> UndoOutcome.of(index, undo.apply(index.changes(), monitor)))
                .done(outcome -> {
                    news.tell(outcome.left().isEmpty() ? Tone.INFORMATION : Tone.WARNING, ChangeWords.outcome(done, outcome));
                    then.accept(outcome);
                })
                .failed(this::fail)
                .cancelled(() -> news.tell(Tone.INFORMATION, Messages.cancelled))
                .start();
    }

    private void fail(RuntimeException problem) {
        news.tell(Tone.ERROR, Problem.told(problem, Messages.failed, "org.kartotek.ui.customers"));
    }
}

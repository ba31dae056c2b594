/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.open;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.kartotek.core.database.CardIndex;

/** Opens the card index of a window while the workbench comes up. */
public final class FirstOpening {
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final Job job;

    /** @param open opens it; run on a thread of its own */
    public FirstOpening(Function<IProgressMonitor, Outcome> open) {
        job = Job.create("Opening the cards", (ICoreRunnable) monitor -> {
            try {
                outcome.complete(open.apply(monitor));
            } catch (RuntimeException e) {
                outcome.completeExceptionally(e);
                throw e;
            }
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    public void begin() {
        job.schedule();
    }

    /** @param then gets what came of it, on the thread of the user interface; at once where it has come already */
    public void whenDone(Display display, Consumer<Outcome> then, Consumer<Throwable> failed) {
        if (outcome.isDone() && !outcome.isCompletedExceptionally()) {
            then.accept(outcome.join());
            return;
        }
        outcome.whenComplete((came, problem) -> display.asyncExec(() -> {
            if (problem == null) {
                then.accept(came);
            } else {
                failed.accept(problem);
            }
        }));
    }

    /**
     * Stops opening, and waits for its end where that is too late.
     *
     * @return what was opened all the same, for the caller to close
     */
    public Optional<CardIndex> end() {
        job.cancel();
        try {
            job.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean opened = outcome.isDone() && !outcome.isCompletedExceptionally();
        return opened && outcome.join() instanceof Outcome.Opened open ? Optional.of(open.index()) : Optional.empty();
    }
}

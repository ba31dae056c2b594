/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.work;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Asks questions away from the thread of the user interface and brings the answers back to it. The models of this bundle live
 * on that one thread; only the questions leave it.
 */
public final class Background {
    private final Executor worker;
    private final Executor userInterface;

    /**
     * @param worker runs questions, on any other thread
     * @param userInterface runs answers on the thread of the user interface, in the order in which they come
     */
    public Background(Executor worker, Executor userInterface) {
        this.worker = worker;
        this.userInterface = userInterface;
    }

    /**
     * @param question what is worked out; gets a monitor that is cancelled with the returned object
     * @param answer gets the result, unless the question was cancelled before
     * @param failure gets what the question threw, unless the question was cancelled before
     */
    public <T> Asked ask(Function<IProgressMonitor, T> question, Consumer<T> answer, Consumer<RuntimeException> failure) {
        Asked asked = new Asked();
        worker.execute(() -> {
            if (!asked.isCancelled()) {
                deliver(asked, outcome(question, answer, failure, asked));
            }
        });
        return asked;
    }

    /** Brings news of a question that is still being answered to the thread of the user interface. Any thread. */
    public void tell(Runnable news) {
        userInterface.execute(news);
    }

    private static <T> Runnable outcome(
            Function<IProgressMonitor, T> question, Consumer<T> answer, Consumer<RuntimeException> failure, Asked asked) {
        try {
            T result = question.apply(asked.monitor());
            return () -> answer.accept(result);
        } catch (OperationCanceledException e) {
            asked.cancel();
            return () -> {};
        } catch (RuntimeException e) {
            return () -> failure.accept(e);
        } catch (Error e) {
            // whoever waits for an answer is told that none will come
            return () -> failure.accept(new IllegalStateException(e));
        }
    }

    private void deliver(Asked asked, Runnable outcome) {
        userInterface.execute(() -> {
            if (!asked.isCancelled()) {
                outcome.run();
            }
        });
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.store.DerbyTokens;
import org.kartotek.persistence.connect.Database;

/**
 * Writes the search tokens of new cards that nobody sees yet, in transactions of their own, while the next cards are being written:
 * tokens are most of the rows, and their two indexes most of the work. What a crash leaves without tokens is rolled back, since its
 * change set is not done. Thread-safe.
 */
final class TokensBehind {
    private static final int IDLE_SECONDS = 5;

    private final Database database;
    private final ThreadPoolExecutor writer =
            new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TokensBehind::thread);
    private volatile Pending last = Pending.NOTHING;

    TokensBehind(Database database) {
        this.database = database;
        writer.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Kartotek writing search tokens");
        thread.setDaemon(true);
        return thread;
    }

    /** Tokens that are being written. */
    record Pending(CompletableFuture<Optional<RuntimeException>> outcome) {
        /** What there is before anything was handed over. */
        static final Pending NOTHING = new Pending(CompletableFuture.completedFuture(Optional.empty()));

        /**
         * Waits until they are in the database. Never inside a transaction: a reader that waits for it may keep these from being written.
         *
         * @throws RuntimeException what kept them out
         */
        void await() {
            outcome.join().ifPresent(failure -> {
                throw failure;
            });
        }

        /** Waits until nothing is written any more, whether or not it went well. */
        void settle() {
            outcome.join();
        }
    }

    /**
     * @param before what is written first; where it fails, these fail too
     * @param tokens of cards that have none
     */
    synchronized Pending write(Pending before, List<Token> tokens) {
        last = new Pending(CompletableFuture.supplyAsync(() -> before.outcome().join().or(() -> attempt(tokens)), writer));
        return last;
    }

    private Optional<RuntimeException> attempt(List<Token> tokens) {
        try {
            new Attempts(database).run(() -> database.write(connection -> {
                new DerbyTokens(connection).add(tokens);
                return null;
            }));
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    /** Waits until all that was handed over is written, or has failed. */
    void settle() {
        last.settle();
    }
}

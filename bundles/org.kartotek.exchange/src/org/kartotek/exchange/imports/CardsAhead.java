/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kartotek.core.problem.KartotekException;

/**
 * The cards of a walk, a chunk at a time: while a chunk is written, a thread of its own reads the next one. Reading a row takes no
 * connection, so it never waits for what is being written.
 */
final class CardsAhead implements AutoCloseable {
    private final CardWalk walk;
    private final int size;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(CardsAhead::thread);
    private CompletableFuture<List<RawCard>> ahead;

    /**
     * @param walk belongs to this from now on, and is closed with it
     * @param size the most cards in a chunk
     */
    CardsAhead(CardWalk walk, int size) {
        this.walk = walk;
        this.size = size;
        this.ahead = begin();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Kartotek reading a file");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * @return the next cards, whose reading is done; none at the end of the file
     * @throws KartotekException where the file cannot be read on
     */
    List<RawCard> next() {
        List<RawCard> cards = arrived();
        if (!cards.isEmpty()) {
            ahead = begin();
        }
        return cards;
    }

    private List<RawCard> arrived() {
        try {
            return ahead.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw failed;
            }
        }
    }

    private CompletableFuture<List<RawCard>> begin() {
        return CompletableFuture.supplyAsync(this::chunk, reader);
    }

    private List<RawCard> chunk() {
        List<RawCard> cards = new ArrayList<>(size);
        while (cards.size() < size) {
            Optional<RawCard> card = walk.next();
            if (card.isEmpty()) {
                break;
            }
            cards.add(read(card.get()));
        }
        return cards;
    }

    /** The same card, read; what is wrong with it comes to light where it is asked for. */
    private static RawCard read(RawCard card) {
        try {
            CardRow row = card.reading().get();
            return new RawCard(card.line(), card.title(), () -> row);
        } catch (KartotekException refused) {
            return new RawCard(card.line(), card.title(), () -> {
                throw refused;
            });
        }
    }

    /** Waits until the chunk that is being read has come in. */
    @Override
    public void close() {
        reader.close();
        walk.close();
    }
}

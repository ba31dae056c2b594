/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.draft.DraftFolder;
import org.kartotek.presentation.draft.DraftHome;
import org.kartotek.presentation.draft.DraftKeeper;
import org.kartotek.presentation.work.Delay;

/**
 * A program of its own in which somebody types until it is killed. It says a line for each key stroke, after it: milliseconds and
 * the number of strokes so far.
 */
public final class TypingProgram {
    private static final int BETWEEN_KEYS = 15;
    /** Texts of a card are not endless. */
    private static final int LONGEST = 150;

    private TypingProgram() {}

    /** @param arguments the user's own folder */
    public static void main(String[] arguments) {
        MemoryIndex index = new MemoryIndex(SmallCatalogue.get());
        ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
        Delay delay = (milliseconds, action) -> {
            ScheduledFuture<?> later = window.schedule(action, milliseconds, TimeUnit.MILLISECONDS);
            return () -> later.cancel(false);
        };
        window.execute(() -> {
            CardModel model = new CardModel(SmallCatalogue.get(), index.session());
            new DraftKeeper(
                    model,
                    new DraftHome(Path.of(arguments[0])).of(index),
                    DraftFolder.newFile(),
                    false,
                    delay,
                    Executors.newSingleThreadExecutor(),
                    failure -> System.out.println("failed"));
            FieldModel company = model.customer().field("company").orElseThrow();
            window.scheduleWithFixedDelay(new Typist(company), 0, BETWEEN_KEYS, TimeUnit.MILLISECONDS);
        });
    }

    private static final class Typist implements Runnable {
        private final FieldModel field;
        private int strokes;

        Typist(FieldModel field) {
            this.field = field;
        }

        @Override
        public void run() {
            strokes++;
            field.type(strokes + "x".repeat(strokes % LONGEST));
            System.out.println(System.currentTimeMillis() + " " + strokes);
        }
    }
}

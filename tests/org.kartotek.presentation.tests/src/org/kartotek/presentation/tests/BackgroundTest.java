/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;

class BackgroundTest {
    private final Later worker = new Later();
    private final Later window = new Later();
    private final Background background = new Background(worker, window);
    private final List<Object> heard = new ArrayList<>();

    private Asked ask() {
        return background.ask(monitor -> "answer", heard::add, heard::add);
    }

    @Test
    void bringsTheAnswerBack() {
        ask();
        worker.runAll();
        assertEquals(List.of(), heard, "the answer waits for the thread of the window");
        window.runAll();
        assertEquals(List.of("answer"), heard);
    }

    @Test
    void dropsTheAnswerToAQuestionThatWasTakenBack() {
        Asked early = ask();
        early.cancel();
        Asked late = ask();
        worker.runAll();
        late.cancel();
        window.runAll();
        assertEquals(List.of(), heard);
    }

    @Test
    void bringsFailuresBack() {
        IllegalStateException problem = new IllegalStateException();
        background.ask(
                monitor -> {
                    throw problem;
                },
                heard::add,
                heard::add);
        worker.runAll();
        window.runAll();
        assertSame(problem, heard.get(0));
    }

    @Test
    void isSilentAboutWorkThatStoppedItself() {
        background.ask(
                monitor -> {
                    throw new OperationCanceledException();
                },
                heard::add,
                heard::add);
        worker.runAll();
        window.runAll();
        assertEquals(List.of(), heard);
    }
}

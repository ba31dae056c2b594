/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.kartotek.app.open.FirstOpening;
import org.kartotek.app.open.Outcome;
import org.kartotek.core.database.CardIndex;

class FirstOpeningTest {
    private final CardIndex index = (CardIndex) Proxy.newProxyInstance(
            FirstOpeningTest.class.getClassLoader(), new Class<?>[] {CardIndex.class}, (self, method, arguments) -> null);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void handsOutWhatIsOpenedWhileTheWindowCloses() {
        FirstOpening opening = new FirstOpening(monitor -> {
            begun.countDown();
            await(gate);
            return new Outcome.Opened(index, Optional.empty());
        });
        opening.begin();
        await(begun);
        CompletableFuture<Optional<CardIndex>> late = CompletableFuture.supplyAsync(opening::end);
        gate.countDown();
        assertSame(index, late.join().orElseThrow());
    }

    @Test
    void hasNothingToHandOutWhereOpeningWasStopped() {
        FirstOpening opening = new FirstOpening(monitor -> {
            begun.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            throw new OperationCanceledException();
        });
        opening.begin();
        await(begun);
        assertEquals(Optional.empty(), opening.end());
    }

    @Test
    void doesNotWaitForWhatHasNotBegun() {
        assertEquals(Optional.empty(), new FirstOpening(monitor -> new Outcome.Opened(index, Optional.empty())).end());
    }
}

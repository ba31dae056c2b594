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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.work.RunningWorks;
import org.kartotek.ui.work.Work;

/** What becomes of work that is running: in the status line, and where the window is closed. */
class RunningWorksTest {
    private final Display display = Display.getDefault();
    private final RunningWorks works = new RunningWorks();
    private final AtomicBoolean stopped = new AtomicBoolean();

    private Work<?> endless(String name) {
        Work<?> work = new Work<>(name, display, RunningWorksTest::untilStopped).cancelled(() -> stopped.set(true)).start();
        Widgets.until("the work " + name, () -> works.list().contains(work) && work.percent() > 0);
        return work;
    }

    private static Object untilStopped(SubMonitor monitor) {
        monitor.worked(40);
        while (!monitor.isCanceled()) {
            sleep();
        }
        throw new OperationCanceledException();
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
    }

    @AfterEach
    void end() {
        works.stop(10_000, display::readAndDispatch);
        Widgets.settle();
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static String statusLine() {
        return ((Label) Widgets.get(window(), "status.work")).getText();
    }

    @Test
    void showsALongWorkAgainWhenAShortOneHasEnded() {
        Work<?> first = endless("First");
        Widgets.until("the first", () -> statusLine().startsWith("First"));
        CountDownLatch gate = new CountDownLatch(1);
        new Work<>("Second", display, monitor -> await(gate)).start();
        Widgets.until("the second", () -> statusLine().startsWith("Second"));
        gate.countDown();
        Widgets.until("the first again", () -> statusLine().startsWith("First"));
        assertEquals(List.of(first), works.list());
        Control stop = Widgets.get(window(), "status.stop");
        assertTrue(stop.getVisible(), "it can still be stopped");
        stop.notifyListeners(SWT.Selection, new Event());
        Widgets.until("the end", stopped::get);
        Widgets.until("nothing to say", () -> statusLine().isEmpty());
    }

    private static Object await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new OperationCanceledException();
        }
        return null;
    }

    @Test
    void doesNotCloseTheWindowUnderARunningWork() {
        Work<?> work = endless("Importing");
        answerWith("Keep open");
        assertFalse(PlatformUI.getWorkbench().close());
        assertEquals(List.of(work), works.list());
        assertFalse(stopped.get());
        assertFalse(window().isDisposed());
    }

    /** Presses a button of the dialog that is about to open. */
    private void answerWith(String label) {
        display.asyncExec(() -> {
            Button button = Arrays.stream(display.getShells())
                    .flatMap(Widgets::all)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(each -> each.getText().replace("&", "").equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody asks"));
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void stopsWhatIsRunningAndTellsIt() {
        endless("Importing");
        assertTrue(works.stop(10_000, display::readAndDispatch));
        Widgets.settle();
        assertTrue(stopped.get());
    }
}

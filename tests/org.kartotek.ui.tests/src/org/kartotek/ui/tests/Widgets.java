/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kartotek.ui.TestIds;

/** Finds controls by their test ids, and lets the window live while a test waits. */
final class Widgets {
    private static final long PATIENCE = 60_000;

    private Widgets() {}

    static Stream<Control> all(Composite parent) {
        return Arrays.stream(parent.getChildren())
                .flatMap(child -> Stream.concat(
                        Stream.of(child), child instanceof Composite inner ? all(inner) : Stream.empty()));
    }

    /** One that is visible, where there are several. */
    static Optional<Control> find(Composite parent, String testId) {
        return all(parent)
                .filter(control -> testId.equals(control.getData(TestIds.KEY)))
                .max(Comparator.comparing(Control::isVisible));
    }

    static Control get(Composite parent, String testId) {
        return find(parent, testId).orElseThrow(() -> new AssertionError("there is no " + testId));
    }

    /** Waits until something is so. */
    static void until(String what, BooleanSupplier condition) {
        Display display = Display.getDefault();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
        settle();
    }

    /** Lets everything that is due be done. */
    static void settle() {
        Display display = Display.getDefault();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.kartotek.presentation.desk.Desk;

/** Says how long the start took, from the start of the virtual machine to the first list with rows, where somebody asks. */
final class StartupStamp {
    /** System property by which one asks. */
    private static final String PROPERTY = "kartotek.startup";

    private final PrintStream out;
    private Runnable forget = () -> {};

    StartupStamp(PrintStream out) {
        this.out = out;
    }

    void follow(Desk desk) {
        if (System.getProperty(PROPERTY) != null) {
            forget = desk.onList(this::tell);
        }
    }

    private void tell() {
        forget.run();
        long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        out.println("kartotek.startup: list after " + since + " ms");
    }
}

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
import java.time.Duration;
import org.kartotek.presentation.desk.Desk;

/**
 * Says how long the start took, from the start of the virtual machine until the list has rows and the window has nothing left to do,
 * where somebody asks. Thread of the user interface.
 */
final class StartupStamp {
    /** System property by which one asks. */
    private static final String PROPERTY = "kartotek.startup";

    private final PrintStream out;
    private Runnable forget = () -> {};
    private boolean due;

    StartupStamp(PrintStream out) {
        this.out = out;
    }

    void follow(Desk desk) {
        if (System.getProperty(PROPERTY) != null) {
            forget = desk.onList(() -> due = true);
        }
    }

    /** All that was to be done for now has been done, painting too. */
    void idle() {
        if (due) {
            due = false;
            forget.run();
            long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
            Duration worked = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            out.println("kartotek.startup: usable after " + since + " ms, processor " + worked.toMillis() + " ms");
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.draft;

import java.time.Instant;
import java.util.Optional;

/** Tells the processes apart that write drafts, so that nobody takes the draft of a window in which somebody is typing. */
final class Writer {
    private Writer() {}

    /** This process: its number, and when it began, since numbers come again. */
    static String self() {
        return name(ProcessHandle.current());
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Whether another process than this one is still at work on what it wrote. */
    static boolean isOther(String writer) {
        if (writer.equals(self())) {
            return false;
        }
        String number = writer.substring(0, Math.max(0, writer.indexOf(' ')));
        Optional<ProcessHandle> process = number.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
        return process.filter(ProcessHandle::isAlive).filter(each -> name(each).equals(writer)).isPresent();
    }
}

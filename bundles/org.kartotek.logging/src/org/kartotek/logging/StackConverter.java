/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.logging;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Writes what was thrown without its messages: those of drivers and parsers quote what stands on cards. It stands in the pattern of the
 * log, so that whoever logs an exception cannot forget it. Named by its class in {@code logback.xml}.
 */
public final class StackConverter extends ThrowableHandlingConverter {
    private static final int MOST_FRAMES = 40;
    /** Causes of causes. */
    private static final int DEEPEST = 20;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        if (event.getThrowableProxy() != null) {
            append(text, event.getThrowableProxy(), "", "", 0);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, IThrowableProxy thrown, String indent, String relation, int depth) {
        text.append(indent).append(relation).append(thrown.getClassName()).append(System.lineSeparator());
        if (thrown.isCyclic() || depth == DEEPEST) {
            return;
        }
        StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
        int shown = Math.max(0, Math.min(MOST_FRAMES, frames.length - thrown.getCommonFrames()));
        for (int i = 0; i < shown; i++) {
            text.append(indent).append("    at ").append(frames[i].getStackTraceElement()).append(System.lineSeparator());
        }
        for (IThrowableProxy suppressed : thrown.getSuppressed()) {
            append(text, suppressed, indent + "    ", "suppressed: ", depth + 1);
        }
        if (thrown.getCause() != null) {
            append(text, thrown.getCause(), indent, "caused by: ", depth + 1);
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.util.Optional;

/** Splits what was typed into the subject of an activity and its notes. */
record ActivityText(String subject, Optional<String> notes) {
    private static final String ELLIPSIS = "…";

    /**
     * The first line is the subject and the rest are the notes; of a first line that is too long, the subject is the beginning and the
     * notes are all of it.
     *
     * @param longest the most characters of a subject
     */
    static ActivityText of(String typed, int longest) {
        String text = typed.strip();
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end).strip();
        if (first.length() > longest) {
            return new ActivityText(beginning(first, longest), Optional.of(text));
        }
        return new ActivityText(first, Optional.of(text.substring(first.length()).strip()).filter(rest -> !rest.isEmpty()));
    }

    /** Ends between two words where there are some. */
    private static String beginning(String line, int longest) {
        int room = longest - ELLIPSIS.length();
        int space = line.lastIndexOf(' ', room);
        int end = space > room / 2 ? space : room - (Character.isHighSurrogate(line.charAt(room - 1)) ? 1 : 0);
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}

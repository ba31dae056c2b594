/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.store;

import java.util.OptionalLong;
import org.kartotek.core.change.Reason;

/**
 * Who makes a change set, and why.
 *
 * @param login of the session; a server takes that of the connection
 * @param note at most {@link #LONGEST_NOTE} characters
 * @param undoes the change set that is taken back, or empty
 */
public record SetHead(String login, Reason reason, String note, OptionalLong undoes) {
    /** Longest note in characters. */
    public static final int LONGEST_NOTE = 2000;

    /** Cuts a note that is too long, and takes out what cannot be stored. */
    public SetHead {
        note = note.replace("\0", "");
        note = note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
    }
}

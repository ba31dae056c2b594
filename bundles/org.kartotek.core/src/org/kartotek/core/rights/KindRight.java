/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.sentence.Sentence;

/** What a role may do with records of a kind. Without reading there is nothing else. */
public enum KindRight {
    READ(Messages.READ),
    CREATE(Messages.CREATE),
    CHANGE(Messages.CHANGE),
    /** Taking records out of use, and back into use. */
    DELETE(Messages.DELETE);

    private final Sentence title;

    KindRight(Sentence title) {
        this.title = title;
    }

    /** The name on the command line and in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public Sentence title() {
        return title;
    }

    /** The right with this {@link #key}. */
    public static Optional<KindRight> byKey(String key) {
        return Arrays.stream(values()).filter(right -> right.key().equals(key)).findFirst();
    }
}

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

/** What a role may do with one field, from the least to the most. */
public enum FieldAccess {
    /** The field does not exist for the role. */
    NONE(Messages.NONE),
    READ(Messages.READ),
    WRITE(Messages.WRITE);

    private final Sentence title;

    FieldAccess(Sentence title) {
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

    /** The access with this {@link #key}. */
    public static Optional<FieldAccess> byKey(String key) {
        return Arrays.stream(values()).filter(access -> access.key().equals(key)).findFirst();
    }

    FieldAccess most(FieldAccess other) {
        return compareTo(other) >= 0 ? this : other;
    }

    FieldAccess least(FieldAccess other) {
        return compareTo(other) <= 0 ? this : other;
    }
}

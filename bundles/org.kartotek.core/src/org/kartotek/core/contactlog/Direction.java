/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who was in touch with whom: the choices for the direction of an activity. */
public enum Direction {
    /** The customer with the office. */
    IN,
    /** The office with the customer. */
    OUT;

    /** Key of the choice. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction with this {@link #key}. */
    public static Optional<Direction> byKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}

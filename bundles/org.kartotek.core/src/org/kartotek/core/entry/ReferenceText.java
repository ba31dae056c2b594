/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Optional;
import org.kartotek.core.value.Value;

/** References as text: {@code #} and the id of the record that is meant. */
final class ReferenceText {
    private static final String SIGN = "#";

    private ReferenceText() {}

    static String of(long id) {
        return SIGN + id;
    }

    static String of(Value known) {
        return of((Long) known.content().orElseThrow());
    }

    /** @return the id, or empty where the text does not begin with the sign */
    static Optional<Long> parse(String text) {
        return text.matches(SIGN + "[0-9]{1,18}") ? Optional.of(Long.valueOf(text.substring(1))) : Optional.empty();
    }
}

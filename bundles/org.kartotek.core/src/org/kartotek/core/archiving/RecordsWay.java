/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.archiving;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of what hangs on a card that goes out of use. Invoices stay with it whatever is chosen. */
public enum RecordsWay {
    /** It goes out of sight with the card, and comes back with it. */
    KEEP,
    /** It goes out of use too, each record by itself, and does not come back where only the card does. */
    ARCHIVE,
    /** It hangs on another card from now on. */
    MOVE;

    /** The name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RecordsWay> byKey(String key) {
        return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(RecordsWay::key).toList();
    }
}

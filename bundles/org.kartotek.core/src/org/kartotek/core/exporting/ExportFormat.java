/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.exporting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which cards leave the program for other programs. */
public enum ExportFormat {
    /** Comma-separated values with a header, as an import reads them back. */
    CSV,
    /** An array of objects. */
    JSON;

    /** Name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param key in whatever case */
    public static Optional<ExportFormat> byKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equals(key.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The keys of all formats. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ExportFormat::key).toList();
    }
}

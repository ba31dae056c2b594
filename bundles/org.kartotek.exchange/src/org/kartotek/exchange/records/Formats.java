/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.importing.FileReading;

/** How dates and numbers are written in a file. */
final class Formats {
    private Formats() {}

    static ValueFormat of(FileReading reading) {
        return ValueFormat.of(reading.dateFormat().orElse(ValueFormat.ISO.datePattern()), reading.decimalComma());
    }
}

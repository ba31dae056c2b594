/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.report;

import java.util.Arrays;
import java.util.Locale;
import org.kartotek.core.problem.UnknownNameException;

/** The form in which a report is written. */
public enum ReportFormat {
    PDF,
    HTML,
    XLSX,
    DOCX;

    /** Ending of the file's name and name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws UnknownNameException with the nearest format */
    public static ReportFormat of(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        Messages.NO_FORMAT, key, Arrays.stream(values()).map(ReportFormat::key).toList()));
    }
}

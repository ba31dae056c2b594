/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.report;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;

/**
 * A report that can be run.
 *
 * @param name on the command line, such as {@code customer-list}
 * @param title for people
 * @param columns keys of the fields that it shows where nobody asks for others; none where it has no columns to choose
 * @param subject of what kind the one record is that it is about; empty for a report of many cards
 */
public record ReportInfo(String name, Labels title, List<String> columns, Optional<Kind> subject) {
    public ReportInfo {
        columns = List.copyOf(columns);
    }
}

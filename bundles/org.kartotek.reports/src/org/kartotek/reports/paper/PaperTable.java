/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.util.List;

/**
 * One table of a paper.
 *
 * @param columns their names
 * @param rows each with a text for each column
 */
public record PaperTable(List<String> columns, List<List<String>> rows) {
    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.table;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line number of the row's first line in the file, or of the row in the sheet, from 1
 * @param cells as they stand in the file, without quotes; those of a workbook as text
 */
public record TableRow(long line, List<String> cells) {

    /** Whether no cell says anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}

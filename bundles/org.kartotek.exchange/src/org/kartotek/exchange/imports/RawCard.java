/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A card as it stands in the file.
 *
 * @param line number of its first line
 * @param title by which the user knows it where it cannot be read; may be empty
 * @param reading reads its values; throws a {@link org.kartotek.core.problem.KartotekException} where that cannot be done
 */
record RawCard(long line, String title, Supplier<CardRow> reading) {
    private static final int TITLE_CELLS = 2;

    /** The first cells that say anything. */
    static String title(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).limit(TITLE_CELLS).map(String::strip).collect(Collectors.joining(" · "));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.records;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the value of a field is made of the cells of a row.
 *
 * @param text the name of a column, or a text with names of columns in braces
 * @param unit currency of a number, {@link #PERCENT} for a fraction, or empty
 * @param file another file whose rows are named, or empty
 * @param column of the other file whose text is meant, or empty for the record that the row became
 */
record CellRule(String text, Optional<String> unit, Optional<String> file, Optional<String> column) {
    /** A fraction becomes whole percent. */
    static final String PERCENT = "percent";

    private static final Pattern FORM =
            Pattern.compile("(?:(?<unit>[A-Z]{3}|percent) +)?(?<text>.*?)(?: *-> *(?<file>[^:]+?)(?: *: *(?<column>.+))?)?");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)\\}");

    /** One column, as it stands. */
    static CellRule column(String name) {
        return new CellRule(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static CellRule parse(String rule) {
        Matcher matcher = FORM.matcher(rule);
        matcher.matches();
        return new CellRule(
                matcher.group("text").strip(),
                Optional.ofNullable(matcher.group("unit")),
                Optional.ofNullable(matcher.group("file")),
                Optional.ofNullable(matcher.group("column")));
    }

    /** The text of a row; empty where none of its cells says anything. */
    String of(Cells cells) {
        if (!text.contains("{")) {
            return cells.get(text);
        }
        boolean[] said = new boolean[1];
        String filled = PLACE.matcher(text).replaceAll(place -> {
            String cell = cells.get(place.group(1));
            said[0] |= !cell.isBlank();
            return Matcher.quoteReplacement(cell);
        });
        return said[0] ? filled.replace("\\n", "\n").strip() : "";
    }
}

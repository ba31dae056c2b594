/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.text.PlainText;

/**
 * A table for terminals: columns side by side, two spaces apart. The widths come from the first rows, so that a long result does not
 * have to be held; what is longer later on pushes its row. What cards hold does not reach the terminal as commands to it.
 */
public final class Table {
    private static final int ROWS_MEASURED = 500;
    private static final int WIDEST = 50;

    private final PrintStream out;
    private final int[] widths;
    private final List<List<String>> held = new ArrayList<>();
    private boolean measured;

    public Table(PrintStream out, List<String> headers) {
        this.out = out;
        this.widths = new int[headers.size()];
        held.add(headers.stream().map(Table::oneLine).toList());
    }

    public void row(List<String> cells) {
        List<String> oneLine = cells.stream().map(Table::oneLine).toList();
        if (measured) {
            print(oneLine);
        } else {
            held.add(oneLine);
            if (held.size() > ROWS_MEASURED) {
                flush();
            }
        }
    }

    /** Prints what is still held back. */
    public void end() {
        if (!measured) {
            flush();
        }
        out.flush();
    }

    private void flush() {
        measured = true;
        for (List<String> row : held) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        held.forEach(this::print);
        held.clear();
    }

    private void print(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(Math.max(0, widths[i] - width(row.get(i))) + 2));
            }
        }
        out.println(line.toString().stripTrailing());
    }

    private static String oneLine(String cell) {
        String line = PlainText.of(cell.replaceAll("\\s+", " ").strip());
        int end = line.offsetByCodePoints(0, Math.min(WIDEST - 1, line.codePointCount(0, line.length())));
        return width(line) > WIDEST ? line.substring(0, end) + "…" : line;
    }

    /** Places on a terminal: combining marks take none. */
    private static int width(String text) {
        return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A paper in words, ready to be laid out.
 *
 * @param language that it speaks
 * @param labels texts by the names of the labels of the design; an empty one takes the label away
 * @param tables by the names that the data sets of the design ask for
 */
public record Paper(Locale language, Map<String, String> labels, Map<String, PaperTable> tables) {
    /** What stands before the lines: a word, and what is said of it. */
    public static final String FACTS = "facts";

    public static final String LINES = "lines";
    /** A word, an amount, and whether it is the one that counts. */
    public static final String TOTALS = "totals";
    /** Of a statement of account: what was invoiced. */
    public static final String INVOICES = "invoices";
    /** Of a statement of account: what the invoices come to. */
    public static final String BALANCE = "balance";

    static final List<String> PAIR = List.of("label", "text");
    static final List<String> TOTAL = List.of("label", "text", "weight");
    /** The weight of a total that is printed bold. */
    static final String STRONG = "strong";

    public Paper {
        labels = Map.copyOf(labels);
        tables = Map.copyOf(tables);
    }

    /** Collects what is said. One thread. */
    static final class Sheet {
        private final Map<String, String> labels = new HashMap<>();
        private final Map<String, PaperTable> tables = new HashMap<>();

        Sheet label(String name, String text) {
            labels.put(name, text);
            return this;
        }

        Sheet table(String name, List<String> columns, List<List<String>> rows) {
            tables.put(name, new PaperTable(columns, rows));
            return this;
        }

        Paper in(Locale language) {
            return new Paper(language, labels, tables);
        }
    }
}

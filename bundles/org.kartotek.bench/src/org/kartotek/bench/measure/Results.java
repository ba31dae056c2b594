/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The result for one engine, printed as tables. */
public final class Results {
    private final String title;
    private final List<Throughput> loads = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> full = new ArrayList<>();
    private final List<Figure> signIns = new ArrayList<>();
    private List<Double> timed = List.of();
    private List<Long> computed = List.of();

    Results(String title) {
        this.title = title;
    }

    void add(Throughput load) {
        loads.add(load);
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    /** @param figure of a card on which much hangs, beside one on which little does */
    void addFull(Figure figure) {
        full.add(figure);
    }

    /** @param figure of signing in, beside hashing the password alone */
    void addSignIn(Figure figure) {
        signIns.add(figure);
    }

    /**
     * What whoever guesses has to wait after each refusal, in seconds.
     *
     * @param seen by the clock
     * @param expected by a clock that was put forward
     */
    void setPauses(List<Double> seen, List<Long> expected) {
        timed = seen;
        computed = expected;
    }

    /** Prints times in milliseconds and speeds in cards per second. */
    public void print(PrintStream out) {
        out.println(title);
        out.println();
        print(out, figures, "raw");
        out.println();
        out.printf(Locale.ROOT, "%-36s %-6s %9s %9s %17s %7s%n", "cards a second", "role", "ours", "", "raw", "share");
        for (Throughput each : loads) {
            out.printf(
                    Locale.ROOT, "%-36s %-6s %9.0f %9s %17.0f %7.2f%n", each.what(), each.role(), each.ours(), "", each.raw(), each.share());
        }
        out.println();
        out.println("A card with 10,000 activities and 5,000 purchases, beside one with 10 and 5");
        print(out, full, "few");
        out.println();
        out.println("Signing in, beside hashing the password alone");
        print(out, signIns, "hash");
        out.println();
        out.println("Seconds until somebody who guesses may try again");
        printRow(out, "refused in succession", IntStream.rangeClosed(1, computed.size()).mapToObj(String::valueOf));
        printRow(out, "timed", timed.stream().map(pause -> String.format(Locale.ROOT, "%.1f", pause)));
        printRow(out, "with the clock put forward", computed.stream().map(String::valueOf));
        out.println();
        out.flush();
    }

    private static void printRow(PrintStream out, String head, Stream<String> cells) {
        out.println(String.format("%-28s", head) + cells.map(cell -> String.format("%5s", cell)).collect(Collectors.joining()));
    }

    private static void print(PrintStream out, List<Figure> some, String beside) {
        out.printf(Locale.ROOT, "%-36s %-6s %9s %9s %9s %9s %7s%n", "ms", "role", "median", "p95", beside, beside + " p95", "ratio");
        for (Figure each : some) {
            out.printf(
                    Locale.ROOT,
                    "%-36s %-6s %9.2f %9.2f %9.2f %9.2f %7.1f%n",
                    each.operation(),
                    each.role(),
                    each.median(),
                    each.p95(),
                    each.rawMedian(),
                    each.rawP95(),
                    each.ratio());
        }
    }
}

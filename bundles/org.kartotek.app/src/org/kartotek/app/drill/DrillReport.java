/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the blocks of a session come to, in plain text. */
final class DrillReport {
    private static final int WORST = 10;
    private static final int FRAMES = 60;
    private static final double LIMIT = 100;
    private static final double P95 = 0.95;

    private final List<Block> blocks;

    /** @param blocks the longest one of each action */
    DrillReport(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** One line for each kind of action, and one for all. */
    List<String> table() {
        Map<String, List<Block>> kinds = new LinkedHashMap<>();
        blocks.forEach(block -> kinds.computeIfAbsent(block.action(), key -> new ArrayList<>()).add(block));
        List<String> lines = new ArrayList<>();
        lines.add("%-28s %6s %26s %26s".formatted("ms", "", "one event", "until all is drawn"));
        lines.add("%-28s %6s %8s %8s %8s %8s %8s %8s"
                .formatted("", "times", "median", "p95", "longest", "median", "p95", "longest"));
        kinds.forEach((name, some) -> lines.add(line(name, some)));
        lines.add(line("all", blocks));
        lines.add(over("blocked the window for more than %.0f ms", Block::eventMillis));
        lines.add(over("took more than %.0f ms until all was drawn", Block::millis));
        return lines;
    }

    private String over(String what, ToDoubleFunction<Block> millis) {
        long over = blocks.stream().filter(block -> millis.applyAsDouble(block) > LIMIT).count();
        return ("%d of %d actions " + what).formatted(over, blocks.size(), LIMIT);
    }

    private static String line(String name, List<Block> some) {
        return String.format(Locale.ROOT, "%-28s %6d", name, some.size()) + figures(some, Block::eventMillis) + figures(some, Block::millis);
    }

    private static String figures(List<Block> some, ToDoubleFunction<Block> millis) {
        double[] sorted = some.stream().mapToDouble(millis).sorted().toArray();
        return String.format(
                Locale.ROOT,
                " %8.1f %8.1f %8.1f",
                sorted[sorted.length / 2],
                sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.floor(P95 * sorted.length)))],
                sorted[sorted.length - 1]);
    }

    /** The worst actions, each with what the thread of the window did meanwhile. */
    List<String> worst() {
        List<String> lines = new ArrayList<>();
        blocks.stream()
                .sorted(Comparator.comparingDouble(Block::millis).reversed())
                .limit(WORST)
                .forEach(block -> {
                    lines.add(String.format(
                            Locale.ROOT,
                            "%s, action %d: %.1f ms, %.1f until all was drawn, of which %.1f computing",
                            block.action(),
                            blocks.indexOf(block) + 1,
                            block.eventMillis(),
                            block.millis(),
                            block.busyMillis()));
                    block.seen().forEach(stack -> {
                        lines.add("  --");
                        Arrays.stream(stack).limit(FRAMES).forEach(frame -> lines.add("  " + frame));
                    });
                });
        return lines;
    }
}

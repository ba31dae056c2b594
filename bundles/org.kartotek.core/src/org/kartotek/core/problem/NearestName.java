/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.sentence.Sentence;

/** Finds the valid name that somebody probably meant. */
public final class NearestName {
    /** Nobody means a name by a longer text, and comparing it would take its time. */
    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * @return the known name with the fewest typing errors from {@code name}, or empty where none comes near
     */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int tolerated = Math.max(1, name.length() / 3);
        return known.stream()
                .min(Comparator.comparingInt((String each) -> distance(name, each)).thenComparing(each -> each))
                .filter(each -> distance(name, each) <= tolerated);
    }

    /**
     * @return "Did you mean …?" for {@link #of}, or empty; to be said after a sentence
     */
    public static Optional<Sentence> hint(String name, Collection<String> known) {
        return of(name, known).map(Messages.DID_YOU_MEAN::with);
    }

    /** Edits between two words, a swap of neighbours counting once; case is ignored. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which cards a role sees, before it is known who has it. All cards, or the sum of the rest.
 *
 * @param all every card
 * @param own those that the user owns
 * @param ownTerritories those of the user's territories
 * @param chosen keys of further territories
 */
public record RowRule(boolean all, boolean own, boolean ownTerritories, Set<String> chosen) {
    /** Every card. */
    public static final RowRule ALL = new RowRule(true, false, false, Set.of());
    /** No card. */
    public static final RowRule NONE = new RowRule(false, false, false, Set.of());

    private static final String ALL_WORD = "all";
    private static final String NONE_WORD = "none";
    private static final String OWN_WORD = "own";
    private static final String TERRITORIES_WORD = "own-territories";

    public RowRule {
        chosen = Set.copyOf(chosen);
    }

    /** The scope of a user who has these territories. */
    public RowScope scope(Set<String> territories) {
        if (all) {
            return new RowScope.Everything();
        }
        Set<String> seen = new HashSet<>(chosen);
        if (ownTerritories) {
            seen.addAll(territories);
        }
        return new RowScope.Territories(seen, own);
    }

    /** As the command line takes it: {@code all}, {@code none}, or words and keys of territories with commas between them. */
    public String text() {
        if (all) {
            return ALL_WORD;
        }
        List<String> words = new ArrayList<>();
        if (own) {
            words.add(OWN_WORD);
        }
        if (ownTerritories) {
            words.add(TERRITORIES_WORD);
        }
        words.addAll(new TreeSet<>(chosen));
        return words.isEmpty() ? NONE_WORD : String.join(",", words);
    }

    /** Reads such a text; empty where it says nothing. */
    public static Optional<RowRule> of(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.strip().split("\\s*,\\s*")));
        if (words.remove("") && words.isEmpty()) {
            return Optional.empty();
        }
        boolean own = words.remove(OWN_WORD);
        boolean territories = words.remove(TERRITORIES_WORD);
        boolean all = words.remove(ALL_WORD);
        words.remove(NONE_WORD);
        return Optional.of(all ? ALL : new RowRule(false, own, territories, words));
    }
}

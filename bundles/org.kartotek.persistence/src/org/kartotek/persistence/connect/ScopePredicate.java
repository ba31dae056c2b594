/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.connect;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which cards a session may see: those of a set of interned scopes, without some single ones. Immutable. */
public final class ScopePredicate {
    /** Every card. */
    public static final ScopePredicate EVERYTHING = new ScopePredicate(null, new TreeSet<>());

    private final SortedSet<Integer> ids;
    private final SortedSet<Long> denied;

    private ScopePredicate(SortedSet<Integer> ids, SortedSet<Long> denied) {
        this.ids = ids;
        this.denied = denied;
    }

    /** The cards of these scopes and no others. */
    public static ScopePredicate of(Collection<Integer> ids) {
        return new ScopePredicate(new TreeSet<>(ids), new TreeSet<>());
    }

    /** The same without some cards. */
    public ScopePredicate without(Collection<Long> cards) {
        return cards.isEmpty() ? this : new ScopePredicate(ids, new TreeSet<>(cards));
    }

    public boolean isEverything() {
        return isEveryScope() && denied.isEmpty();
    }

    /** Whether no scope is left out; single cards may be. */
    public boolean isEveryScope() {
        return ids == null;
    }

    public boolean isNothing() {
        return ids != null && ids.isEmpty();
    }

    /** The scopes in ascending order; not to be asked where it is every scope. */
    public SortedSet<Integer> ids() {
        return new TreeSet<>(ids);
    }

    /**
     * @param scopeId of a card
     * @param cardId its id
     */
    public boolean admits(int scopeId, long cardId) {
        return (isEveryScope() || ids.contains(scopeId)) && !isDenied(cardId);
    }

    /** Whether a card is left out, whatever its scope is. */
    public boolean isDenied(long cardId) {
        return denied.contains(cardId);
    }

    /**
     * The condition on a row of the table of customers.
     *
     * @param row what stands before the names of its columns, an alias and a point; may be empty
     * @return {@code 1=0} where nothing is seen, or an empty text where everything is
     */
    public String sql(String row) {
        String single = singles(row);
        String scopes = scopes(row);
        return scopes.isEmpty() || single.isEmpty() ? scopes + single : scopes + " and " + single;
    }

    /** The part of {@link #sql} that an index can answer: the scopes alone. */
    public String scopes(String row) {
        if (isEveryScope()) {
            return "";
        }
        return isNothing()
                ? "1=0"
                : ids.stream().map(String::valueOf).collect(Collectors.joining(",", row + "scope_id in (", ")"));
    }

    /** The rest of {@link #sql}: without the single cards that are left out. */
    public String singles(String row) {
        return denied.isEmpty()
                ? ""
                : denied.stream().map(String::valueOf).collect(Collectors.joining(",", row + "id not in (", ")"));
    }
}

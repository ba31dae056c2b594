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

/** Which cards a session may see, as a set of interned scopes. Immutable. */
public final class ScopePredicate {
    /** Every card. */
    public static final ScopePredicate EVERYTHING = new ScopePredicate(null);

    private final SortedSet<Integer> ids;

    private ScopePredicate(SortedSet<Integer> ids) {
        this.ids = ids;
    }

    /** The cards of these scopes and no others. */
    public static ScopePredicate of(Collection<Integer> ids) {
        return new ScopePredicate(new TreeSet<>(ids));
    }

    public boolean isEverything() {
        return ids == null;
    }

    public boolean isNothing() {
        return ids != null && ids.isEmpty();
    }

    /** The scopes in ascending order; not to be asked where it is everything. */
    public SortedSet<Integer> ids() {
        return new TreeSet<>(ids);
    }

    public boolean admits(int scopeId) {
        return ids == null || ids.contains(scopeId);
    }

    /**
     * The condition on a column that holds a scope.
     *
     * @return {@code column in (…)}, {@code 1=0} where nothing is seen, or an empty text where everything is
     */
    public String sql(String column) {
        if (isEverything()) {
            return "";
        }
        return isNothing()
                ? "1=0"
                : ids.stream().map(String::valueOf).collect(Collectors.joining(",", column + " in (", ")"));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.ui.IMemento;
import org.kartotek.presentation.board.BoardFilter;
import org.kartotek.presentation.board.Period;

/** What of the board the workbench keeps from one start to the next: which opportunities the user looks at, and how. */
final class KeptFilter {
    private static final String MINE = "mine";
    private static final String CLOSED = "closed";
    private static final String PERIOD = "period";
    private static final String LIST = "list";

    private final BoardFilter filter;
    private final boolean list;

    /** @param memento of the last time, or null */
    KeptFilter(IMemento memento) {
        filter = Optional.ofNullable(memento)
                .map(last -> new BoardFilter(is(last, MINE), is(last, CLOSED), period(last)))
                .orElse(BoardFilter.OPEN);
        list = memento != null && is(memento, LIST);
    }

    private static boolean is(IMemento memento, String key) {
        return Boolean.TRUE.equals(memento.getBoolean(key));
    }

    private static Period period(IMemento memento) {
        return Arrays.stream(Period.values())
                .filter(each -> each.name().equals(memento.getString(PERIOD)))
                .findFirst()
                .orElse(Period.ANY);
    }

    BoardFilter filter() {
        return filter;
    }

    boolean isList() {
        return list;
    }

    void save(IMemento memento, BoardFilter shown, boolean asList) {
        memento.putBoolean(MINE, shown.mine());
        memento.putBoolean(CLOSED, shown.closed());
        memento.putString(PERIOD, shown.period().name());
        memento.putBoolean(LIST, asList);
    }
}

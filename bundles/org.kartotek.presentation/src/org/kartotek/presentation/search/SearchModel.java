/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.search;

import java.util.List;
import java.util.function.Consumer;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.Order;
import org.kartotek.presentation.work.Delay;

/**
 * What is searched and in which order: turns key strokes and clicks on headers into queries, one when the user pauses and not one
 * for each letter. Lives on the thread of the user interface.
 */
public final class SearchModel {
    /** Long enough for quick typing, short enough not to be noticed; in milliseconds. */
    static final int PAUSE = 120;

    private final CardQuery everything;
    private final Delay delay;
    private final Consumer<CardQuery> search;
    private String text = "";
    private List<Order> order;
    private Runnable waiting = () -> {};
    private boolean pending;

    /**
     * @param everything what is listed while nothing is searched, in the order of the start
     * @param search is told the query, each time that it changes
     */
    public SearchModel(CardQuery everything, Delay delay, Consumer<CardQuery> search) {
        this.everything = everything;
        this.delay = delay;
        this.search = search;
        this.order = everything.order();
    }

    /** What is searched, without space at either end. */
    public String text() {
        return text;
    }

    public List<Order> order() {
        return order;
    }

    /** All that stands in the search box now. */
    public void type(String typed) {
        String stripped = typed.strip();
        if (stripped.equals(text)) {
            return;
        }
        text = stripped;
        pending = true;
        waiting.run();
        waiting = delay.after(PAUSE, this::now);
    }

    /** Whether something was typed that is not searched yet. */
    public boolean isPending() {
        return pending;
    }

    /** Does not wait for a pause. */
    public void now() {
        waiting.run();
        waiting = () -> {};
        pending = false;
        search.accept(query());
    }

    /** Orders by other columns, at once. */
    public void orderBy(List<Order> wanted) {
        order = List.copyOf(wanted);
        now();
    }

    /** What is looked for now. */
    public CardQuery query() {
        CardQuery found = text.isEmpty() ? everything : everything.where(new Criterion.Search(text));
        return found.orderedBy(order);
    }
}

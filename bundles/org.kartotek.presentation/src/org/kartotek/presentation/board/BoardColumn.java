/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.util.Locale;
import java.util.Optional;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Row;
import org.kartotek.presentation.list.CardList;
import org.kartotek.presentation.list.ListState;

/** One stage of the board, and the opportunities that are there, page by page. Thread of the user interface. */
public final class BoardColumn {
    private final Choice stage;
    private final Locale locale;
    private final boolean folded;
    private final CardList list;
    private BoardCards cards;
    private StageSums sums = StageSums.NOTHING;

    BoardColumn(Choice stage, Locale locale, boolean folded, CardList list) {
        this.stage = stage;
        this.locale = locale;
        this.folded = folded;
        this.list = list;
    }

    /** Shows these; what was read before stays until they are there. */
    void show(BoardCards wanted, CardQuery query) {
        cards = wanted;
        if (!folded && list.query().filter(query::equals).isPresent()) {
            list.refresh();
        } else if (!folded) {
            list.show(query);
        }
    }

    void sum(StageSums wanted) {
        sums = wanted;
    }

    void dispose() {
        list.dispose();
    }

    boolean is(Choice wanted, boolean wantedFolded) {
        return stage.equals(wanted) && folded == wantedFolded;
    }

    /** The key of the stage; empty for those that have none. */
    public String key() {
        return stage.key();
    }

    public String label() {
        return stage.labels().in(locale);
    }

    /** As {@code #rrggbb}, or empty. */
    public String colour() {
        return stage.colour();
    }

    /** Whether an opportunity is over that is here. */
    public boolean isClosed() {
        return Stages.CLOSED.contains(stage.key());
    }

    /** Whether it takes opportunities and shows none. */
    public boolean isFolded() {
        return folded;
    }

    /** Whether the office gives this stage to no opportunity any more. */
    public boolean isRetired() {
        return stage.retired();
    }

    /** What they come to, all of them. */
    public StageSums sums() {
        return sums;
    }

    /** How many can be shown now, those that are still on their way included. */
    public int count() {
        return folded ? 0 : list.rowCount();
    }

    /** The one at a place; empty while it is on its way. */
    public Optional<BoardCard> card(int place) {
        if (folded || place < 0 || place >= list.rowCount()) {
            return Optional.empty();
        }
        return list.row(place).map(this::card);
    }

    private BoardCard card(Row row) {
        return cards.card(row);
    }

    /** The place of an opportunity among those that were read, or -1. */
    public int placeOf(long id) {
        return folded ? -1 : list.positionOf(id);
    }

    /** Whether it is known what is here. */
    public boolean isRead() {
        return folded || list.state() == ListState.READY;
    }

    /** Why it could not be read, where that is so. */
    public Optional<RuntimeException> failure() {
        return list.state() == ListState.FAILED ? list.failure() : Optional.empty();
    }
}

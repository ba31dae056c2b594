/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.kartotek.presentation.list.CardList;
import org.kartotek.ui.table.ListTable.Marking;

/** The cards that are marked in the list, by their ids: they stay marked wherever they stand after the list was read anew. */
final class CardMarks implements Marking {
    private final CardList list;
    private final Supplier<OptionalLong> cursor;
    private final Runnable changed;
    private final Set<Long> ids = new LinkedHashSet<>();
    private boolean everything;

    /**
     * @param cursor the card in the cursor, which is meant too where another one is marked first
     * @param changed run after others are marked
     */
    CardMarks(CardList list, Supplier<OptionalLong> cursor, Runnable changed) {
        this.list = list;
        this.cursor = cursor;
        this.changed = changed;
    }

    /** Ids of the marked cards; none where all of the list are, or none is. */
    List<Long> ids() {
        return List.copyOf(ids);
    }

    boolean isEverything() {
        return everything;
    }

    boolean isMarked(long id) {
        return everything || ids.contains(id);
    }

    @Override
    public void toggle(int row) {
        if (!everything && ids.isEmpty()) {
            cursor.get().ifPresent(ids::add);
            list.idAt(row).ifPresent(ids::add);
        } else {
            list.idAt(row).ifPresent(this::toggle);
        }
        everything = false;
        changed.run();
    }

    private void toggle(long id) {
        if (!ids.remove(id)) {
            ids.add(id);
        }
    }

    /** A row that was not read yet is left out. */
    @Override
    public void add(int row) {
        everything = false;
        list.idAt(row).ifPresent(ids::add);
        changed.run();
    }

    @Override
    public void all() {
        ids.clear();
        everything = true;
        changed.run();
    }

    @Override
    public void none() {
        if (everything || !ids.isEmpty()) {
            ids.clear();
            everything = false;
            changed.run();
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.change;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/** The change sets in which the session sees something, newest first; earlier ones are read as somebody comes to the end. */
public final class ChangeList {
    /** Rows that are read at once. */
    public static final int PAGE = 100;

    private final Background background;
    private final CardIndex index;
    private final Listeners listeners = new Listeners();
    private List<ChangeSetInfo> rows = List.of();
    private int wanted = PAGE;
    private Optional<Asked> reading = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    public ChangeList(Background background, CardIndex index) {
        this.background = background;
        this.index = index;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Reads, or reads anew after something was written; rows stay until newer ones are there. */
    public void load() {
        dispose();
        int limit = wanted;
        reading = Optional.of(
                background.ask(monitor -> index.changes().list(index.session(), limit), this::arrived, this::failed));
    }

    private void arrived(List<ChangeSetInfo> found) {
        reading = Optional.empty();
        failure = Optional.empty();
        rows = found;
        listeners.changed();
    }

    private void failed(RuntimeException problem) {
        reading = Optional.empty();
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** Stops reading. */
    public void dispose() {
        reading.ifPresent(Asked::cancel);
        reading = Optional.empty();
    }

    /** Why it could not be read last, or empty. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    public int count() {
        return rows.size();
    }

    /** @param row from 0; the last row sends for earlier ones */
    public ChangeSetInfo row(int row) {
        boolean atEnd = row == rows.size() - 1 && rows.size() == wanted;
        if (atEnd && reading.isEmpty()) {
            wanted += PAGE;
            load();
        }
        return rows.get(row);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.perspective;

import java.util.Arrays;
import java.util.List;
import org.kartotek.presentation.work.Listeners;

/**
 * In which perspective the user works, and what he has changed in each. Columns are kept as keys of fields and tabs as their ids, so what is
 * remembered holds no value. Lives on the thread of the user interface.
 */
public final class Perspectives {
    private static final String NOW = "perspective";
    private static final String COLUMNS = "columns.";
    private static final String UNFOLDED = "unfolded.";
    private static final String ZOOM = "zoom.";

    private final Kept kept;
    private final Listeners listeners = new Listeners();
    private Perspective now;

    /** Where it is remembered, from one start to the next. */
    public interface Kept {
        /** What was put last, or nothing. */
        String get(String key);

        /** @param value nothing to forget it */
        void put(String key, String value);
    }

    public Perspectives(Kept kept) {
        this.kept = kept;
        now = Perspective.byKey(kept.get(NOW)).orElse(Perspective.CUSTOMERS);
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** The one that the user works in; before the window is there, the one of the last time. */
    public Perspective now() {
        return now;
    }

    /** The user works in this one from now on. */
    public void show(Perspective wanted) {
        if (wanted != now) {
            now = wanted;
            kept.put(NOW, wanted.key());
            listeners.changed();
        }
    }

    /** Keys of the columns that the user has chosen for the list; none where it has those of the perspective. */
    public List<String> columns() {
        return Arrays.stream(kept.get(COLUMNS + now.key()).split(",")).filter(key -> !key.isEmpty()).toList();
    }

    /** @param keys in order; none for those of the perspective */
    public void setColumns(List<String> keys) {
        if (!keys.equals(columns())) {
            kept.put(COLUMNS + now.key(), String.join(",", keys));
            listeners.changed();
        }
    }

    /** Whether the user wants to see all tabs of the card, not only those that come first. */
    public boolean isUnfolded() {
        return now.sections().isEmpty() || !kept.get(UNFOLDED + now.key()).isEmpty();
    }

    /** From now on all tabs of the card are seen. */
    public void unfold() {
        if (!isUnfolded()) {
            kept.put(UNFOLDED + now.key(), "all");
            listeners.changed();
        }
    }

    /** What of the chosen cards the user looks at: the key of a subject of the zoom. */
    public String zoom() {
        String wanted = kept.get(ZOOM + now.key());
        return wanted.isEmpty() ? now.zoom() : wanted;
    }

    /** From now on the user looks at something else of them. */
    public void setZoom(String wanted) {
        if (!wanted.equals(zoom())) {
            kept.put(ZOOM + now.key(), wanted);
            listeners.changed();
        }
    }

    /** Forgets what the user has changed in the perspective that he works in. */
    public void reset() {
        kept.put(COLUMNS + now.key(), "");
        kept.put(UNFOLDED + now.key(), "");
        kept.put(ZOOM + now.key(), "");
        listeners.changed();
    }
}

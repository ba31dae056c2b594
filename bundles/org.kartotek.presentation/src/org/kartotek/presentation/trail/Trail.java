/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kartotek.presentation.work.Listeners;

/** The way that a user took through cards and lists, to go back and forward on it. Lives on the thread of the user interface. */
public final class Trail {
    private static final int LONGEST = 200;

    private final Listeners listeners = new Listeners();
    private final List<Place> places = new ArrayList<>();
    private int at = -1;

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** The user came to a place; what lay ahead is forgotten. To stay where one is makes no step. */
    public void visit(Place place) {
        if (here().filter(place::equals).isPresent()) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        places.add(place);
        if (places.size() > LONGEST) {
            places.remove(0);
        }
        at = places.size() - 1;
        listeners.changed();
    }

    /** The place where the user is has changed its face: another search in the same list. */
    public void change(Place place) {
        if (at >= 0) {
            places.set(at, place);
            listeners.changed();
        }
    }

    public Optional<Place> here() {
        return at < 0 ? Optional.empty() : Optional.of(places.get(at));
    }

    public boolean canGo(Direction direction) {
        int to = at + direction.step;
        return to >= 0 && to < places.size();
    }

    /** Goes one place on, and says which it is; empty at the end of the way. */
    public Optional<Place> go(Direction direction) {
        if (!canGo(direction)) {
            return Optional.empty();
        }
        at += direction.step;
        listeners.changed();
        return here();
    }

    /** Another card index is open: nobody was anywhere in it. */
    public void clear() {
        places.clear();
        at = -1;
        listeners.changed();
    }

    /** Which way. */
    public enum Direction {
        BACK(-1),
        FORWARD(1);

        private final int step;

        Direction(int step) {
            this.step = step;
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.zoom;

import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.query.Criterion;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.presentation.work.Listeners;

/**
 * What is looked at on which cards: the cards that the user has chosen in a list, and the subject that he wants to see of them. Each
 * perspective begins with its own subject and remembers the one that was wanted last. Lives on the thread of the user interface.
 */
public final class Zoom {
    /** More cards than these make a query that is longer than what anybody reads. */
    public static final int MOST = 200;

    private final Perspectives perspectives;
    private final Listeners listeners = new Listeners();
    private List<Long> cards = List.of();
    private String name = "";
    private Optional<Look> look = Optional.empty();

    /**
     * Some records of a subject, whatever cards they hang on.
     *
     * @param which of its records
     * @param called what they are called together
     */
    public record Look(ZoomSubject subject, Criterion which, String called) {}

    public Zoom(Perspectives perspectives) {
        this.perspectives = perspectives;
        perspectives.onChange(listeners::changed);
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /**
     * From now on it is about these cards.
     *
     * @param chosen their ids; none where none is chosen, and of many the first {@value #MOST}
     * @param called what the card is called where it is one; may be empty
     */
    public void choose(List<Long> chosen, String called) {
        List<Long> some = chosen.subList(0, Math.min(MOST, chosen.size()));
        if (!some.equals(cards) || !called.equals(name) || look.isPresent()) {
            cards = List.copyOf(some);
            name = called;
            look = Optional.empty();
            listeners.changed();
        }
    }

    /** Ids of the chosen cards. */
    public List<Long> cards() {
        return cards;
    }

    /** What the one card is called; empty for several or where that is not known. */
    public String name() {
        return cards.size() == 1 ? name : "";
    }

    /**
     * What is wanted of them.
     *
     * @param catalogue as the session may see it; empty where it sees nothing that hangs on cards
     */
    public Optional<ZoomSubject> subject(Catalogue catalogue) {
        List<ZoomSubject> all = ZoomSubject.of(catalogue);
        return ZoomSubject.byKey(perspectives.zoom()).filter(all::contains).or(() -> all.stream().findFirst());
    }

    /** Something else is wanted of them. */
    public void show(ZoomSubject wanted) {
        boolean looked = look.isPresent();
        look = Optional.empty();
        if (looked && wanted.key().equals(perspectives.zoom())) {
            listeners.changed();
        }
        perspectives.setZoom(wanted.key());
    }

    /** Looks at some records alone, until other cards are chosen or something else is wanted. */
    public void look(Look wanted) {
        perspectives.setZoom(wanted.subject().key());
        look = Optional.of(wanted);
        listeners.changed();
    }

    /** What is looked at alone, where that is so. */
    public Optional<Look> look() {
        return look.filter(each -> each.subject().key().equals(perspectives.zoom()));
    }

    /** The next subject, or the one before it; after the last one comes the first. */
    public void step(Catalogue catalogue, int subjectsOn) {
        List<ZoomSubject> all = ZoomSubject.of(catalogue);
        subject(catalogue).ifPresent(now -> show(all.get(Math.floorMod(all.indexOf(now) + subjectsOn, all.size()))));
    }
}

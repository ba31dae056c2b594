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
import org.kartotek.presentation.perspective.Perspective;
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
    private Perspective perspective;
    private Chosen chosen = new Chosen(List.of(), "");
    private Optional<Chosen> visited = Optional.empty();
    private Optional<Look> look = Optional.empty();

    /** Cards, and what the card is called where it is one. */
    private record Chosen(List<Long> cards, String name) {}

    /**
     * Some records of a subject, whatever cards they hang on.
     *
     * @param which of its records
     * @param called what they are called together
     */
    public record Look(ZoomSubject subject, Criterion which, String called) {}

    public Zoom(Perspectives perspectives) {
        this.perspectives = perspectives;
        perspective = perspectives.now();
        perspectives.onChange(this::follow);
    }

    /** What is visited in one perspective is nothing that anybody chose in another. */
    private void follow() {
        if (perspective != perspectives.now()) {
            perspective = perspectives.now();
            visited = Optional.empty();
        }
        listeners.changed();
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /**
     * From now on it is about these cards.
     *
     * @param cards their ids; none where none is chosen, and of many the first {@value #MOST}
     * @param called what the card is called where it is one; may be empty
     */
    public void choose(List<Long> cards, String called) {
        Chosen wanted = new Chosen(List.copyOf(cards.subList(0, Math.min(MOST, cards.size()))), called);
        boolean others = !wanted.equals(now());
        chosen = wanted;
        visited = Optional.empty();
        changed(others);
    }

    /** It is about this card until another one is chosen or visited, or the user works in another perspective. */
    public void visit(long card, String called) {
        Chosen wanted = new Chosen(List.of(card), called);
        boolean others = !wanted.equals(now());
        visited = Optional.of(wanted);
        changed(others);
    }

    private void changed(boolean others) {
        if (others || look.isPresent()) {
            look = Optional.empty();
            listeners.changed();
        }
    }

    private Chosen now() {
        return visited.orElse(chosen);
    }

    /** Ids of the cards that it is about. */
    public List<Long> cards() {
        return now().cards();
    }

    /** What the one card is called; empty for several or where that is not known. */
    public String name() {
        return now().cards().size() == 1 ? now().name() : "";
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

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.requests.RequestStatistics;
import org.kartotek.core.requests.RequestStatistics.Part;
import org.kartotek.core.requests.Requests;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/** The figures of the cases of some cards, or of all cards that a list shows. Thread of the user interface. */
public final class RequestFigures {
    private final Background background;
    private final CardIndex index;
    private final Listeners listeners = new Listeners();
    private Optional<Subject> subject = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private Optional<Counted> counted = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    /**
     * Whose cases.
     *
     * @param cards ids of cards; none where the list is meant
     * @param list the query of the list
     */
    public record Subject(List<Long> cards, Optional<CardQuery> list) {
        public Subject {
            cards = List.copyOf(cards);
        }

        /** Of these cards. */
        public static Subject of(List<Long> cards) {
            return new Subject(cards, Optional.empty());
        }

        /** Of all cards that a list shows. */
        public static Subject of(CardQuery list) {
            return new Subject(List.of(), Optional.of(list));
        }
    }

    /** What was counted, and which cases that are. */
    private record Counted(Criterion which, RequestStatistics statistics) {}

    public RequestFigures(Background background, CardIndex index) {
        this.background = background;
        this.index = index;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Counts those of others. */
    public void show(Subject wanted) {
        if (!subject.equals(Optional.of(wanted))) {
            subject = Optional.of(wanted);
            // what was counted of others is nobody's answer any more
            counted = Optional.empty();
            failure = Optional.empty();
            refresh();
        }
    }

    /** Counts anew; what is there stays until then. */
    public void refresh() {
        asked.ifPresent(Asked::cancel);
        asked = subject.map(wanted -> background.ask(
                monitor -> {
                    Requests requests = new Requests(index, index.session());
                    Criterion which = wanted.list().isPresent()
                            ? requests.of(wanted.list().get(), monitor)
                            : Requests.ofCards(wanted.cards());
                    return new Counted(which, requests.count(which, index.session().today(), monitor));
                },
                this::counted,
                this::failed));
    }

    private void counted(Counted result) {
        counted = Optional.of(result);
        failure = Optional.empty();
        listeners.changed();
    }

    private void failed(RuntimeException problem) {
        counted = Optional.empty();
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** The figures; empty while there are none. */
    public Optional<RequestStatistics> statistics() {
        return counted.map(Counted::statistics);
    }

    /** Why there are none, where that is so. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    /** Which cases a part of the figures is about. */
    public Criterion cases(Part part) {
        List<Criterion> parts = new ArrayList<>();
        counted.map(Counted::which).filter(which -> !which.equals(Criterion.EVERY)).ifPresent(parts::add);
        if (!part.which().equals(Criterion.EVERY)) {
            parts.add(part.which());
        }
        return parts.size() == 1 ? parts.getFirst() : new Criterion.All(parts);
    }

    /** What a choice is called; empty for a key that the list does not have. */
    public Optional<String> label(String field, Part part) {
        return choice(field, part).map(choice -> choice.labels().in(index.session().locale()));
    }

    /** The colour of a choice as {@code #rrggbb}; empty where it has none. */
    public String colour(String field, Part part) {
        return choice(field, part).map(Choice::colour).orElse("");
    }

    private Optional<Choice> choice(String field, Part part) {
        Catalogue catalogue = index.catalogue(index.session());
        Optional<Field> chosen = catalogue.find(Kind.CASE, field);
        return chosen.flatMap(each -> catalogue.choicesOf(each).choice(part.key()));
    }

    /** What a field of cases is called; empty where the session does not see it. */
    public Optional<String> title(String field) {
        return index.catalogue(index.session()).find(Kind.CASE, field).map(each -> each.labels().in(index.session().locale()));
    }

    /** Stops all reading. */
    public void dispose() {
        asked.ifPresent(Asked::cancel);
    }
}

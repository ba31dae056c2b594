/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kartotek.core.card.Card;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * What happened to a card, newest first, a page at a time; and the card as it stood on a day between its first and today. Lives on
 * the thread of the user interface.
 */
public final class Timeline {
    /** Moments that are shown at first, and added each time. */
    public static final int PAGE = 25;

    private final Background background;
    private final CardIndex index;
    private final long cardId;
    private final Listeners listeners = new Listeners();
    private List<Moment> all = List.of();
    private int shown = PAGE;
    private Optional<RuntimeException> failure = Optional.empty();
    private Optional<Asked> reading = Optional.empty();
    private Optional<Asked> looking = Optional.empty();
    private boolean read;

    public Timeline(Background background, CardIndex index, long cardId) {
        this.background = background;
        this.index = index;
        this.cardId = cardId;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Reads, or reads anew after something was written; what is there stays until then. */
    public void load() {
        reading.ifPresent(Asked::cancel);
        reading = Optional.of(background.ask(monitor -> Moments.of(index, cardId), this::arrived, this::failed));
    }

    private void arrived(List<Moment> moments) {
        all = moments;
        read = true;
        failure = Optional.empty();
        listeners.changed();
    }

    private void failed(RuntimeException problem) {
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** Stops all reading. */
    public void dispose() {
        reading.ifPresent(Asked::cancel);
        looking.ifPresent(Asked::cancel);
    }

    /** Whether it was read at least once. */
    public boolean isRead() {
        return read;
    }

    /** Why it could not be read last, or empty. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    /** What is shown of it, newest first. */
    public List<Moment> moments() {
        return all.subList(0, Math.min(shown, all.size()));
    }

    /** Whether there are earlier ones than those that are shown. */
    public boolean hasMore() {
        return all.size() > shown;
    }

    /** Shows earlier ones too. */
    public void showMore() {
        shown += PAGE;
        listeners.changed();
    }

    /** One thing that changed in a moment, to be taken back. */
    public CardUndo takingBack(Moment moment, MomentLine line) {
        return new CardUndo(cardId, Set.of(moment.changeSet()), Optional.of(line.place()));
    }

    /** Everything that happened after a moment, as far as it was read, to be taken back. */
    public CardUndo takingBackSince(Moment moment) {
        return takingBack(all.subList(0, all.indexOf(moment)));
    }

    /** Everything that happened after the end of a day, as far as it was read, to be taken back. */
    public CardUndo takingBackSince(LocalDate day) {
        Instant end = end(day);
        return takingBack(all.stream().filter(each -> each.at().isAfter(end)).toList());
    }

    private CardUndo takingBack(List<Moment> moments) {
        return new CardUndo(
                cardId, moments.stream().map(Moment::changeSet).collect(Collectors.toSet()), Optional.empty());
    }

    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1);
    }

    private ZoneId zone() {
        return index.session().zone();
    }

    /** The last day, as the session's clock shows it. */
    public LocalDate today() {
        return index.session().today();
    }

    /** The day on which the card came to be, or today where that is not known. */
    public LocalDate firstDay() {
        return all.isEmpty() ? today() : LocalDate.ofInstant(all.getLast().at(), zone());
    }

    /** Days between the first and today. */
    public int days() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(firstDay(), today()));
    }

    /**
     * Reads the card as it stood at the end of a day, under the rights of today; it cannot be written. A later question
     * takes the place of an earlier one.
     *
     * @param found gets the card, or empty where it was not there, or out of use, on that day
     */
    public void look(LocalDate day, Consumer<Optional<CardModel>> found) {
        stopLooking();
        looking = Optional.of(background.ask(
                monitor -> index.cards().asOf(index.session(), cardId, end(day)),
                card -> found.accept(card.map(this::readOnly)),
                this::failed));
    }

    private CardModel readOnly(Card card) {
        CardModel model = new CardModel(index.catalogue(index.session()), index.session().readOnly());
        model.show(card);
        return model;
    }

    /** The user looks at today again. */
    public void stopLooking() {
        looking.ifPresent(Asked::cancel);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.day;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * The day of whoever works here: open tasks, what is to be followed up, cases, and the cards that were looked at last; and what of it
 * wants to be done now. Thread of the user interface.
 */
public final class MyDay {
    private final Background background;
    private final Function<CardIndex, Snoozed> files;
    private final Supplier<List<Long>> cards;
    private final InstantSource clock;
    private final Listeners listeners = new Listeners();
    private Optional<CardIndex> index = Optional.empty();
    private Optional<Snoozed> snoozed = Optional.empty();
    private Optional<Asked> reading = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private List<DayLine> lines = List.of();
    private boolean read;

    /**
     * @param files where it is kept what was put off
     * @param cards ids of the cards that were looked at lately, the last one first
     * @param clock says what time it is
     */
    public MyDay(
            Background background, Function<CardIndex, Snoozed> files, Supplier<List<Long>> cards, InstantSource clock) {
        this.background = background;
        this.files = files;
        this.cards = cards;
        this.clock = clock;
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Another card index is open. */
    public void open(CardIndex opened) {
        index = Optional.of(opened);
        snoozed = Optional.of(files.apply(opened));
        lines = List.of();
        read = false;
        load();
    }

    /** Reads again; what is there stays until then. */
    public void load() {
        index.ifPresent(open -> {
            Snoozed file = snoozed.orElseThrow();
            List<Long> lately = cards.get();
            LocalDate today = today();
            reading.ifPresent(Asked::cancel);
            reading = Optional.of(background.ask(
                    monitor -> new DayReader(open, today, monitor).read(lately, file.after(clock.instant())),
                    this::arrived,
                    this::failed));
        });
    }

    private void arrived(List<DayLine> found) {
        lines = found;
        read = true;
        failure = Optional.empty();
        listeners.changed();
    }

    private void failed(RuntimeException problem) {
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** Why it could not be read last; empty where it could. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    /** Whether it was read at least once. */
    public boolean isRead() {
        return read;
    }

    /** What there is, kind by kind; of each what is due first, and last what was put off. */
    public List<DayLine> lines() {
        return lines;
    }

    /** Today, where the user is. */
    public LocalDate today() {
        return index.map(open -> LocalDate.ofInstant(clock.instant(), open.session().zone())).orElseThrow();
    }

    /** What wants to be done now. */
    public List<DayLine> due() {
        return lines.isEmpty() ? List.of() : lines.stream().filter(line -> line.isDue(today())).toList();
    }

    /**
     * Ends a task, or what was to be followed up, as one change set that can be taken back.
     *
     * @param done run when it is written
     * @param failed gets why it is not
     */
    public void complete(DayLine line, Runnable done, Consumer<RuntimeException> failed) {
        CardIndex open = index.orElseThrow();
        background.ask(
                monitor -> {
                    write(open, line);
                    return line;
                },
                written -> {
                    lines = lines.stream().filter(each -> !each.key().equals(line.key())).toList();
                    listeners.changed();
                    done.run();
                },
                failed);
    }

    private static void write(CardIndex index, DayLine line) {
        Kind kind = line.kind() == DayLine.Kind.TASK ? Kind.TASK : Kind.ACTIVITY;
        Map<String, Value> values = line.kind() == DayLine.Kind.TASK
                ? Map.of("status", Value.of("done"))
                : Map.of("follow_up", Value.ABSENT);
        RecordOnCard found = index.cards()
                .record(index.session(), kind, line.record())
                .orElseThrow(() -> new NoSuchCardException(line.card()));
        CardRecord record = found.record();
        index.changes()
                .commit(
                        index.session(),
                        Reason.EDIT,
                        "",
                        List.of(RecordEdit.update(kind, record.id(), found.cardId(), record.version(), values)));
    }

    /**
     * Puts a line off, so that nobody is reminded of it before.
     *
     * @param until empty to have it back at once
     * @param failed gets why it could not be kept
     */
    public void putOff(DayLine line, Optional<Instant> until, Consumer<RuntimeException> failed) {
        Snoozed file = snoozed.orElseThrow();
        background.ask(
                monitor -> {
                    file.put(line.key(), until, clock.instant());
                    return line;
                },
                written -> load(),
                failed);
    }

    /** The moment that somebody means who puts something off. */
    public Instant until(PutOff wanted) {
        return wanted.from(clock.instant(), index.orElseThrow().session().zone());
    }
}

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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing of my day.
 *
 * @param kind what it is
 * @param record id of the task, activity or case; of a card, the card's
 * @param card id of the card that it hangs on
 * @param subject what it is about
 * @param customer whose it is; of a card, what tells it from others
 * @param day on which it is due; empty where it is due on none
 * @param later when it is wanted again, where it was put off
 */
public record DayLine(
        Kind kind,
        long record,
        long card,
        String subject,
        String customer,
        Optional<LocalDate> day,
        Optional<Instant> later) {

    /** What a line is, in the order of the list. */
    public enum Kind {
        TASK,
        /** Somebody wanted to come back to what he logged. */
        FOLLOW_UP,
        CASE,
        /** A card that was looked at lately. */
        CARD
    }

    /** Whether there is something about it that can be done. */
    public boolean isWork() {
        return kind != Kind.CARD;
    }

    /** Of what kind the record is that it is about; empty where that is the card itself. */
    public Optional<org.kartotek.core.catalogue.Kind> recordKind() {
        return switch (kind) {
            case TASK -> Optional.of(org.kartotek.core.catalogue.Kind.TASK);
            case FOLLOW_UP -> Optional.of(org.kartotek.core.catalogue.Kind.ACTIVITY);
            case CASE -> Optional.of(org.kartotek.core.catalogue.Kind.CASE);
            case CARD -> Optional.empty();
        };
    }

    /** Whether a tick ends it; a case needs a solution. */
    public boolean canBeDone() {
        return kind == Kind.TASK || kind == Kind.FOLLOW_UP;
    }

    /** Whether it should have been done on an earlier day. */
    public boolean isOverdue(LocalDate today) {
        return day.filter(due -> due.isBefore(today)).isPresent();
    }

    /** Whether it wants to be done now: due, and not put off. */
    public boolean isDue(LocalDate today) {
        return canBeDone() && later.isEmpty() && day.filter(due -> !due.isAfter(today)).isPresent();
    }

    /** The name under which it is put off. */
    String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + record;
    }

    DayLine putOff(Optional<Instant> until) {
        return new DayLine(kind, record, card, subject, customer, day, until);
    }
}

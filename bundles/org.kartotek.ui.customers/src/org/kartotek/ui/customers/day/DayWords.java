/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.presentation.day.DayLine;

/** Says what a line of my day is, and when it is wanted. */
final class DayWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ValueFormat format;
    private final ZoneId zone;

    DayWords(Locale locale, ZoneId zone) {
        format = ValueFormat.of(locale);
        this.zone = zone;
    }

    static String kind(DayLine line) {
        return switch (line.kind()) {
            case TASK -> Messages.task;
            case FOLLOW_UP -> Messages.followUp;
            case CASE -> Messages.serviceCase;
            case CARD -> Messages.card;
        };
    }

    static String subject(DayLine line) {
        return line.subject().isEmpty() ? kind(line) : line.subject();
    }

    String when(DayLine line, LocalDate today) {
        if (line.later().isPresent()) {
            return NLS.bind(Messages.later, moment(line.later().get(), today));
        }
        return line.day().map(day -> when(line, day, today)).orElse("");
    }

    private String when(DayLine line, LocalDate day, LocalDate today) {
        if (line.kind() == DayLine.Kind.CASE) {
            return NLS.bind(Messages.since, format.date(day));
        }
        return day.isBefore(today) ? NLS.bind(Messages.overdue, format.date(day)) : day(day, today);
    }

    private String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Messages.today;
        }
        return day.equals(today.plusDays(1)) ? Messages.tomorrow : format.date(day);
    }

    /** A moment, as short as it is clear. */
    String moment(Instant moment, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        String time = TIME.format(moment.atZone(zone));
        return day.equals(today) ? time : day(day, today) + ", " + time;
    }
}

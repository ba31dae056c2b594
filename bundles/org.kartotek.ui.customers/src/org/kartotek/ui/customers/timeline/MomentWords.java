/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.timeline.Moment;
import org.kartotek.presentation.timeline.MomentLine;
import org.kartotek.ui.customers.undo.ChangeWords;

/** What happened, in words. */
final class MomentWords {
    private static final String BETWEEN = "  ·  ";

    private final Locale locale;
    private final ZoneId zone;

    MomentWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    String head(Moment moment) {
        return at(moment.at()) + BETWEEN + moment.login() + BETWEEN + ChangeWords.reason(moment.reason());
    }

    private String at(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    /** Where it was: the field, and of what. */
    String place(MomentLine line) {
        String part = part(line);
        if (line.label().isEmpty()) {
            return part;
        }
        return part.isEmpty() ? line.label() : part + BETWEEN + line.label();
    }

    private static String part(MomentLine line) {
        Kind kind = line.place().kind();
        if (kind.isCard()) {
            return line.label().isEmpty() ? Messages.kindCustomer : "";
        }
        String word = switch (kind) {
            case CUSTOMER -> Messages.kindCustomer;
            case CONTACT -> Messages.kindContact;
            case ADDRESS -> Messages.kindAddress;
            case CONTACT_POINT -> Messages.kindContactPoint;
            case DOCUMENT -> Messages.kindDocument;
            default -> throw new IllegalArgumentException("no part of a card");
        };
        return line.part().isEmpty() ? word : word + " " + line.part();
    }

    String what(MomentLine line) {
        return switch (line.event()) {
            case CREATED -> Messages.added;
            case ARCHIVED -> Messages.removed;
            case RESTORED -> Messages.restored;
            case CHANGED -> value(line.before()) + "  →  " + value(line.after());
        };
    }

    private static String value(String text) {
        return text.isEmpty() ? Messages.unknown : text;
    }
}

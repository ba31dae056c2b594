/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A contact of the house with a customer.
 *
 * @param activity id of the activity
 * @param way how
 * @param direction empty where nobody wrote it down; it counts as outgoing
 * @param mailing whether many customers got the same
 * @param by login of who it was; empty where nobody wrote it down
 * @param written the day as it was written down, without a time zone
 * @param moment empty where the day alone is known
 */
public record PastContact(
        long activity,
        ContactWay way,
        Optional<Direction> direction,
        boolean mailing,
        String by,
        LocalDate written,
        Optional<Instant> moment) {
    /** The day of a moment, wherever on Earth it is written down, is at most this far from its day in UTC. */
    private static final int DAYS_APART = 1;

    /** A moment that does not go with the day counts for nothing: somebody has set the day right since. */
    public PastContact {
        moment = moment.filter(each -> goesWith(each, written));
    }

    private static boolean goesWith(Instant moment, LocalDate day) {
        LocalDate there = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return Math.abs(ChronoUnit.DAYS.between(there, day)) <= DAYS_APART;
    }

    /** The last in a zone comes last; where only days are known, the one that was written down later. */
    static Comparator<PastContact> latestLast(ZoneId zone) {
        return Comparator.comparing((PastContact each) -> each.day(zone))
                .thenComparing(each -> each.moment().orElse(Instant.MIN))
                .thenComparing(PastContact::activity);
    }

    /** The day on which it was for people in a zone. */
    public LocalDate day(ZoneId zone) {
        return moment.map(each -> LocalDate.ofInstant(each, zone)).orElse(written);
    }

    /** The time of the day for people in a zone, where it is known. */
    public Optional<LocalTime> time(ZoneId zone) {
        return moment.map(each -> LocalTime.ofInstant(each, zone));
    }
}

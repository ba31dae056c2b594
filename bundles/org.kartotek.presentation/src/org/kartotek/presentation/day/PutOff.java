/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** For how long something is put off. */
public enum PutOff {
    HOUR,
    /** Until the office opens on the next day. */
    DAY,
    /** Until the office opens in a week. */
    WEEK;

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final int DAYS = 7;

    /** @param zone where the user is */
    Instant from(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case HOUR -> now.plus(Duration.ofHours(1));
            case DAY -> today.plusDays(1).atTime(OPENING).atZone(zone).toInstant();
            case WEEK -> today.plusDays(DAYS).atTime(OPENING).atZone(zone).toInstant();
        };
    }
}

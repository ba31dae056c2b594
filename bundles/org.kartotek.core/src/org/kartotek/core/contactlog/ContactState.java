/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How things stand between the house and a customer at one moment.
 *
 * @param last the last contact of the house; empty where there was none, as far as the session may see
 * @param limit how many days the office leaves between two contacts; 0 for none
 * @param today of the session
 * @param zone of the session
 */
public record ContactState(Optional<PastContact> last, int limit, LocalDate today, ZoneId zone) {

    /** Days since the last contact; those of colleagues whose day has begun already were today. */
    public long days() {
        return last.map(contact -> Math.max(0, ChronoUnit.DAYS.between(contact.day(zone), today))).orElse(Long.MAX_VALUE);
    }

    /** Whether another call or mail would come too soon. With a limit of 7 days, whoever was called on a Monday is called again on the next. */
    public boolean isTooSoon() {
        return days() < limit;
    }

    /** The first day on which another contact does not come too soon. */
    public LocalDate free() {
        return today.plusDays(Math.max(0, limit - days()));
    }
}

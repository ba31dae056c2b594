/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a field is compared with. */
public sealed interface Operand {
    /** What stands before the id of a record that a reference is compared with. */
    String ID = "#";

    /**
     * A fixed value.
     *
     * @param text the canonical text of a value of the field's type, see {@link org.kartotek.core.value.Canonical}; part of one
     *     for {@link Operator#STARTS_WITH} and {@link Operator#CONTAINS}; of a reference with {@link #ID} before it
     */
    record Literal(String text) implements Operand {}

    /** The record that a reference is compared with. */
    static Operand ofRecord(long id) {
        return new Literal(ID + id);
    }

    /**
     * A day counted from today in the session's time zone: {@code today}, {@code today - 30 days}.
     *
     * @param amount how many units after today; negative for the past
     * @param unit days, weeks, months or years
     */
    record RelativeDay(int amount, ChronoUnit unit) implements Operand {
        /** Units that days are counted in. */
        public static final List<ChronoUnit> UNITS =
                List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);

        public static final RelativeDay TODAY = new RelativeDay(0, ChronoUnit.DAYS);

        public LocalDate from(LocalDate today) {
            return today.plus(amount, unit);
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;

/** When opportunities are expected. */
public enum Period {
    /** Whenever, and those for which that is not known. */
    ANY,
    /** It should have been before today, and is open still. */
    OVERDUE,
    THIS_MONTH,
    THIS_QUARTER,
    THIS_YEAR;

    /** Which of them: those whose day is in it. */
    Criterion on(FieldPath day, LocalDate today) {
        List<Criterion> ends = new ArrayList<>();
        from(today).ifPresent(first -> ends.add(compare(day, Operator.GREATER_OR_EQUAL, first)));
        before(today).ifPresent(end -> ends.add(compare(day, Operator.LESS, end)));
        return new Criterion.All(ends);
    }

    private static Criterion compare(FieldPath day, Operator operator, LocalDate with) {
        return new Criterion.Comparison(day, operator, new Operand.Literal(with.toString()));
    }

    private Optional<LocalDate> from(LocalDate today) {
        return switch (this) {
            case ANY, OVERDUE -> Optional.empty();
            case THIS_MONTH -> Optional.of(today.withDayOfMonth(1));
            case THIS_QUARTER -> Optional.of(today.with(IsoFields.DAY_OF_QUARTER, 1));
            case THIS_YEAR -> Optional.of(today.withDayOfYear(1));
        };
    }

    /** The first day after it. */
    private Optional<LocalDate> before(LocalDate today) {
        return switch (this) {
            case ANY -> Optional.empty();
            case OVERDUE -> Optional.of(today);
            case THIS_MONTH -> from(today).map(first -> first.plusMonths(1));
            case THIS_QUARTER -> from(today).map(first -> first.plus(1, IsoFields.QUARTER_YEARS));
            case THIS_YEAR -> from(today).map(first -> first.plus(1, ChronoUnit.YEARS));
        };
    }
}

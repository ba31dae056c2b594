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
import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.rights.Session;

/**
 * Which opportunities are on the board.
 *
 * @param mine those of the user alone
 * @param closed also those that were won or lost
 * @param period when they are expected
 */
public record BoardFilter(boolean mine, boolean closed, Period period) {
    /** Everything that is open. */
    public static final BoardFilter OPEN = new BoardFilter(false, false, Period.ANY);

    private static final String OWNER = "owner";
    private static final String DAY = "date";

    public BoardFilter withMine(boolean wanted) {
        return new BoardFilter(wanted, closed, period);
    }

    public BoardFilter withClosed(boolean wanted) {
        return new BoardFilter(mine, wanted, period);
    }

    public BoardFilter withPeriod(Period wanted) {
        return new BoardFilter(mine, closed, wanted);
    }

    /** Whether it leaves nothing out but what is closed. */
    public boolean isWide() {
        return !mine && period == Period.ANY;
    }

    /** Whether the session may ask whose they are. */
    public static boolean knowsOwners(Catalogue catalogue) {
        return catalogue.find(Kind.OPPORTUNITY, OWNER).isPresent();
    }

    /** Whether the session may ask when they are expected. */
    public static boolean knowsDays(Catalogue catalogue) {
        return catalogue.find(Kind.OPPORTUNITY, DAY).isPresent();
    }

    /** Which they are, today; of what the session may not ask, nothing is asked. */
    Criterion criterion(Catalogue catalogue, Session session, LocalDate today) {
        List<Criterion> parts = new ArrayList<>();
        // what was won or lost is awaited no more
        if (!closed || period == Period.OVERDUE) {
            List<Operand> over = Stages.CLOSED.stream().<Operand>map(Operand.Literal::new).toList();
            parts.add(new Criterion.Not(new Criterion.OneOf(Stages.PATH, over)));
        }
        if (mine && knowsOwners(catalogue)) {
            parts.add(new Criterion.Comparison(
                    new FieldPath(OWNER), Operator.EQUAL, new Operand.Literal(session.login())));
        }
        if (period != Period.ANY && knowsDays(catalogue)) {
            parts.add(period.on(new FieldPath(DAY), today));
        }
        return parts.size() == 1 ? parts.getFirst() : new Criterion.All(parts);
    }
}

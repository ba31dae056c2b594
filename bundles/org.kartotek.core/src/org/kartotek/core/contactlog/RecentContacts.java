/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.contactlog;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.Aggregate;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.rights.Session;

/** Finds the cards of a list whose customers were contacted so lately that another contact comes too soon. Any thread but that of the user interface. */
public final class RecentContacts {
    private static final String ACTIVITIES = "activities";

    private final CardIndex index;
    private final Session session;
    private final ContactLog log;

    public RecentContacts(CardIndex index, Session session) {
        this.index = index;
        this.session = session;
        log = new ContactLog(index, session, InstantSource.system());
    }

    /** Those among some cards. */
    public Set<Long> among(Collection<Long> cards, IProgressMonitor monitor) {
        return limit() == 0 ? Set.of() : tooSoon(cards.iterator(), monitor);
    }

    /** Those among the cards that a query finds. */
    public Set<Long> among(CardQuery query, IProgressMonitor monitor) {
        LastContactQuery contacts = new LastContactQuery(index.catalogue(session), session);
        if (limit() == 0 || !contacts.isPossible()) {
            return Set.of();
        }
        Criterion lately = contacts.since(session.today().minusDays(limit()), session.today());
        FieldPath number = FieldPath.of(new Aggregate(Aggregate.Function.COUNT, ACTIVITIES, lately));
        Criterion some = new Criterion.Comparison(number, Operator.GREATER, new Operand.Literal("0"));
        CardQuery contacted = new CardQuery(query.kind(), List.of(), query.criterion(), List.of(), OptionalInt.empty()).where(some);
        PagedRows rows = new PagedRows(index.queries(), session, contacted, monitor);
        return tooSoon(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return rows.hasNext();
                    }

                    @Override
                    public Long next() {
                        return rows.next().id();
                    }
                },
                monitor);
    }

    private int limit() {
        return index.office().contactDays();
    }

    /** Of those who may be, the log knows by the minute who is. */
    private Set<Long> tooSoon(Iterator<Long> cards, IProgressMonitor monitor) {
        Set<Long> found = new HashSet<>();
        while (cards.hasNext()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            long card = cards.next();
            if (log.state(card, monitor).isTooSoon()) {
                found.add(card);
            }
        }
        return found;
    }
}

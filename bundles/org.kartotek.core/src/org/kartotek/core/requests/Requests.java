/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.NamedValue;
import org.kartotek.core.query.Operand;
import org.kartotek.core.rights.Session;

/** Counts cases. Any thread but that of the user interface. */
public final class Requests {
    static final String STATUS = "status";
    static final String CATEGORY = "category";
    static final String PRIORITY = "priority";
    static final String DAY = "date";
    static final String CLOSED = "closed";
    /** Where a case is over. The keys of choices never change. */
    static final Set<String> OVER = Set.of("solved", "closed");

    /** Of more cards than these, which are not all, nobody reads the figures. */
    private static final int MOST = 2_000;
    /** Cards that one statement asks for. */
    private static final int AT_ONCE = 500;

    private final CardIndex index;
    private final Session session;
    private final Catalogue catalogue;

    public Requests(CardIndex index, Session session) {
        this.index = index;
        this.session = session;
        catalogue = index.catalogue(session);
    }

    /** Whether a session sees enough of cases for figures. */
    public static boolean isReadable(Catalogue catalogue) {
        return catalogue.find(Kind.CASE, STATUS).isPresent();
    }

    /** Cases that are neither solved nor closed, whatever the office calls that. */
    public static Criterion open() {
        List<Operand> over = OVER.stream().sorted().<Operand>map(Operand.Literal::new).toList();
        return new Criterion.Not(new Criterion.OneOf(new FieldPath(STATUS), over));
    }

    /** The cases of some cards. */
    public static Criterion ofCards(List<Long> cards) {
        return new Criterion.OneOf(new FieldPath(NamedValue.CARD), cards.stream().map(Operand::ofRecord).toList());
    }

    /**
     * The cases of the cards that a query finds.
     *
     * @param customers its limit is not looked at
     * @throws KartotekException where it finds more cards than the figures of which anybody reads, and not all
     */
    public Criterion of(CardQuery customers, IProgressMonitor monitor) {
        if (customers.criterion().equals(Criterion.EVERY)) {
            return Criterion.EVERY;
        }
        List<Long> cards = new ArrayList<>();
        CardQuery some = new CardQuery(Kind.CUSTOMER, List.of(), customers.criterion(), List.of(), OptionalInt.of(MOST + 1));
        index.queries().stream(session, some, row -> cards.add(row.id()), monitor);
        if (cards.size() > MOST) {
            throw new KartotekException(Messages.TOO_MANY.with(MOST));
        }
        return ofCards(cards);
    }

    /**
     * Counts.
     *
     * @param which cases; those of some cards come from {@link #ofCards}
     * @param today tells which are old, and which months were the last
     */
    public RequestStatistics count(Criterion which, LocalDate today, IProgressMonitor monitor) {
        List<String> columns = Stream.of(STATUS, CATEGORY, PRIORITY, DAY, CLOSED)
                .filter(key -> catalogue.find(Kind.CASE, key).isPresent())
                .toList();
        RequestTally tally = new RequestTally(catalogue, columns, today);
        for (Criterion part : pieces(which)) {
            CardQuery query = new CardQuery(
                    Kind.CASE, columns.stream().map(FieldPath::new).toList(), part, List.of(), OptionalInt.empty());
            index.queries().stream(session, query, tally::add, monitor);
        }
        return tally.statistics();
    }

    /** A long list of cards is asked for bit by bit. */
    private static List<Criterion> pieces(Criterion which) {
        if (!(which instanceof Criterion.OneOf cards) || cards.operands().size() <= AT_ONCE) {
            return List.of(which);
        }
        List<Operand> all = cards.operands();
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .mapToObj(i -> all.subList(i * AT_ONCE, Math.min(all.size(), (i + 1) * AT_ONCE)))
                .<Criterion>map(some -> new Criterion.OneOf(cards.field(), some))
                .toList();
    }
}

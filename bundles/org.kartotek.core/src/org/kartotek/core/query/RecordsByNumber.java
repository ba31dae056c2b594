/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.RecordNames;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;

/** Finds cards, articles, purchases and cases by their numbers, under the rights of a session. Any thread but that of the user interface. */
public final class RecordsByNumber implements RecordNames {
    private static final String NUMBER = "number";

    private final CardQueries queries;
    private final Session session;
    private final Catalogue catalogue;
    private final IProgressMonitor monitor;

    /**
     * @param catalogue as the session may see it
     * @param monitor ends a look-up where it is cancelled
     */
    public RecordsByNumber(CardQueries queries, Session session, Catalogue catalogue, IProgressMonitor monitor) {
        this.queries = queries;
        this.session = session;
        this.catalogue = catalogue;
        this.monitor = monitor;
    }

    @Override
    public Optional<Long> find(Kind kind, String name) {
        if (catalogue.find(kind, NUMBER).isEmpty()) {
            return Optional.empty();
        }
        Criterion called = new Criterion.Comparison(new FieldPath(NUMBER), Operator.EQUAL, new Operand.Literal(name));
        CardQuery query = new CardQuery(kind, List.of(), called, List.of(), OptionalInt.empty());
        List<Row> found = queries.page(session, query, PageRequest.first(2), monitor).rows();
        if (found.size() > 1) {
            throw new KartotekException(Messages.SEVERAL_RECORDS.with(name));
        }
        return found.stream().findFirst().map(Row::id);
    }
}

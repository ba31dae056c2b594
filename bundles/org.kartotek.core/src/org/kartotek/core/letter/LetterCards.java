/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PagedRows;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;

/** Reads the cards that letters go to, some at a time, in the order of the list. One thread. */
public final class LetterCards implements Iterator<LetterAddressee> {
    private static final int CHUNK = 100;

    private final CardIndex index;
    private final Session session;
    private final LetterRequest request;
    private final Iterator<Long> ids;
    private Iterator<Card> read = List.<Card>of().iterator();

    public LetterCards(CardIndex index, Session session, LetterRequest request, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.request = request;
        this.ids = request.cards().isEmpty() ? found(monitor) : request.cards().iterator();
    }

    private Iterator<Long> found(IProgressMonitor monitor) {
        CardQuery query = request.query().withColumns(List.of());
        PagedRows rows = new PagedRows(index.queries(), session, query, monitor);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Long next() {
                Row row = rows.next();
                return row.id();
            }
        };
    }

    @Override
    public boolean hasNext() {
        while (!read.hasNext() && ids.hasNext()) {
            List<Long> wanted = new ArrayList<>();
            while (ids.hasNext() && wanted.size() < CHUNK) {
                wanted.add(ids.next());
            }
            Map<Long, Card> cards = index.cards().byIds(session, wanted).stream()
                    .collect(Collectors.toMap(Card::id, Function.identity()));
            read = wanted.stream().filter(cards::containsKey).map(cards::get).iterator();
        }
        return read.hasNext();
    }

    @Override
    public LetterAddressee next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Locale otherwise = session.locale();
        return LetterAddressee.of(read.next(), request.contact(), request.language(), otherwise);
    }
}

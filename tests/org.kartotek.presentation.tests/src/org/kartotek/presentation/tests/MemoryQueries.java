/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.query.CardQueries;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.ListIndex;
import org.kartotek.core.query.Operand;
import org.kartotek.core.query.Operator;
import org.kartotek.core.query.PageKey;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.ResultPage;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.SortKey;

/** Answers the queries that lists ask, over records in memory. */
final class MemoryQueries implements CardQueries {
    private final Catalogue catalogue;
    private final Supplier<List<CardRecord>> customers;

    MemoryQueries(Catalogue catalogue, Supplier<List<CardRecord>> customers) {
        this.catalogue = catalogue;
        this.customers = customers;
    }

    private List<CardRecord> found(CardQuery query) {
        List<CardRecord> found = new ArrayList<>(customers.get());
        found.removeIf(record -> !holds(query.criterion(), record));
        Comparator<CardRecord> order = Comparator.comparing((CardRecord record) -> key(query, record))
                .thenComparingLong(CardRecord::id);
        boolean down = !query.order().isEmpty() && query.order().get(0).descending();
        found.sort(down ? order.reversed() : order);
        return found;
    }

    private static boolean holds(Criterion criterion, CardRecord record) {
        return switch (criterion) {
            case Criterion.All all -> all.parts().stream().allMatch(part -> holds(part, record));
            case Criterion.Search search -> record.values().values().stream()
                    .anyMatch(value -> value.content()
                            .filter(content -> Folding.fold(content.toString()).contains(Folding.fold(search.text())))
                            .isPresent());
            case Criterion.Comparison equal when equal.operator() == Operator.EQUAL ->
                equal.operand().equals(new Operand.Literal(Canonical.text(record.value(equal.field().key()))));
            case Criterion.HasState state -> record.value(state.field().key()).state() == state.state();
            default -> throw new UnsupportedOperationException();
        };
    }

    private String key(CardQuery query, CardRecord record) {
        if (query.order().isEmpty()) {
            return "";
        }
        Field field = catalogue.field(Kind.CUSTOMER, query.order().get(0).field().key());
        return SortKey.of(field.type(), record.value(field.key()));
    }

    @Override
    public ResultPage page(Session session, CardQuery query, PageRequest request, IProgressMonitor monitor) {
        List<CardRecord> found = found(query);
        int from = request.after().map(key -> place(found, key) + 1).orElse(0);
        int to = Math.min(found.size(), from + request.size());
        List<Row> rows = found.subList(from, to).stream().map(record -> row(query, record)).toList();
        return new ResultPage(
                rows, to < found.size() ? Optional.of(mark(query, found.get(to - 1))) : Optional.empty());
    }

    private static int place(List<CardRecord> found, PageKey key) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).id() == key.id()) {
                return i;
            }
        }
        return -1;
    }

    private PageKey mark(CardQuery query, CardRecord record) {
        return new PageKey(key(query, record), record.id());
    }

    private static Row row(CardQuery query, CardRecord record) {
        return new Row(
                record.id(),
                query.columns().stream().map(path -> record.value(path.key())).toList());
    }

    @Override
    public void stream(Session session, CardQuery query, Consumer<Row> reader, IProgressMonitor monitor) {
        found(query).forEach(record -> reader.accept(row(query, record)));
    }

    @Override
    public long count(Session session, CardQuery query, long cap, IProgressMonitor monitor) {
        return Math.min(cap, found(query).size());
    }

    @Override
    public ListIndex index(Session session, CardQuery query, int stride, IProgressMonitor monitor) {
        List<CardRecord> found = found(query);
        List<PageKey> marks = new ArrayList<>();
        for (int i = stride - 1; i < found.size(); i += stride) {
            marks.add(mark(query, found.get(i)));
        }
        return new ListIndex(found.size(), stride, marks);
    }
}

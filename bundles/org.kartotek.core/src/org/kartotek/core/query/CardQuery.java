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
import java.util.OptionalInt;
import org.kartotek.core.catalogue.Kind;

/**
 * One question to the card index: every read of more than one card is one of these, from the list in the window to the
 * data set of a report. Immutable; says nothing of rights, which come with the session that runs it.
 *
 * @param kind the kind of record that is found
 * @param columns the fields of each row, in order
 * @param criterion which records are found
 * @param order first step first; empty means by id
 * @param limit the most rows that are wanted, or empty for all
 */
public record CardQuery(Kind kind, List<FieldPath> columns, Criterion criterion, List<Order> order, OptionalInt limit) {
    public CardQuery {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** All customers, with these columns. */
    public static CardQuery customers(String... columns) {
        List<FieldPath> paths = List.of(columns).stream().map(FieldPath::new).toList();
        return new CardQuery(Kind.CUSTOMER, paths, Criterion.EVERY, List.of(), OptionalInt.empty());
    }

    public CardQuery withColumns(List<FieldPath> wanted) {
        return new CardQuery(kind, wanted, criterion, order, limit);
    }

    /** Those of this query's records for which {@code further} holds too. */
    public CardQuery where(Criterion further) {
        Criterion both = criterion.equals(Criterion.EVERY) ? further : new Criterion.All(List.of(criterion, further));
        return new CardQuery(kind, columns, both, order, limit);
    }

    public CardQuery orderedBy(List<Order> wanted) {
        return new CardQuery(kind, columns, criterion, wanted, limit);
    }

    public CardQuery limitedTo(int rows) {
        return new CardQuery(kind, columns, criterion, order, OptionalInt.of(rows));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;

/** Something done with a card on which much hangs; beside it, in place of raw statements, the same with one on which little does. */
record FullCardOperation(String name, LongConsumer deed, long full, long other) implements Operation {

    /** What happens when a card is opened, and what its tabs show first. */
    static List<Operation> all(CardIndex index, long full, long other) {
        ContactLog log = new ContactLog(index);
        return List.of(
                new FullCardOperation("open", card -> index.cards().byId(index.session(), card).orElseThrow(), full, other),
                new FullCardOperation("last contact", card -> log.state(card, new NullProgressMonitor()), full, other),
                new FullCardOperation("first activities", card -> page(index, Kind.ACTIVITY, card, "subject"), full, other),
                new FullCardOperation("first purchases", card -> page(index, Kind.PURCHASE, card, "amount"), full, other));
    }

    private static void page(CardIndex index, Kind kind, long card, String column) {
        CardQuery query = new CardQuery(kind, List.of(new FieldPath("date"), new FieldPath(column)), Criterion.onCard(card), List.of(), OptionalInt.empty())
                .orderedBy(List.of(new Order(new FieldPath("date"), true)));
        index.queries().page(index.session(), query, PageRequest.first(ListColumns.PAGE), new NullProgressMonitor());
    }

    @Override
    public void ours(int time) {
        deed.accept(full);
    }

    @Override
    public void raw(int time) {
        deed.accept(other);
    }
}

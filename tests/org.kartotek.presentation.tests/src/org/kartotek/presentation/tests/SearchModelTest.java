/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.presentation.search.SearchModel;

class SearchModelTest {
    private final Later clock = new Later();
    private final List<CardQuery> asked = new ArrayList<>();
    private final CardQuery everything = CardQuery.customers("name");
    private final SearchModel search = new SearchModel(everything, clock, asked::add);

    @Test
    void waitsForAPause() {
        search.type("m");
        search.type("mu");
        search.type("mün");
        assertEquals(1, clock.waiting(), "only the last key stroke counts");
        assertTrue(search.isPending());
        clock.runAll();
        assertFalse(search.isPending());
        assertEquals(List.of(everything.where(new Criterion.Search("mün"))), asked);
    }

    @Test
    void ignoresSpaceAroundTheWords() {
        search.type("mün");
        clock.runAll();
        search.type("mün ");
        assertEquals(0, clock.waiting());
    }

    @Test
    void showsEverythingForNothing() {
        search.type("x");
        search.type("");
        clock.runAll();
        assertEquals(List.of(everything), asked);
    }

    @Test
    void ordersAtOnce() {
        List<Order> byCity = List.of(new Order(new FieldPath("city"), true));
        search.type("x");
        search.orderBy(byCity);
        assertEquals(0, clock.waiting());
        assertEquals(List.of(everything.where(new Criterion.Search("x")).orderedBy(byCity)), asked);
    }
}

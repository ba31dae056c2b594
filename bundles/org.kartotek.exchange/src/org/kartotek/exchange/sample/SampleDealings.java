/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;

/** Gives generated cards their ids, and invents what the house has had to do with them until today. */
final class SampleDealings {
    private final SampleDesk desk;
    private final SampleSales sales;
    private final SampleTalks talks;
    private final SamplePlans plans;

    SampleDealings(SampleDesk desk, SampleGoods goods) {
        this.desk = desk;
        sales = new SampleSales(desk, goods);
        talks = new SampleTalks(desk);
        plans = new SamplePlans(desk);
    }

    /** Creates a card with all that hangs on it. */
    List<RecordEdit> of(SampleCard card) {
        long id = desk.newId(Kind.CUSTOMER);
        List<RecordEdit> edits = new ArrayList<>();
        List<Long> contacts = new ArrayList<>();
        edits.add(RecordEdit.createCustomer(id, card.customer().values()));
        for (SampleRecord part : card.parts()) {
            long partId = desk.newId(part.kind());
            edits.add(RecordEdit.createPart(part.kind(), partId, id, part.values()));
            if (part.kind() == Kind.CONTACT) {
                contacts.add(partId);
            }
        }
        if (card.known()) {
            SampleCustomer customer = new SampleCustomer(desk, card, id, contacts);
            sales.of(customer);
            talks.of(customer);
            plans.of(customer);
            edits.addAll(customer.edits());
        }
        return edits;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** A card on which much hangs, or little. */
final class FullCard {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final int PORTION = 500;

    private final ChangeSets changes;
    private final Session session;

    FullCard(ChangeSets changes, Session session) {
        this.changes = changes;
        this.session = session;
    }

    /**
     * Writes a card with a call and half a purchase of one line for each day back.
     *
     * @return id of the card
     */
    long write(int activities) {
        long card = changes.newId(Kind.CUSTOMER);
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createCustomer(card, Map.of("company", Value.of("Full of " + activities))));
        for (int day = 0; day < activities; day++) {
            LocalDate date = LAST_DAY.minusDays(day);
            edits.add(part(Kind.ACTIVITY, card, Map.of(
                    "type", Value.of("call"), "direction", Value.of("out"), "date", Value.of(date), "subject", Value.of("Call " + day))));
            if (day % 2 == 0) {
                purchase(edits, card, day, date);
            }
        }
        try (BulkChange bulk = changes.begin(session, Reason.IMPORT, "benchmark")) {
            for (int from = 0; from < edits.size(); from += PORTION) {
                bulk.write(edits.subList(from, Math.min(edits.size(), from + PORTION)));
            }
            bulk.done();
        }
        return card;
    }

    private void purchase(List<RecordEdit> edits, long card, int day, LocalDate date) {
        long purchase = changes.newId(Kind.PURCHASE);
        edits.add(RecordEdit.createPart(Kind.PURCHASE, purchase, card, Map.of("number", Value.of("P" + day), "date", Value.of(date))));
        edits.add(part(Kind.PURCHASE_LINE, card, Map.of(
                "purchase", Value.of(purchase),
                "quantity", Value.of(BigDecimal.TWO),
                "unit_price", Value.of(Money.of(BigDecimal.valueOf(day + 1L), EURO)))));
    }

    private RecordEdit part(Kind kind, long card, Map<String, Value> values) {
        return RecordEdit.createPart(kind, changes.newId(kind), card, values);
    }
}

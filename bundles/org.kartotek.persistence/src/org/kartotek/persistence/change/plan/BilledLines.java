/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;

/** What is on an invoice stays in use: a line of a purchase, and so the purchase, until it is credited. */
final class BilledLines {
    private final Drafts drafts;

    BilledLines(Drafts drafts) {
        this.drafts = drafts;
    }

    void check(PresentCards cards, PurchaseRules.Finder finder) throws SQLException {
        List<Draft> gone = drafts.all().stream()
                .filter(draft -> draft.key().kind() == Kind.PURCHASE_LINE && draft.isArchived() && !draft.wasArchived())
                .toList();
        if (gone.isEmpty()) {
            return;
        }
        Set<Long> billed = cards.books().billed(gone.stream().map(draft -> draft.key().id()).toList());
        for (Draft line : gone) {
            if (billed.contains(line.key().id())) {
                String text = line.after(InvoiceFields.TEXT).content().map(Object::toString).orElse("#" + line.key().id());
                Optional<Draft> purchase = purchase(line);
                String field = purchase.isPresent() ? InvoiceFields.NUMBER : InvoiceFields.TEXT;
                finder.find(purchase.orElse(line), field, Messages.LINE_BILLED.with(text));
            }
        }
    }

    /** The purchase that was to go with all its lines, where it is not the line alone: that is what cannot go. */
    private Optional<Draft> purchase(Draft line) {
        return line.after(Kind.PURCHASE.key())
                .content()
                .flatMap(id -> drafts.find(new RecordKey(Kind.PURCHASE, (Long) id)))
                .filter(purchase -> purchase.isArchived() && !purchase.wasArchived());
    }
}

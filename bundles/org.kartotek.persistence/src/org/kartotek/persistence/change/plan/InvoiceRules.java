/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;

/** What must hold for the days and the total of an invoice: once it is issued, nobody can put them right. */
final class InvoiceRules {
    private static final int YEARS = 1;

    private InvoiceRules() {}

    /** @throws KartotekException where its days do not fit each other or the present, or it comes to nothing */
    static void check(Draft invoice, TaxSums sums, LocalDate today) {
        LocalDate date = day(invoice.after(InvoiceFields.DATE)).orElseThrow(() -> new KartotekException(Messages.INVOICE_UNDATED));
        if (date.isBefore(today.minusYears(YEARS)) || date.isAfter(today.plusYears(YEARS))) {
            throw new KartotekException(Messages.INVOICE_FAR_AWAY);
        }
        if (day(invoice.after(InvoiceFields.DUE)).filter(date::isAfter).isPresent()) {
            throw new KartotekException(Messages.DUE_BEFORE_INVOICE);
        }
        long gross = sums.gross().minor();
        if (Issuing.type(invoice) == InvoiceType.INVOICE && gross <= 0) {
            throw new KartotekException(Messages.INVOICE_OF_NOTHING);
        }
        if (gross == 0) {
            throw new KartotekException(Messages.CREDITS_NO_AMOUNT);
        }
    }

    /** @throws KartotekException where a credit note is older than what it takes back */
    static void checkOrder(Draft note, PresentRecord invoice) {
        Optional<LocalDate> issued = day(invoice.value(InvoiceFields.DATE));
        if (day(note.after(InvoiceFields.DATE)).flatMap(date -> issued.filter(date::isBefore)).isPresent()) {
            throw new KartotekException(Messages.CREDIT_BEFORE_INVOICE);
        }
    }

    /** Nobody pays what has not been issued yet. */
    static void checkPaid(Drafts drafts, PurchaseRules.Finder finder) {
        for (Draft draft : drafts.all()) {
            if (draft.key().kind() == Kind.INVOICE && draft.changes(InvoiceFields.PAID)) {
                Optional<LocalDate> issued = day(draft.after(InvoiceFields.DATE));
                day(draft.after(InvoiceFields.PAID))
                        .filter(paid -> issued.filter(paid::isBefore).isPresent())
                        .ifPresent(paid -> finder.find(draft, InvoiceFields.PAID, Messages.PAID_BEFORE_INVOICE));
            }
        }
    }

    private static Optional<LocalDate> day(Value value) {
        return value.content().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/** How it stands with an invoice, as far as the office has said. */
public enum InvoiceState {
    OPEN,
    /** Open after the day on which it was due. */
    OVERDUE,
    PAID,
    /** Credit notes have taken all of it back. */
    CREDITED,
    /** It is a credit note, or takes nothing from anybody. */
    NOTHING_TO_PAY;

    /**
     * @param type of the invoice
     * @param paid day of payment
     * @param due day on which it is to be paid
     * @param gross its total
     * @param credited total of the credit notes that name it; negative
     */
    public static InvoiceState of(Value type, Value paid, Value due, Value gross, Value credited, LocalDate today) {
        if (paid.isKnown()) {
            return PAID;
        }
        long total = minor(gross);
        if (!type.equals(Value.of(InvoiceType.INVOICE.key())) || total == 0) {
            return NOTHING_TO_PAY;
        }
        if (total + minor(credited) == 0) {
            return CREDITED;
        }
        Optional<LocalDate> last = due.content().map(LocalDate.class::cast);
        return last.filter(day -> day.isBefore(today)).isPresent() ? OVERDUE : OPEN;
    }

    /** The sum of nothing is in no currency, and 0. */
    private static long minor(Value value) {
        return value.content().orElse(null) instanceof Money money ? money.minor() : 0;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.kartotek.core.card.CardRecord;

/** How much lines of invoices say of other lines, by the ids of these. */
final class Quantities {
    private final Map<Long, BigDecimal> sums = new HashMap<>();

    /** @param reference key of the field that names the other line */
    Quantities(String reference, Collection<CardRecord> lines) {
        for (CardRecord line : lines) {
            RecordValues.reference(line, reference)
                    .ifPresent(id -> sums.merge(id, RecordValues.number(line, InvoiceFields.QUANTITY), BigDecimal::add));
        }
    }

    BigDecimal of(long line) {
        return sums.getOrDefault(line, BigDecimal.ZERO);
    }
}

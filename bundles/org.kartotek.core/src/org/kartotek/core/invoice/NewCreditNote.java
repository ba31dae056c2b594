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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;

/** The edits that make a credit note of an invoice. One thread. */
final class NewCreditNote {
    /** What a line takes over from the one that it takes back. */
    private static final List<String> SAME = List.of(
            InvoiceFields.PURCHASE,
            InvoiceFields.PURCHASE_LINE,
            InvoiceFields.ARTICLE,
            InvoiceFields.ARTICLE_NUMBER,
            InvoiceFields.TEXT,
            InvoiceFields.UNIT,
            InvoiceFields.UNIT_PRICE,
            InvoiceFields.DISCOUNT,
            InvoiceFields.TAX_RATE);

    private final ChangeSets changes;
    private final Seller seller;
    private final RecordOnCard invoice;
    private final Quantities credited;
    private final long id;
    private final List<RecordEdit> lines = new ArrayList<>();

    /** @param credited how much has been taken back of the lines of the invoice; negative for positive ones */
    NewCreditNote(ChangeSets changes, Seller seller, RecordOnCard invoice, Quantities credited) {
        this.changes = changes;
        this.seller = seller;
        this.invoice = invoice;
        this.credited = credited;
        this.id = changes.newId(Kind.INVOICE);
    }

    long id() {
        return id;
    }

    int lines() {
        return lines.size();
    }

    /** How much of a line has not been taken back. */
    BigDecimal left(CardRecord line) {
        return RecordValues.number(line, InvoiceFields.QUANTITY).add(credited.of(line.id()));
    }

    /** @param wanted by position; everything that is left where empty */
    void take(List<CardRecord> itsLines, Map<Integer, BigDecimal> wanted) {
        Set<Integer> unknown = new HashSet<>(wanted.keySet());
        for (CardRecord line : itsLines) {
            int position = RecordValues.number(line, InvoiceFields.POSITION).intValue();
            unknown.remove(position);
            BigDecimal left = left(line);
            if (wanted.containsKey(position)) {
                requireLeft(position, wanted.get(position), left);
                lines.add(line(line, wanted.get(position).negate()));
            } else if (wanted.isEmpty() && left.signum() != 0) {
                lines.add(line(line, left.negate()));
            }
        }
        if (!unknown.isEmpty()) {
            throw new KartotekException(Messages.NO_LINE.with(unknown.iterator().next()));
        }
    }

    private static void requireLeft(int position, BigDecimal taken, BigDecimal left) {
        if (taken.signum() == 0 || taken.signum() < 0 && left.signum() > 0) {
            throw new KartotekException(Messages.MORE_THAN_NOTHING.with(position));
        }
        if (taken.signum() != left.signum() || taken.abs().compareTo(left.abs()) > 0) {
            throw new KartotekException(Messages.LESS_LEFT.with(position, left.stripTrailingZeros().toPlainString()));
        }
    }

    private RecordEdit line(CardRecord line, BigDecimal quantity) {
        Map<String, Value> values = new HashMap<>();
        values.put(InvoiceFields.INVOICE, Value.of(id));
        values.put(InvoiceFields.POSITION, Value.of(BigDecimal.valueOf(lines.size() + 1L)));
        values.put(InvoiceFields.CREDITS, Value.of(line.id()));
        values.put(InvoiceFields.QUANTITY, Value.of(quantity));
        SAME.forEach(key -> RecordValues.put(values, key, line.value(key)));
        return RecordEdit.createPart(Kind.INVOICE_LINE, changes.newId(Kind.INVOICE_LINE), invoice.cardId(), values);
    }

    List<RecordEdit> edits(IssueTerms terms, LocalDate today) {
        Map<String, Value> values = new HashMap<>();
        values.put(InvoiceFields.TYPE, Value.of(InvoiceType.CREDIT_NOTE.key()));
        values.put(InvoiceFields.CREDITS, Value.of(invoice.record().id()));
        values.put(InvoiceFields.DATE, Value.of(terms.date().orElse(today)));
        values.put(InvoiceFields.SELLER, Value.of(seller.printed()));
        RecordValues.put(values, InvoiceFields.BUYER, invoice.record().value(InvoiceFields.BUYER));
        RecordValues.put(values, InvoiceFields.LANGUAGE, invoice.record().value(InvoiceFields.LANGUAGE));
        RecordValues.put(values, InvoiceFields.TEXT, terms.text());
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createPart(Kind.INVOICE, id, invoice.cardId(), values));
        edits.addAll(lines);
        return edits;
    }
}

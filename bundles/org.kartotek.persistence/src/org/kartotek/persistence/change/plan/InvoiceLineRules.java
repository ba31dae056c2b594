/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.plan;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;

/**
 * What must hold for the lines of an invoice: they are in one currency and say their tax; they bill what was bought and has not been
 * billed, or take back what was billed and has not been taken back.
 */
final class InvoiceLineRules {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final List<String> PRICE = List.of(InvoiceFields.UNIT_PRICE, InvoiceFields.DISCOUNT);

    private final PresentCards cards;
    private final InvoiceBooks books;

    InvoiceLineRules(PresentCards cards, InvoiceBooks books) {
        this.cards = cards;
        this.books = books;
    }

    /** @throws KartotekException where a line does not fit */
    TaxSums sums(Draft invoice, List<Draft> lines) throws SQLException {
        if (Issuing.type(invoice) == InvoiceType.CREDIT_NOTE) {
            checkCredit(invoice, lines);
        } else {
            checkPurchases(invoice, lines);
        }
        TaxSums sums = null;
        for (Draft line : lines) {
            Money amount = content(line, InvoiceFields.AMOUNT, Money.class).orElseThrow(() -> incomplete(line));
            BigDecimal rate = content(line, InvoiceFields.TAX_RATE, BigDecimal.class).orElseThrow(() -> incomplete(line));
            if (rate.signum() < 0 || rate.compareTo(MOST_PERCENT) > 0) {
                throw incomplete(line);
            }
            sums = sums == null ? new TaxSums(amount.currency()) : sums;
            if (!sums.net().currency().equals(amount.currency())) {
                throw new KartotekException(Messages.INVOICE_CURRENCIES);
            }
            sums.add(rate, amount);
        }
        return sums;
    }

    private static KartotekException incomplete(Draft line) {
        String text = content(line, InvoiceFields.TEXT, String.class).orElse("#" + line.key().id());
        return new KartotekException(Messages.INVOICE_LINE_INCOMPLETE.with(text));
    }

    private static <T> Optional<T> content(Draft line, String key, Class<T> type) {
        return line.after(key).content().filter(type::isInstance).map(type::cast);
    }

    /** What was bought may have changed since it was read for the invoice, or may have been billed by somebody else. */
    private void checkPurchases(Draft invoice, List<Draft> lines) throws SQLException {
        if (!invoice.after(InvoiceFields.DUE).isKnown()) {
            throw new KartotekException(Messages.INVOICE_UNDATED);
        }
        Map<RecordKey, PresentRecord> bought = named(lines, InvoiceFields.PURCHASE_LINE, Kind.PURCHASE_LINE);
        Map<Long, BigDecimal> billed = books.invoiced(bought.keySet().stream().map(RecordKey::id).toList());
        for (Draft line : lines) {
            PresentRecord from = reference(line, InvoiceFields.PURCHASE_LINE, Kind.PURCHASE_LINE, bought);
            boolean fits = from != null && !from.archived() && isSame(line, from, PRICE)
                    && isWithin(billed, from, quantity(line), quantity(from));
            if (!fits || line.after(InvoiceFields.CREDITS).isKnown()) {
                throw new ConflictException(invoice.cardId());
            }
        }
    }

    private void checkCredit(Draft note, List<Draft> lines) throws SQLException {
        Long credited = content(note, InvoiceFields.CREDITS, Long.class).orElse(0L);
        PresentRecord invoice = cards.records(Set.of(new RecordKey(Kind.INVOICE, credited))).get(new RecordKey(Kind.INVOICE, credited));
        if (invoice == null || !invoice.value(InvoiceFields.TYPE).equals(Value.of(InvoiceType.INVOICE.key()))) {
            throw new KartotekException(Messages.CREDITS_NOTHING);
        }
        InvoiceRules.checkOrder(note, invoice);
        Map<RecordKey, PresentRecord> issued = named(lines, InvoiceFields.CREDITS, Kind.INVOICE_LINE);
        Map<Long, BigDecimal> back = books.credited(issued.keySet().stream().map(RecordKey::id).toList());
        List<String> same = Stream.concat(PRICE.stream(), Stream.of(InvoiceFields.TAX_RATE, InvoiceFields.PURCHASE_LINE)).toList();
        for (Draft line : lines) {
            PresentRecord from = reference(line, InvoiceFields.CREDITS, Kind.INVOICE_LINE, issued);
            if (from == null || !from.value(InvoiceFields.INVOICE).equals(Value.of(credited)) || !isSame(line, from, same)) {
                throw new KartotekException(Messages.CREDITS_NOTHING);
            }
            if (!isWithin(back, from, quantity(line), quantity(from).negate())) {
                throw new ConflictException(note.cardId());
            }
        }
    }

    private Map<RecordKey, PresentRecord> named(List<Draft> lines, String reference, Kind kind) throws SQLException {
        Set<RecordKey> keys = new HashSet<>();
        lines.forEach(line -> content(line, reference, Long.class).ifPresent(id -> keys.add(new RecordKey(kind, id))));
        return keys.isEmpty() ? Map.of() : cards.records(keys);
    }

    private static PresentRecord reference(Draft line, String reference, Kind kind, Map<RecordKey, PresentRecord> records) {
        return content(line, reference, Long.class).map(id -> records.get(new RecordKey(kind, id))).orElse(null);
    }

    private static boolean isSame(Draft line, PresentRecord from, List<String> keys) {
        return keys.stream().allMatch(key -> content(line, key, Object.class).equals(from.value(key).content()));
    }

    /** Adds a quantity to those before; whether it has the sign of the whole, and all of them are not more than that. */
    private static boolean isWithin(Map<Long, BigDecimal> sums, PresentRecord from, BigDecimal quantity, BigDecimal whole) {
        BigDecimal sum = sums.merge(from.key().id(), quantity, BigDecimal::add);
        return quantity.signum() == whole.signum() && sum.abs().compareTo(whole.abs()) <= 0;
    }

    private static BigDecimal quantity(Draft line) {
        return content(line, InvoiceFields.QUANTITY, BigDecimal.class).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal quantity(PresentRecord line) {
        return line.value(InvoiceFields.QUANTITY).content().map(BigDecimal.class::cast).orElse(BigDecimal.ZERO);
    }
}

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.TaxSums;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.schema.FieldColumns;

/** Completes the invoices that a plan issues: gives them their numbers and the seller, and adds up their lines. */
final class Issuing {
    private final Drafts drafts;
    private final PresentCards cards;
    private final LocalDate today;
    private final Map<InvoiceType, Long> next = new EnumMap<>(InvoiceType.class);

    Issuing(Drafts drafts, PresentCards cards, LocalDate today) {
        this.drafts = drafts;
        this.cards = cards;
        this.today = today;
    }

    /**
     * After the amounts of the lines are known.
     *
     * @throws KartotekException where an invoice does not say what it has to, or takes back more than there is
     */
    void complete() throws SQLException {
        Map<Long, List<Draft>> lines = lines();
        List<Draft> invoices = created(Kind.INVOICE);
        if (invoices.isEmpty() && lines.isEmpty()) {
            return;
        }
        InvoiceBooks books = cards.books();
        Seller seller = books.seller();
        seller.requireComplete();
        InvoiceLineRules rules = new InvoiceLineRules(cards, books);
        for (Draft invoice : invoices) {
            List<Draft> own = lines.remove(invoice.key().id());
            if (own == null) {
                throw new KartotekException(Messages.INVOICE_EMPTY);
            }
            TaxSums sums = rules.sums(invoice, own);
            InvoiceRules.check(invoice, sums, today);
            number(invoice, seller, books);
            invoice.set(InvoiceFields.SELLER, Value.of(seller.printed()));
            invoice.set(InvoiceFields.NET, Value.of(sums.net()));
            invoice.set(InvoiceFields.TAX, Value.of(sums.tax()));
            invoice.set(InvoiceFields.GROSS, Value.of(sums.gross()));
        }
        if (!lines.isEmpty()) {
            throw new KartotekException(Messages.ISSUED_STAYS);
        }
    }

    private Map<Long, List<Draft>> lines() {
        Map<Long, List<Draft>> lines = new LinkedHashMap<>();
        for (Draft line : created(Kind.INVOICE_LINE)) {
            Object invoice = line.after(InvoiceFields.INVOICE).content().orElse(0L);
            lines.computeIfAbsent((Long) invoice, id -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    private List<Draft> created(Kind kind) {
        return drafts.all().stream()
                .filter(draft -> draft.key().kind() == kind && draft.isCreated())
                .sorted(Comparator.comparing(draft -> draft.key().id()))
                .toList();
    }

    private void number(Draft invoice, Seller seller, InvoiceBooks books) throws SQLException {
        InvoiceType type = type(invoice);
        if (!(invoice.after(InvoiceFields.DATE).content().orElse(null) instanceof LocalDate day)
                || !invoice.after(InvoiceFields.BUYER).isKnown()) {
            throw new KartotekException(Messages.INVOICE_UNDATED);
        }
        Long following = next.get(type);
        long serial = following != null ? following : books.nextSerial(type);
        next.put(type, serial + 1);
        String number = seller.number(type, serial, day);
        if (books.isTaken(number)) {
            throw new KartotekException(Messages.INVOICE_NUMBER_TAKEN.with(number));
        }
        invoice.set(InvoiceFields.SERIAL, Value.of(BigDecimal.valueOf(serial).setScale(FieldColumns.NUMBER_SCALE)));
        invoice.set(InvoiceFields.NUMBER, Value.of(number));
    }

    static InvoiceType type(Draft invoice) {
        return invoice.after(InvoiceFields.TYPE)
                .content()
                .flatMap(key -> InvoiceType.byKey((String) key))
                .orElseThrow(() -> new KartotekException(Messages.INVOICE_UNDATED));
    }
}

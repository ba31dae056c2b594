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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.NoSuchCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.office.InvoiceType;
import org.kartotek.core.office.Seller;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/**
 * Issues invoices and credit notes. Each is one change set, written whole with its number, and stays as it is from then on. Any thread
 * but that of the user interface.
 */
public final class Invoicing {
    /** So that an invoice is written in one transaction. */
    private static final int MOST_LINES = 500;

    private final CardIndex index;
    private final Session session;
    private final RecordReading reading;

    /** @param monitor ends the reading where it is cancelled; what is issued is issued */
    public Invoicing(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.reading = new RecordReading(index, session, monitor);
    }

    /**
     * Issues an invoice for purchases of a customer: all of their lines, as far as they have not been invoiced.
     *
     * @param purchases ids, of which one that is named twice counts once; where empty, all purchases of the card that have never been
     *     invoiced and are not cancelled
     * @throws KartotekException where there is nothing to invoice, or something is missing that an invoice has to say
     */
    public Issued issue(long cardId, List<Long> purchases, IssueTerms terms) {
        NewInvoice invoice = planned(cardId, purchases);
        return commit(invoice.id(), invoice.edits(terms));
    }

    /**
     * What {@link #issue} would put on an invoice now; nothing is written.
     *
     * @throws KartotekException as {@link #issue} does
     */
    public Bill bill(long cardId, List<Long> purchases) {
        Seller seller = index.office().seller();
        NewInvoice invoice = planned(cardId, purchases);
        return new Bill(invoice.lines(), invoice.sums(), session.today(), seller.due(session.today()));
    }

    private NewInvoice planned(long cardId, List<Long> purchases) {
        Seller seller = index.office().seller();
        seller.requireComplete();
        Card card = index.cards().byId(session, cardId).orElseThrow(() -> new NoSuchCardException(cardId));
        NewInvoice invoice = new NewInvoice(index.changes(), session, seller, card, new Articles(reading, seller));
        for (long id : purchases.isEmpty() ? open(cardId) : new LinkedHashSet<>(purchases)) {
            RecordOnCard purchase = reading.record(Kind.PURCHASE, id);
            invoice.bill(purchase.record(), reading.lines(Kind.PURCHASE, id), invoiced(id));
        }
        requireLines(invoice.lines(), Messages.NOTHING_TO_INVOICE);
        return invoice;
    }

    private List<Long> open(long cardId) {
        return reading.all(Kind.PURCHASE, "card = #" + cardId + " and not status = cancelled and count(invoice_lines) = 0").stream()
                .map(CardRecord::id)
                .toList();
    }

    /** How much of each line of a purchase stands on invoices, less what was credited. */
    private Quantities invoiced(long purchase) {
        return new Quantities(InvoiceFields.PURCHASE_LINE, reading.all(Kind.INVOICE_LINE, "purchase = #" + purchase));
    }

    /**
     * Issues a credit note, which takes back an invoice or part of it.
     *
     * @param quantities how much is taken back of which line, by its position; where empty, all that has not been taken back yet
     * @throws KartotekException where there is nothing left to take back, or less than is asked for
     */
    public Issued credit(long invoiceId, Map<Integer, BigDecimal> quantities, IssueTerms terms) {
        NewCreditNote note = note(invoiceId);
        note.take(reading.lines(Kind.INVOICE, invoiceId), quantities);
        requireLines(note.lines(), Messages.NOTHING_TO_CREDIT);
        return commit(note.id(), note.edits(terms, session.today()));
    }

    /**
     * The lines of an invoice of which something can still be taken back.
     *
     * @throws KartotekException where there is none
     */
    public List<OpenLine> creditable(long invoiceId) {
        NewCreditNote note = note(invoiceId);
        List<OpenLine> open = reading.lines(Kind.INVOICE, invoiceId).stream()
                .map(line -> new OpenLine(
                        RecordValues.number(line, InvoiceFields.POSITION).intValue(),
                        RecordValues.text(line, InvoiceFields.TEXT),
                        note.left(line)))
                .filter(line -> line.left().signum() != 0)
                .toList();
        requireLines(open.size(), Messages.NOTHING_TO_CREDIT);
        return open;
    }

    private NewCreditNote note(long invoiceId) {
        Seller seller = index.office().seller();
        seller.requireComplete();
        RecordOnCard invoice = reading.record(Kind.INVOICE, invoiceId);
        if (!invoice.record().value(InvoiceFields.TYPE).equals(Value.of(InvoiceType.INVOICE.key()))) {
            throw new KartotekException(Messages.ONLY_INVOICES);
        }
        Quantities credited = new Quantities(InvoiceFields.CREDITS, reading.all(Kind.INVOICE_LINE, "credits.invoice = #" + invoiceId));
        return new NewCreditNote(index.changes(), seller, invoice, credited);
    }

    private static void requireLines(int lines, Messages none) {
        if (lines == 0) {
            throw new KartotekException(none);
        }
        if (lines > MOST_LINES) {
            throw new KartotekException(Messages.TOO_MANY_LINES.with(MOST_LINES));
        }
    }

    private Issued commit(long id, List<RecordEdit> edits) {
        OptionalLong set = index.changes().commit(session, Reason.ISSUE, "", edits);
        Optional<RecordOnCard> issued = index.cards().record(session, Kind.INVOICE, id);
        String number = issued.map(each -> RecordValues.text(each.record(), InvoiceFields.NUMBER)).orElse("");
        return new Issued(id, number, set.orElseThrow());
    }
}

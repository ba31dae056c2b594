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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.office.Seller;
import org.kartotek.core.office.SellerField;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;

/** Makes quotes and purchases with their lines, and purchases of quotes; one change set each. Any thread but that of the user interface. */
public final class Sales {
    /** What a line of a purchase takes over from that of a quote. */
    private static final List<String> SAME = List.of(
            InvoiceFields.ARTICLE,
            InvoiceFields.TEXT,
            InvoiceFields.QUANTITY,
            InvoiceFields.UNIT_PRICE,
            InvoiceFields.DISCOUNT,
            InvoiceFields.TAX_RATE,
            InvoiceFields.UNIT_COST);

    private static final String PRICE = "price";
    private static final String COST = "cost";

    private final CardIndex index;
    private final Session session;
    private final RecordReading reading;

    /** @param monitor ends the reading where it is cancelled */
    public Sales(CardIndex index, Session session, IProgressMonitor monitor) {
        this.index = index;
        this.session = session;
        this.reading = new RecordReading(index, session, monitor);
    }

    /**
     * What was made.
     *
     * @param id of the record
     * @param number of it
     */
    public record Made(long id, String number) {}

    /** A quote or a purchase of articles; number, dates and status are filled in where {@code values} leaves them out. */
    public Made make(Kind kind, long cardId, Map<String, Value> values, List<SaleLine> lines) {
        Seller seller = index.office().seller();
        long id = index.changes().newId(kind);
        Map<String, Value> whole = completed(kind, id, values, seller);
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createPart(kind, id, cardId, whole));
        Kind lineKind = kind.line().orElseThrow();
        Articles articles = new Articles(reading, seller);
        lines.forEach(line -> edits.add(
                RecordEdit.createPart(lineKind, index.changes().newId(lineKind), cardId, line(kind, id, line, articles))));
        index.changes().commit(session, Reason.EDIT, "", edits);
        return new Made(id, whole.get(InvoiceFields.NUMBER).content().map(Object::toString).orElse(""));
    }

    private Map<String, Value> completed(Kind kind, long id, Map<String, Value> values, Seller seller) {
        boolean quote = kind == Kind.QUOTE;
        LocalDate day = values.get(InvoiceFields.DATE) instanceof Value given && given.content().orElse(null) instanceof LocalDate date
                ? date
                : session.today();
        Map<String, Value> whole = new HashMap<>(values);
        whole.putIfAbsent(InvoiceFields.DATE, Value.of(day));
        whole.putIfAbsent(InvoiceFields.STATUS, Value.of(quote ? "open" : "ordered"));
        given(kind, id, day, seller).forEach(whole::putIfAbsent);
        return whole;
    }

    /**
     * What the office gives a new quote or purchase: its number, and how long a quote holds.
     *
     * @param id of the record
     * @param day of it
     */
    public static Map<String, Value> given(Kind kind, long id, LocalDate day, Seller seller) {
        if (kind == Kind.QUOTE) {
            String number = seller.number(SellerField.QUOTE_NUMBER, id, day);
            return Map.of(InvoiceFields.NUMBER, Value.of(number), InvoiceFields.VALID_UNTIL, Value.of(seller.validUntil(day)));
        }
        return Map.of(InvoiceFields.NUMBER, Value.of(seller.number(SellerField.PURCHASE_NUMBER, id, day)));
    }

    private static Map<String, Value> line(Kind kind, long id, SaleLine line, Articles articles) {
        CardRecord named = new CardRecord(
                kind.line().orElseThrow(), 0, 0, Map.of(InvoiceFields.ARTICLE, Value.of(line.article())));
        Optional<CardRecord> article = articles.of(named);
        Map<String, Value> values = new HashMap<>();
        values.put(kind.key(), Value.of(id));
        values.put(InvoiceFields.ARTICLE, Value.of(line.article()));
        values.put(InvoiceFields.QUANTITY, Value.of(line.quantity()));
        line.discount().ifPresent(percent -> values.put(InvoiceFields.DISCOUNT, Value.of(percent)));
        article.ifPresent(each -> {
            RecordValues.put(values, InvoiceFields.UNIT_PRICE, each.value(PRICE));
            RecordValues.put(values, InvoiceFields.UNIT_COST, each.value(COST));
        });
        line.price().ifPresent(price -> values.put(InvoiceFields.UNIT_PRICE, Value.of(price)));
        RecordValues.put(values, InvoiceFields.TAX_RATE, articles.taxRate(named));
        return values;
    }

    /**
     * Makes a purchase of a quote: the customer has accepted it.
     *
     * @throws KartotekException where it is one already
     */
    public Made accept(long quoteId) {
        RecordOnCard quote = reading.record(Kind.QUOTE, quoteId);
        RecordValues.reference(quote.record(), InvoiceFields.PURCHASE).ifPresent(purchase -> {
            throw new KartotekException(Messages.QUOTE_TAKEN.with(purchase));
        });
        long id = index.changes().newId(Kind.PURCHASE);
        Map<String, Value> values = new HashMap<>();
        RecordValues.put(values, InvoiceFields.CONTACT, quote.record().value(InvoiceFields.CONTACT));
        RecordValues.put(values, "owner", quote.record().value("owner"));
        Map<String, Value> whole = completed(Kind.PURCHASE, id, values, index.office().seller());
        List<RecordEdit> edits = new ArrayList<>();
        edits.add(RecordEdit.createPart(Kind.PURCHASE, id, quote.cardId(), whole));
        for (CardRecord line : reading.lines(Kind.QUOTE, quoteId)) {
            Map<String, Value> copied = new HashMap<>(Map.of(InvoiceFields.PURCHASE, Value.of(id)));
            SAME.forEach(key -> RecordValues.put(copied, key, line.value(key)));
            edits.add(RecordEdit.createPart(
                    Kind.PURCHASE_LINE, index.changes().newId(Kind.PURCHASE_LINE), quote.cardId(), copied));
        }
        Map<String, Value> taken = Map.of(InvoiceFields.STATUS, Value.of("accepted"), InvoiceFields.PURCHASE, Value.of(id));
        edits.add(RecordEdit.update(Kind.QUOTE, quoteId, quote.cardId(), quote.record().version(), taken));
        index.changes().commit(session, Reason.EDIT, "", edits);
        return new Made(id, whole.get(InvoiceFields.NUMBER).content().map(Object::toString).orElse(""));
    }
}

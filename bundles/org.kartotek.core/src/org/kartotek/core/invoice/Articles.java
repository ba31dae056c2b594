/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.invoice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.office.Seller;
import org.kartotek.core.value.Value;

/** What lines say that name an article and leave the rest to it. One thread. */
public final class Articles {
    private static final String NAME = "name";

    private final RecordReading reading;
    private final Seller seller;
    private final Map<Long, Optional<CardRecord>> read = new HashMap<>();

    public Articles(RecordReading reading, Seller seller) {
        this.reading = reading;
        this.seller = seller;
    }

    /** The article of a line, where it names one that the session sees. */
    public Optional<CardRecord> of(CardRecord line) {
        return RecordValues.reference(line, InvoiceFields.ARTICLE)
                .flatMap(id -> read.computeIfAbsent(id, key -> reading.find(Kind.ARTICLE, key).map(RecordOnCard::record)));
    }

    /** What is sold: the words of the line, or the name of its article. */
    public String text(CardRecord line) {
        String own = RecordValues.text(line, InvoiceFields.TEXT);
        return own.isEmpty() ? of(line).map(article -> RecordValues.text(article, NAME)).orElse("") : own;
    }

    /** In what the quantity is counted. */
    public String unit(CardRecord line) {
        String own = RecordValues.text(line, InvoiceFields.UNIT);
        return own.isEmpty() ? of(line).map(article -> RecordValues.text(article, InvoiceFields.UNIT)).orElse("") : own;
    }

    /** The number of the article. */
    public String number(CardRecord line) {
        String own = RecordValues.text(line, InvoiceFields.ARTICLE_NUMBER);
        return own.isEmpty() ? of(line).map(article -> RecordValues.text(article, InvoiceFields.NUMBER)).orElse("") : own;
    }

    /** The rate of tax in percent: that of the line, of its article, or of the office; unknown where none of them says one. */
    public Value taxRate(CardRecord line) {
        Value own = line.value(InvoiceFields.TAX_RATE);
        if (own.isKnown()) {
            return own;
        }
        return of(line).map(article -> article.value(InvoiceFields.TAX_RATE))
                .filter(Value::isKnown)
                .orElseGet(() -> seller.taxRate().map(rate -> Value.of(rate)).orElse(Value.UNKNOWN));
    }
}

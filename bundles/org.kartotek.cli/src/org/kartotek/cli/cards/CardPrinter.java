/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.cards;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.card.RecordOnCard;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.text.PlainText;
import org.kartotek.core.value.ValueState;

/** Prints a card: one line for each field that somebody has found out about, in the order of the card. */
final class CardPrinter {
    private final Catalogue catalogue;
    private final ValueText text;
    private final Locale locale;

    CardPrinter(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.text = new ValueText(catalogue, locale);
        this.locale = locale;
    }

    void print(Card card, PrintStream out) {
        out.println(Messages.CARD_HEAD.with(card.id(), card.customer().version()).in(locale));
        printRecord(card.customer(), out);
        for (Kind kind : Kind.parts()) {
            card.parts(kind).forEach(part -> {
                out.println();
                out.println(heading(kind).in(locale));
                printRecord(part, out);
            });
        }
    }

    void print(RecordOnCard found, PrintStream out) {
        CardRecord record = found.record();
        Messages head = record.kind().isAlone() ? Messages.RECORD_HEAD : Messages.RECORD_OF_CARD;
        String kind = KindLabels.one(record.kind()).in(locale);
        out.println(head.with(kind, record.id(), record.version(), found.cardId()).in(locale));
        printRecord(record, out);
    }

    private static Sentence heading(Kind kind) {
        return switch (kind) {
            case CUSTOMER -> Messages.CUSTOMER;
            case CONTACT -> Messages.CONTACT;
            case ADDRESS -> Messages.FURTHER_ADDRESS;
            case CONTACT_POINT -> Messages.FURTHER_REACH;
            case DOCUMENT -> Messages.DOCUMENT;
            default -> KindLabels.one(kind);
        };
    }

    private void printRecord(CardRecord record, PrintStream out) {
        List<Field> shown = new ArrayList<>();
        for (Field field : catalogue.fields(record.kind())) {
            if (record.value(field.key()).state() != ValueState.UNKNOWN
                    && !field.is(FieldTrait.HIDDEN)
                    && !(field.isDerived() && record.kind().isCard())) {
                shown.add(field);
            }
        }
        int widest = shown.stream().mapToInt(field -> label(field).length()).max().orElse(0);
        for (Field field : shown) {
            String label = label(field);
            String value = text.shown(field, record.value(field.key())).replace("\n", "\n" + " ".repeat(widest + 4));
            out.println(PlainText.of("  " + label + " ".repeat(widest - label.length() + 2) + value));
        }
    }

    private String label(Field field) {
        return field.labels().in(locale);
    }
}

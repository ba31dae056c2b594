/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.model.api.ReportDesignHandle;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.reports.design.DesignLabels;
import org.kartotek.reports.engine.BirtEngine;
import org.kartotek.reports.oda.CardSource;
import org.kartotek.reports.text.ReportTexts;

/** Fits the design of one card to the card that it shows. */
final class CardReport {
    private static final String SEPARATOR = "  \u00b7  ";

    private final CardSource source;
    private final Card card;

    private CardReport(CardSource source, Card card) {
        this.source = source;
        this.card = card;
    }

    /** @throws KartotekException where no card is named, or it does not exist for the session */
    static CardReport of(CardIndex index, Session session, ReportRequest request, IProgressMonitor monitor) {
        long id = request.subject()
                .orElseThrow(() -> new KartotekException(Messages.CARD_WANTED));
        Card card = index.cards()
                .byId(session, id)
                .orElseThrow(() -> new KartotekException(Messages.CARD_GONE));
        return new CardReport(new CardSource(index, session, Optional.of(card), Optional.empty(), monitor), card);
    }

    CardSource source() {
        return source;
    }

    /** The design, ready to run. */
    IReportRunnable design(BirtEngine engine) throws BirtException, IOException {
        IReportRunnable runnable = engine.open(StandardReport.CARD.design());
        ReportDesignHandle design = (ReportDesignHandle) runnable.getDesignHandle();
        DesignLabels labels = new DesignLabels(design);
        Locale locale = source.session().locale();
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(source.session().today());
        String title = title();
        labels.set("title", title);
        labels.set("running-title", title);
        labels.set("running-date", date);
        labels.set("summary", summary(date));
        labels.set("empty", "");
        return runnable;
    }

    private String title() {
        String name = known(List.of("name"), ", ");
        String own = name.isEmpty() ? known(List.of("company", "last_name", "first_name"), ", ") : name;
        return own.isEmpty() ? new ReportTexts(source.session().locale()).of("card.title") : own;
    }

    private String summary(String date) {
        return Stream.of(known(List.of("number", "status", "territory"), SEPARATOR), date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Some fields of the customer, as far as the session may see them and something is known. */
    private String known(List<String> keys, String between) {
        Catalogue catalogue = source.index().catalogue(source.session());
        ValueText words = new ValueText(catalogue, source.session().locale());
        return keys.stream()
                .flatMap(key -> catalogue.find(Kind.CUSTOMER, key).stream())
                .filter(field -> value(field.key()).isKnown())
                .map(field -> words.shown(field, value(field.key())))
                .collect(Collectors.joining(between));
    }

    private Value value(String key) {
        return card.customer().value(key);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ExchangeText;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.imports.FileCardImports;

/** Imports texts as files and reads what is on the cards then. */
final class ImportTrial {
    private final CardIndex index;
    private final Session session;
    private final Path file;

    ImportTrial(CardIndex index, Session session, Path folder) {
        this.index = index;
        this.session = session;
        this.file = folder.resolve("cards.csv");
    }

    ImportReport run(String... lines) {
        return run(ImportRequest.of(file), lines);
    }

    ImportReport strict(String... lines) {
        return run(request(true, false, Optional.empty(), Map.of()), lines);
    }

    ImportReport dry(String... lines) {
        return run(request(false, true, Optional.empty(), Map.of()), lines);
    }

    ImportReport byKey(String key, String... lines) {
        return run(request(false, false, Optional.of(key), Map.of()), lines);
    }

    ImportReport mapped(Map<String, String> mapping, String... lines) {
        return run(request(false, false, Optional.empty(), mapping), lines);
    }

    private ImportRequest request(boolean strict, boolean dry, Optional<String> key, Map<String, String> mapping) {
        return new ImportRequest(file, ImportMapping.BY_HEADERS.withColumns(mapping).withKey(key), strict, dry, false);
    }

    private ImportReport run(ImportRequest request, String... lines) {
        try {
            Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FileCardImports().run(index, session, request, new NullProgressMonitor());
    }

    Path file() {
        return file;
    }

    /** Counts as one text: new, changed, unchanged, rejected. */
    static String counts(ImportReport report) {
        return report.created() + " " + report.changed() + " " + report.unchanged() + " "
                + report.rejected().size();
    }

    Card card(String number) {
        return index.cards().byNumber(session, number).orElseThrow();
    }

    /** A value of a card as files write it. */
    String value(String number, String field) {
        return ExchangeText.of(
                index.catalogue(session).field(Kind.CUSTOMER, field), card(number).customer().value(field));
    }

    /** The values of a contact's fields as one text, contacts in order. */
    List<String> contacts(String number) {
        return card(number).parts(Kind.CONTACT).stream()
                .map(contact -> String.join(
                        " ",
                        List.of("first_name", "last_name", "job_title", "phone").stream()
                                .map(field -> ExchangeText.of(
                                        index.catalogue(session).field(Kind.CONTACT, field), contact.value(field)))
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .toList();
    }

    List<String> column(String field) {
        List<String> values = new ArrayList<>();
        index.queries().stream(
                session,
                CardQuery.customers(field),
                row -> values.add(ExchangeText.of(
                        index.catalogue(session).field(Kind.CUSTOMER, field), row.values().get(0))),
                new NullProgressMonitor());
        return values;
    }

    int changeSets() {
        return index.changes().list(session, 1000).size();
    }
}

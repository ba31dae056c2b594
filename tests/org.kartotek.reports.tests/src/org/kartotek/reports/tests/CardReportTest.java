/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;
import org.openpdf.text.pdf.PdfReader;

/** One card on paper. */
class CardReportTest {
    @TempDir
    Path folder;

    private TestDatabase database;
    private long card;

    private void fill(TestDatabase opened) {
        database = opened;
        ChangeSets changes = database.index().changes();
        card = changes.newId(Kind.CUSTOMER);
        Map<String, Value> customer = Map.of(
                "company", Value.of("<b>Łódź</b> & =Søn"),
                "number", Value.of("4711"),
                "phone", Value.of("+45 33 12 34 56"),
                "fax", Value.ABSENT,
                "city", Value.of("København"),
                "territory", Value.of("south"),
                "notes", Value.of("first line\nsecond line"));
        changes.commit(
                database.administrator(),
                Reason.EDIT,
                "",
                List.of(
                        RecordEdit.createCustomer(card, customer),
                        part(Kind.CONTACT, Map.of("last_name", Value.of("Берёзкин"), "phone", Value.of("20 30 40 50"))),
                        part(Kind.CONTACT, Map.of("last_name", Value.of("Ñandú"))),
                        part(Kind.ADDRESS, Map.of("street", Value.of("Æblevej 7"))),
                        part(Kind.CONTACT_POINT, Map.of("channel", Value.of("email"), "value", Value.of("zweite@example.org")))));
    }

    private RecordEdit part(Kind kind, Map<String, Value> values) {
        return RecordEdit.createPart(kind, database.index().changes().newId(kind), card, values);
    }

    private Path print(ReportFormat format, Session session) {
        Path file = folder.resolve("card." + format.key());
        Printing.reports().render(database.index(), session, ReportRequest.ofCard(card, format, file), new NullProgressMonitor());
        return file;
    }

    private static String pdf(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            PdfText text = new PdfText(reader);
            return IntStream.rangeClosed(1, reader.getNumberOfPages())
                    .mapToObj(page -> ofPage(text, page))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String ofPage(PdfText text, int page) {
        try {
            return text.ofPage(page);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @DatabaseTest
    void paperHasTheWholeCardInTheOrderOfTheCatalogue(TestDatabase opened) throws IOException {
        fill(opened);
        String text = pdf(print(ReportFormat.PDF, database.administrator()));
        int last = 0;
        for (String expected : List.of(
                "<b>Łódź</b> & =Søn", "4711", "+45 33 12 34 56", "absent", "København", "first line", "second line", "Берёзкин",
                "20 30 40 50", "Ñandú", "Æblevej 7", "zweite@example.org")) {
            int at = text.indexOf(expected, last);
            assertTrue(at >= 0, expected + " is missing, or at another place");
            last = at;
        }
        assertFalse(text.contains("Website"), "what nobody knows takes no paper");
    }

    @DatabaseTest
    void pageForTheBrowserSpeaksTheLanguageOfTheSession(TestDatabase opened) throws IOException {
        fill(opened);
        Printing german = new Printing(database, database.administrator(), folder).in(Locale.GERMAN);
        String html = Files.readString(print(ReportFormat.HTML, german.session()));
        assertTrue(html.contains("Ansprechpartner"));
        assertTrue(html.contains("nicht vorhanden"));
        assertTrue(html.contains("&lt;b"), "nothing on a card is a tag");
        assertFalse(html.contains("<b>Łódź"));
    }

    @DatabaseTest
    void addedFieldsAreOnPaperInTheSectionsOfTheOffice(TestDatabase opened) throws IOException {
        fill(opened);
        ChangeSets changes = opened.index().changes();
        Session all = opened.administrator();
        Labels label = new Labels(Map.of("en", "Shoe size", "de", "Schuhgröße"));
        Field added = changes.addField(
                all, new NewField(Kind.CUSTOMER, "shoe_size", FieldType.TEXT, label, List.of(), Set.of(FieldTrait.REPORTABLE)));
        Field placed = added.changed(added.labels(), "vet", added.position(), added.traits());
        Map<String, Labels> sections = Map.of("vet", new Labels(Map.of("en", "Animals", "de", "Tiere")));
        long version = opened.index().catalogue(all).version();
        changes.changeCatalogue(all, new CatalogueEdit(version, List.of(placed), Map.of(), sections));
        int present = opened.index().cards().byId(all, card).orElseThrow().customer().version();
        changes.commit(
                all,
                Reason.EDIT,
                "",
                List.of(RecordEdit.update(Kind.CUSTOMER, card, card, present, Map.of("shoe_size", Value.of("forty-six")))));
        String text = pdf(print(ReportFormat.PDF, all));
        assertTrue(text.contains("Animals") && text.contains("Shoe size") && text.contains("forty-six"), text);
    }

    @DatabaseTest
    void hiddenFieldIsNotOnPaper(TestDatabase opened) throws IOException {
        fill(opened);
        String text = pdf(print(ReportFormat.PDF, database.restricted()));
        assertTrue(text.contains("København"));
        assertFalse(text.contains("+45 33 12 34 56"));
    }

    @DatabaseTest
    void cardThatTheSessionDoesNotSeeDoesNotExist(TestDatabase opened) {
        fill(opened);
        ChangeSets changes = database.index().changes();
        long north = changes.newId(Kind.CUSTOMER);
        Map<String, Value> values = Map.of("company", Value.of("North"), "territory", Value.of("north"));
        changes.commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(north, values)));
        card = north;
        KartotekException hidden =
                assertThrows(KartotekException.class, () -> print(ReportFormat.PDF, database.restricted()));
        card = 999_999;
        KartotekException never = assertThrows(KartotekException.class, () -> print(ReportFormat.PDF, database.restricted()));
        assertEquals(never.getMessage(), hidden.getMessage());
        assertEquals(0, folder.toFile().list().length);
    }

    @DatabaseTest
    void asksWhichCard(TestDatabase opened) {
        fill(opened);
        ReportRequest which = new ReportRequest(
                ReportRequest.CARD, ReportFormat.PDF, folder.resolve("card.pdf"), List.of(), Optional.empty());
        KartotekException asked = assertThrows(
                KartotekException.class,
                () -> Printing.reports().render(
                        database.index(), database.administrator(), which, new NullProgressMonitor()));
        assertTrue(asked.getMessage().contains("--card"));
    }
}

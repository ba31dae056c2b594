/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What stands on the customer list. */
class CustomerListTest {
    @TempDir
    Path folder;

    @DatabaseTest
    void pdfHasEveryNameWholeAndEveryFontInIt(TestDatabase database) throws IOException {
        TestCards.fill(database);
        PdfContent pdf = PdfContent.of(Printing.asAdministrator(database, folder).print(ReportFormat.PDF));
        assertAll(TestCards.names().stream().map(name -> () -> assertTrue(pdf.has(name), name)));
        assertTrue(pdf.pages().size() > 1);
        assertTrue(pdf.pages().getLast().contains("Page" + pdf.pages().size() + "of" + pdf.pages().size()));
        assertTrue(pdf.pages().stream().allMatch(page -> page.contains("NameCityCountryPhoneE-mail")), "the headings are repeated");
        assertTrue(pdf.pages().getFirst().contains("Customers:100"));
        assertEquals(List.of(), pdf.otherFonts());
        assertFalse(pdf.embeddedFonts().isEmpty());
    }

    @DatabaseTest
    void htmlIsOneFileInWhichNothingIsMarkup(TestDatabase database) throws IOException {
        TestCards.fill(database);
        String html = Files.readString(Printing.asAdministrator(database, folder).print(ReportFormat.HTML));
        assertTrue(html.contains("<html lang=\"en\">"));
        assertTrue(html.contains("&lt;script>alert(\"Ñandú\")&lt;/script> &amp; Søn"));
        assertAll(TestCards.names().stream()
                .map(name -> name.replace("&", "&amp;").replace("<", "&lt;"))
                .map(name -> () -> assertTrue(html.contains(name), name)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @DatabaseTest
    void spreadsheetKeepsTextsAndNumbersApart(TestDatabase database) throws IOException {
        TestCards.fill(database);
        addShoeSize(database);
        SheetContent sheet = SheetContent.of(
                Printing.asAdministrator(database, folder).print(ReportFormat.XLSX, "company", "shoe_size", "email"));
        assertFalse(sheet.hasFormula());
        assertAll(TestCards.names().stream().<Executable>map(name -> () -> assertTrue(sheet.hasText(name), name)));
        assertTrue(sheet.hasNumber("41.5"));
        assertTrue(sheet.hasText("Shoe size"));
        assertTrue(sheet.hasText("absent"));
    }

    private static void addShoeSize(TestDatabase database) {
        database.index()
                .changes()
                .addField(
                        database.administrator(),
                        new NewField(
                                Kind.CUSTOMER, "shoe_size", FieldType.NUMBER, Labels.same("Shoe size"), List.of(), Set.of(FieldTrait.REPORTABLE)));
        long id = database.index().changes().newId(Kind.CUSTOMER);
        Map<String, Value> values =
                Map.of("company", Value.of("Skomager Åberg"), "shoe_size", Value.of(new BigDecimal("41.5")));
        database.index()
                .changes()
                .commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, values)));
    }

    @DatabaseTest
    void everyFormatIsWritten(TestDatabase database) throws IOException {
        TestCards.fill(database);
        for (ReportFormat format : ReportFormat.values()) {
            assertTrue(Files.size(Printing.asAdministrator(database, folder).print(format)) > 5_000, format.key());
        }
    }

    @DatabaseTest
    void queryChoosesAndOrders(TestDatabase database) throws IOException {
        TestCards.fill(database);
        PdfContent pdf = PdfContent.of(Printing.asAdministrator(database, folder)
                .print("country = DK order by company desc limit 40", ReportFormat.PDF, "company", "city"));
        assertTrue(pdf.has("Customers: 40"));
        assertTrue(pdf.has("Only: country = \"DK\""));
        assertTrue(pdf.has(TestCards.NORTHERN_CITY));
        assertFalse(pdf.has(TestCards.SOUTHERN_CITY));
        String text = pdf.text();
        assertTrue(text.indexOf("Żabka") < text.indexOf("Señor"), "descending");
    }

    @DatabaseTest
    void emptyListSaysSo(TestDatabase database) throws IOException {
        PdfContent pdf = PdfContent.of(Printing.asAdministrator(database, folder).print(ReportFormat.PDF));
        assertTrue(pdf.has("There is no customer to show."));
        assertFalse(pdf.has("E-mail"));
    }

    @DatabaseTest
    void languageOfTheSessionIsThatOfTheReport(TestDatabase database) throws IOException {
        TestCards.fill(database);
        Printing russian = Printing.asAdministrator(database, folder).in(Locale.of("ru"));
        PdfContent pdf = PdfContent.of(russian.print(ReportFormat.PDF));
        assertAll(Stream.of("Список клиентов", "Клиентов: 100", "Страница 1 из", "Испания", "Дания")
                .map(text -> () -> assertTrue(pdf.has(text), text)));
        assertTrue(Files.readString(russian.print(ReportFormat.HTML)).contains("<html lang=\"ru\">"));
    }

    @DatabaseTest
    void widthsAreTheSameWhereTheProgramWritesCommas(TestDatabase database) throws IOException {
        TestCards.fill(database);
        int pages = PdfContent.of(Printing.asAdministrator(database, folder).print(ReportFormat.PDF)).pages().size();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            PdfContent pdf = PdfContent.of(Printing.asAdministrator(database, folder).print(ReportFormat.PDF));
            assertEquals(pages, pdf.pages().size());
        } finally {
            Locale.setDefault(before);
        }
    }

    @DatabaseTest
    void manyColumnsTurnThePaper(TestDatabase database) throws IOException {
        TestCards.fill(database);
        String[] columns = {"number", "company", "street", "postcode", "city", "region", "country", "phone", "mobile", "email", "web"};
        PdfContent pdf = PdfContent.of(Printing.asAdministrator(database, folder).print(ReportFormat.PDF, columns));
        assertTrue(pdf.landscape());
        assertAll(TestCards.names().stream().map(name -> () -> assertTrue(pdf.has(name), name)));
    }

    @DatabaseTest
    void reportsRunSideBySide(TestDatabase database) throws IOException {
        TestCards.fill(database);
        List<CompletableFuture<Path>> runs = Stream.of(ReportFormat.XLSX, ReportFormat.PDF, ReportFormat.HTML, ReportFormat.DOCX)
                .map(format -> CompletableFuture.supplyAsync(
                        () -> Printing.asAdministrator(database, folder).print(format)))
                .toList();
        for (CompletableFuture<Path> run : runs) {
            assertTrue(Files.size(run.join()) > 5_000);
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartotek.exchange.tests.SmallWorkbook.number;
import static org.kartotek.exchange.tests.SmallWorkbook.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.exchange.table.Table;
import org.kartotek.exchange.table.TableRow;
import org.kartotek.exchange.table.TableRows;
import org.kartotek.exchange.xlsx.XlsxFile;

@Timeout(60)
class XlsxFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("cards.xlsx");
    }

    private List<TableRow> rows(SmallWorkbook workbook, String... sheet) {
        workbook.write(file());
        return rows(ValueFormat.ISO, sheet);
    }

    private List<TableRow> rows(ValueFormat format, String... sheet) {
        List<TableRow> found = new ArrayList<>();
        try (Table table = XlsxFile.open(file(), List.of(sheet).stream().findFirst(), format);
                TableRows rows = table.rows()) {
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                found.add(row.get());
            }
        }
        return found;
    }

    private static List<String> lines(List<TableRow> rows) {
        return rows.stream().map(row -> row.line() + ": " + String.join("|", row.cells())).toList();
    }

    private String refusal() {
        String sentence = assertThrows(KartotekException.class, () -> rows(ValueFormat.ISO)).getMessage();
        assertFalse(sentence.contains("Exception"), sentence);
        return sentence;
    }

    @Test
    void cellsAreReadAsWhatTheyMean() {
        SmallWorkbook workbook = new SmallWorkbook();
        workbook.sheet(
                "Cards",
                workbook.texts(1, "name", "since", "zip", "phone", "vip", "rate", "sum", "none")
                        + row(
                                2,
                                SmallWorkbook.inline("A2", "Jäger &amp; Söhne"),
                                number("B2", "46112", SmallWorkbook.DAY),
                                number("C2", "1067", SmallWorkbook.FIVE_DIGITS),
                                number("D2", "4.533123456E9", SmallWorkbook.PLAIN),
                                "<c r=\"E2\" t=\"b\"><v>1</v></c>",
                                number("F2", "0.30000000000000004", SmallWorkbook.PLAIN),
                                "<c r=\"G2\"><f>1+2</f><v>3</v></c>",
                                "<c r=\"H2\" t=\"e\"><v>#N/A</v></c>")
                        + row(
                                3,
                                "<c r=\"A3\" t=\"str\"><f>B1</f><v>From a formula</v></c>",
                                number("B3", "46112.75", SmallWorkbook.MOMENT),
                                number("C3", "80805", SmallWorkbook.OWN_DAY),
                                "<c r=\"G3\"><f>1+2</f></c>"));
        assertEquals(
                List.of(
                        "1: name|since|zip|phone|vip|rate|sum|none",
                        "2: Jäger & Söhne|2026-03-31|01067|4533123456|TRUE|0.3|3|",
                        "3: From a formula|2026-03-31|2121-03-26|||||"),
                lines(rows(workbook)));
        List<TableRow> german = rows(ValueFormat.of("dd.MM.yyyy", true));
        assertEquals("31.03.2026", german.get(1).cells().get(1));
        assertEquals("0,3", german.get(1).cells().get(5));
        try (Table table = XlsxFile.open(file(), Optional.empty(), ValueFormat.ISO)) {
            String notes = Sentence.all(table.notes()).in(Locale.ENGLISH);
            assertTrue(notes.contains("1 cells hold an error"), notes);
            assertTrue(notes.contains("1 formulas have no result"), notes);
        }
    }

    @Test
    void textsOfSeveralRunsAreOne() {
        SmallWorkbook workbook = new SmallWorkbook()
                .sheet("S", row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"))
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>Old </t></r><r><rPr><b/></rPr><t>Firm</t></r><rPh><t>reading</t></rPh></si>"
                                + "<si><t>a_x000D_b</t></si></sst>");
        assertEquals(List.of("1: Old Firm|a\rb"), lines(rows(workbook)));
    }

    @Test
    void oldMacsCountDaysFrom1904() {
        SmallWorkbook workbook = new SmallWorkbook().since1904();
        workbook.sheet("S", workbook.texts(1, "name", "since") + row(2, number("A2", "7", 0), number("B2", "44650", SmallWorkbook.DAY)));
        assertEquals("2: 7|2026-03-31", lines(rows(workbook)).get(1));
    }

    @Test
    void mergedCellsHoldForAllTheirRowsAndTitlesAreNoColumns() {
        SmallWorkbook workbook = new SmallWorkbook();
        workbook.sheet(
                "S",
                workbook.texts(1, "Customers of the year")
                        + workbook.texts(3, "company", "contact", "city")
                        + workbook.texts(4, "Alfa", "Eva", "Bonn")
                        + workbook.texts(5, "", "Ida", "Köln")
                        + workbook.texts(6, "", "", "")
                        + workbook.texts(7, "Beta", "Ada", ""),
                "A1:C1",
                "A4:A6",
                "C3:D3");
        assertEquals(List.of("3: company|contact|city", "4: Alfa|Eva|Bonn", "5: Alfa|Ida|Köln", "7: Beta|Ada|"), lines(rows(workbook)));
    }

    @Test
    void theFirstSheetThatSaysAnythingIsRead() {
        SmallWorkbook workbook = new SmallWorkbook();
        workbook.hidden("Lists", workbook.texts(1, "a", "b"));
        workbook.sheet("Empty", "");
        workbook.sheet("Customers", workbook.texts(1, "company", "city") + workbook.texts(2, "Alfa", "Bonn"));
        workbook.sheet("Old", workbook.texts(1, "company", "city") + workbook.texts(2, "Beta", "Ulm"));
        assertEquals("2: Alfa|Bonn", lines(rows(workbook)).get(1));
        assertEquals("2: Beta|Ulm", lines(rows(ValueFormat.ISO, "old")).get(1));
        assertTrue(assertThrows(UnknownNameException.class, () -> rows(ValueFormat.ISO, "Custmers")).getMessage().contains("Customers"));
        assertTrue(assertThrows(KartotekException.class, () -> rows(ValueFormat.ISO, "Empty")).getMessage().contains("no rows"));
        try (Table table = XlsxFile.open(file(), Optional.empty(), ValueFormat.ISO)) {
            assertEquals(List.of("Empty", "Customers", "Old"), table.sheets());
            assertEquals("Customers", table.sheet());
            assertTrue(table.notes().get(0).in(Locale.ENGLISH).contains("Old"));
        }
    }

    @Test
    void aSheetWithoutReferencesIsRead() {
        SmallWorkbook workbook = new SmallWorkbook()
                .sheet("S", "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
                        + "<row><c><v>1</v></c><c><v>2</v></c></row>");
        assertEquals(List.of("1: a|b", "2: 1|2"), lines(rows(workbook)));
    }

    @Test
    void aDamagedSheetIsRefusedBeforeAnythingIsRead() {
        SmallWorkbook workbook = new SmallWorkbook();
        workbook.sheet("S", workbook.texts(1, "a", "b") + "<row r=\"2\"><c r=\"A2\"><v>1</v></row>").write(file());
        assertTrue(refusal().contains("damaged"));
        new SmallWorkbook().sheet("S", row(1, "<c r=\"A1\" t=\"s\"><v>9</v></c>")).write(file());
        assertTrue(refusal().contains("damaged"));
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        new SmallWorkbook()
                .sheet("S", row(1, SmallWorkbook.inline("A1", "a"), SmallWorkbook.inline("B1", "b")))
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>")
                .write(file());
        assertFalse(refusal().contains("secret"));
    }

    @Test
    void anEndlessTextIsStopped() throws IOException {
        new SmallWorkbook()
                .sheet("S", row(1, "<c r=\"A1\" t=\"s\"><v>0</v></c>"))
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "0123456789".repeat(3_000_000) + "</t></si></sst>")
                .write(file());
        assertTrue(refusal().contains("Save the list in a new workbook"));
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("[Content_Types].xml", "_rels/.rels")) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 64; i++) {
                    zip.write(spaces);
                }
                zip.closeEntry();
            }
        }
        assertTrue(refusal().contains("unpacks into more"));
    }

    @Test
    void aSheetThatUnpacksAHundredfoldIsRefused() {
        String rows = IntStream.range(0, 400_000).mapToObj(i -> "<row/>").collect(Collectors.joining());
        new SmallWorkbook().sheet("S", rows + row(500_000, SmallWorkbook.inline("A1", "a"))).write(file());
        assertTrue(refusal().contains("new workbook"));
    }

    @Test
    void otherFilesAreNamed() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file()))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.closeEntry();
        }
        assertTrue(refusal().contains("no workbook"));
        Files.write(file(), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertTrue(refusal().contains("damaged"));
    }

    @Test
    void oldAndProtectedWorkbooksAreTold() throws IOException {
        for (String entry : List.of("Workbook", "EncryptedPackage")) {
            try (POIFSFileSystem container = new POIFSFileSystem();
                    OutputStream out = Files.newOutputStream(file())) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
                container.writeFilesystem(out);
            }
            assertTrue(refusal().contains(entry.equals("Workbook") ? "old workbook" : "password"), entry);
        }
        Files.write(file(), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2});
        assertTrue(refusal().contains("old workbook"));
    }
}

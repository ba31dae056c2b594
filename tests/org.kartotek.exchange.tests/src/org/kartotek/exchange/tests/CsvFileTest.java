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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.csv.CsvFile;
import org.kartotek.exchange.csv.CsvRows;
import org.kartotek.exchange.table.TableRow;

@Timeout(20)
class CsvFileTest {
    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("cards.csv"), bytes);
    }

    private Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableRow> read(Path path) {
        List<TableRow> found = new ArrayList<>();
        try (CsvRows rows = CsvFile.open(path, Optional.empty(), Optional.empty()).rows()) {
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                found.add(row.get());
            }
        }
        return found;
    }

    private static List<List<String>> cells(Path path) {
        return read(path).stream().map(TableRow::cells).toList();
    }

    private static String refusal(Path path) {
        return assertThrows(KartotekException.class, () -> read(path)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theBytesTellTheEncoding(String charset) throws IOException {
        assertEquals(
                List.of(List.of("name", "ort"), List.of("Jäger, Groß & Cía", "Köln")),
                cells(file("name,ort\n\"Jäger, Groß & Cía\",Köln\n".getBytes(Charset.forName(charset)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        assertEquals(
                List.of(List.of("имя", "город"), List.of("Ёлочка", "Псков")),
                cells(file("\ufeffимя,город\nЁлочка,Псков\n".getBytes(Charset.forName(charset)))));
    }

    @Test
    void aLetterOfWindowsFarBehindIsSeen() throws IOException {
        String text = "name\n" + "plain\n".repeat(100_000) + "Müller\n";
        List<List<String>> rows = cells(file(text.getBytes(Charset.forName("windows-1252"))));
        assertEquals(List.of("Müller"), rows.get(rows.size() - 1));
    }

    @Test
    void aNamedEncodingIsUsed() throws IOException {
        Path path = file("имя\nПсков\n".getBytes(Charset.forName("windows-1251")));
        CsvFile named = CsvFile.open(path, Optional.of("windows-1251"), Optional.empty());
        try (CsvRows rows = named.rows()) {
            assertEquals(List.of("имя"), rows.next().orElseThrow().cells());
        }
        assertTrue(assertThrows(
                        KartotekException.class, () -> CsvFile.open(path, Optional.of("klingon"), Optional.empty()))
                .getMessage()
                .contains("klingon"));
        CsvFile wrong = CsvFile.open(path, Optional.of("UTF-8"), Optional.of(','));
        try (CsvRows rows = wrong.rows()) {
            assertTrue(assertThrows(KartotekException.class, rows::next).getMessage().contains("not written in that encoding"));
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`a,b;c,d`,3", "`a;b;c`,3", "`a|b`,2", "`a\tb`,2", "`\"a,a\";b`,2", "a,1"})
    void theFirstLineTellsTheSeparator(String line, int columns) throws IOException {
        assertEquals(columns, cells(file(line + "\n1;2;3\n")).get(0).size());
    }

    @Test
    void rowsKnowTheirLines() throws IOException {
        List<TableRow> rows = read(file("a,b\r\n\r\n1,\"two\r\nlines\"\r\n,\r\n3,\"ha \"\"ha\"\"\"\r\n"));
        assertEquals(List.of(1L, 3L, 6L), rows.stream().map(TableRow::line).toList());
        assertEquals(List.of("1", "two\r\nlines"), rows.get(1).cells());
        assertEquals(List.of("3", "ha \"ha\""), rows.get(2).cells());
    }

    @Test
    void oldMacLinesAreLines() throws IOException {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), cells(file("a,b\r1,2\r")));
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertTrue(refusal(file("")).contains("is empty"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatSaysThatItIsEmptyIsNotWaitedFor() {
        assertTrue(refusal(Path.of("/proc/version")).contains("is empty"));
        assertTrue(refusal(Path.of("/dev/zero")).contains("is no file"));
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        assertTrue(refusal(folder.resolve("nowhere.csv")).contains("There is no file"));
        assertTrue(refusal(folder).contains("is a folder"));
    }

    @Test
    void aWorkbookIsRecognized() throws IOException {
        assertTrue(refusal(file(ZIP)).contains("Excel"));
        assertTrue(refusal(file("%PDF-1.7\n")).contains("PDF"));
    }

    @Test
    void nulBytesAreNoText() throws IOException {
        assertTrue(refusal(file("a,b\n1,\0\0\0\n")).contains("NUL"));
    }

    @Test
    void bytesOfNoEncodingAreNamed() throws IOException {
        assertTrue(refusal(file(new byte[] {'a', '\n', (byte) 0x81, '\n'})).contains("encoding"));
    }

    @Test
    void anUnclosedQuotationMarkIsFoundWhereItOpens() throws IOException {
        assertTrue(refusal(file("a,b\n1,2\n3,\"four\n5,6\n")).contains("line 3"));
        assertTrue(refusal(file("a,b\n1,2\n3,\"four\n5,\"six\n")).contains("line 3"));
    }

    @Test
    void aGiantCellEndsSoon() throws IOException {
        Path path = folder.resolve("giant.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(path)) {
            writer.write("a,b\n1,2\n3,");
            for (int i = 0; i < 20; i++) {
                writer.write("x".repeat(1 << 20));
            }
            writer.write("\n");
        }
        assertTrue(refusal(path).contains("line 3"));
    }

    @Test
    void aGiantHeaderEndsSoon() throws IOException {
        assertTrue(refusal(file("column,".repeat(200_000) + "\n")).contains("more than 5000 columns"));
    }

    @Test
    void aGiantRowEndsSoon() throws IOException {
        assertTrue(refusal(file("a\n" + ("x".repeat(900_000) + ",").repeat(20) + "\n")).contains("line 2 has more than"));
    }
}

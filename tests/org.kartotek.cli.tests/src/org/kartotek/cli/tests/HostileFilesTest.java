/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that break importers end in a sentence or in cards, soon, and never in half an import. */
@Timeout(60)
class HostileFilesTest {
    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void create() {
        shell = new Shell(folder);
        shell.ok("create", "--open");
    }

    private String refused(String name) {
        String before = cards();
        String sentence = shell.fails(1, "import", name);
        assertEquals(before, cards());
        return sentence;
    }

    private String cards() {
        return shell.ok("query", "--format", "csv", "--columns", "number,company,city");
    }

    private void bytes(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    @Test
    void twentyMegabytesInACell() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("cell.csv"))) {
            writer.write("number,company\n1,Alfa\n2,\"");
            for (int i = 0; i < 20; i++) {
                writer.write("x".repeat(1 << 20));
            }
            writer.write("\"\n3,Gamma\n");
        }
        assertTrue(refused("cell.csv").contains("line 3"));
    }

    @Test
    void twoHundredThousandColumns() {
        shell.write("columns.csv", "number," + "c,".repeat(200_000) + "\n1," + ",".repeat(200_000) + "\n");
        assertTrue(refused("columns.csv").contains("columns"));
    }

    @Test
    void binaryFiles() throws IOException {
        bytes("nul.csv", "number,company\n1,A\0B\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused("nul.csv").contains("NUL"));
        bytes("zip.csv", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3});
        assertTrue(refused("zip.csv").contains("ZIP"));
        bytes("empty.csv", new byte[0]);
        assertTrue(refused("empty.csv").contains("empty"));
        assertTrue(refused("missing.csv").contains("no file"));
    }

    @Test
    void aFolderOrDeviceIsNoFile() {
        assertTrue(shell.fails(1, "import", "/dev/zero").contains("no file"));
        assertTrue(shell.fails(1, "import", "/dev/zero", "--kind", "article").contains("no file"));
        assertTrue(shell.fails(1, "import", folder.toString()).contains("no program that is known"));
        assertTrue(shell.fails(1, "import", folder.toString(), "--db", "made", "--open").contains("no program that is known"));
        assertFalse(Files.exists(folder.resolve("made")));
    }

    @Test
    void unclosedQuotationMark() {
        shell.write("quote.csv", "number,company\n1,Alfa\n2,\"Beta\n3,Gamma\n");
        assertTrue(refused("quote.csv").contains("line 3"));
    }

    @Test
    void noKnownColumn() {
        shell.write("unknown.csv", "a,b,c\n1,2,3\n");
        assertTrue(refused("unknown.csv").contains("a, b, c"));
    }

    @Test
    void duplicateHeader() {
        shell.write("double.csv", "number,company,company\n1,A,B\n");
        assertTrue(refused("double.csv").contains("company, company"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,U8", "UTF-16,U16", "UTF-16LE,U16L", "UTF-16BE,U16B", "ISO-8859-1,L1", "windows-1252,W"})
    void encodings(String charset, String number) throws IOException {
        bytes(number + ".csv", ("number,company,city\n" + number + ",Søn & Çelik,Málaga\n").getBytes(Charset.forName(charset)));
        assertTrue(shell.ok("import", number + ".csv").contains("1 new"));
        assertTrue(shell.ok("search", number).contains("Søn & Çelik"));
    }

    @Test
    void valuesThatLookLikeFormulasStayAsTheyAre() {
        shell.write("formula.csv", "number,company\nFORM,\"=cmd|' /C calc'!A0\"\n");
        shell.ok("import", "formula.csv");
        assertTrue(shell.ok("query", "number = FORM", "--format", "csv", "--columns", "company").contains("=cmd|' /C calc'!A0"));
    }

    @Test
    void quotesAndLineBreaks() {
        shell.write("lines.csv", "number,company,notes\r\nQL,\"ha \"\"ha\"\"\",\"one\r\ntwo\"\r\n");
        shell.ok("import", "lines.csv");
        assertEquals(
                "company,notes\n\"ha \"\"ha\"\"\",\"one\ntwo\"\n",
                shell.ok("query", "number = QL", "--format", "csv", "--columns", "company,notes"));
    }
}

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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters without a window. */
class LetterCommandTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void begin() throws IOException {
        shell = new Shell(folder);
        shell.ok("new", "company=Holm", "number=H1", "street=Gade 1", "city=Odense", "language=da", "--open");
        shell.ok("new", "company=Lund", "number=L1");
        template("{{company}}: {{address}} {{today}}");
    }

    private void template(String text) throws IOException {
        String names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("offer.odt")))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<office:document-content " + names + "><office:body><office:text><text:p>" + text
                            + "</text:p></office:text></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private String content(String file) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLetterIsWrittenAndLogged() throws IOException {
        assertTrue(shell.ok("letter", "offer.odt", "H1", "--out", "holm.odt", "--log").contains("Wrote 1 letters"));
        assertTrue(content("holm.odt").contains("Holm: Holm<text:line-break"), content("holm.odt"));
        assertTrue(shell.ok("contacted", "H1").contains("letter sent"));
        shell.ok("letter", "offer.odt", "H1", "L1", "--each", "letters", "--language", "de", "--log");
        assertTrue(shell.err().contains("Lund: There is no postal address"), shell.err());
        assertTrue(Files.exists(folder.resolve("letters/H1 Holm.odt")));
    }

    @Test
    void aListIsLoggedAsOneChangeSet() {
        shell.ok("set", "L1", "city=Lund");
        shell.ok("letter", "offer.odt", "--query", "number is known", "--out", "all.odt", "--log");
        assertTrue(shell.ok("contacted", "H1").contains("mailing"));
        long with = shell.ok("changes").lines().count();
        shell.ok("letter", "offer.odt", "--query", "number is known", "--out", "all.odt", "--log");
        assertEquals(with + 1, shell.ok("changes").lines().count());
    }

    @Test
    void lettersGoToExactlyThoseWhomABreachConcerns() throws IOException {
        String user = System.getProperty("user.name");
        String today = LocalDate.now().toString();
        shell.ok("set", "L1", "city=Lund");
        assertFalse(shell.ok("breach", "did", user, "--from", today).contains("Holm"));
        shell.ok("show", "H1");
        String did = shell.ok("breach", "did", user, "--from", today, "--csv");
        assertTrue(did.startsWith("card,number,company,how,first,last\n#"), did);
        assertTrue(did.contains(",H1,Holm,") && did.contains("open"), did);
        shell.write("did.csv", did);
        shell.ok("letter", "offer.odt", "--cards", "did.csv", "--out", "notice.odt");
        assertTrue(content("notice.odt").contains("Holm"));
        String could = shell.ok("breach", "could", user, "--from", today);
        assertTrue(could.contains("Holm") && could.contains("Lund"), could);
        shell.write("none.csv", "card\n");
        assertTrue(shell.fails(1, "letter", "offer.odt", "--cards", "none.csv", "--out", "a.odt").contains("none.csv"));
        assertTrue(shell.fails(1, "breach", "did", "nobody", "--from", today).contains("nobody"));
        assertTrue(shell.fails(2, "breach", "did", user).contains("--from"));
        assertTrue(shell.fails(2, "breach", "did", user, "--from", "x").contains("2026-03-31"));
    }

    @Test
    void mistakesAreSaidAndNothingIsWritten() throws IOException {
        assertTrue(shell.fails(2, "letter", "offer.odt", "--out", "a.odt").contains("--query"));
        assertTrue(shell.fails(2, "letter", "offer.odt", "H1").contains("--each"));
        assertTrue(shell.fails(1, "letter", "gone.odt", "H1", "--out", "a.odt").contains("gone.odt"));
        assertTrue(shell.fails(1, "letter", "offer.odt", "H1", "--out", "a.odt", "--language", "xx").contains("xx"));
        template("{{compnay}}");
        assertTrue(shell.fails(1, "letter", "offer.odt", "H1", "--out", "a.odt").contains("\"company\"?"));
        assertFalse(Files.exists(folder.resolve("a.odt")));
    }

    @Test
    void whatCanStandInATemplateIsListed() {
        String list = shell.ok("letter", "--fields");
        for (String name : new String[] {"{{company}}", "{{contact.first_name}}", "{{address}}", "{{today}}", "{{seller.name}}"}) {
            assertTrue(list.contains(name), list);
        }
    }

    @Test
    void templatesThatComeWithTheProgramAreListedUsedAndCopied() throws IOException {
        String list = shell.ok("letter", "--templates");
        assertTrue(list.contains("letter-en.docx") && list.contains("letter-da.odt"), list);
        shell.ok("letter", "letter-da.odt", "H1", "--out", "holm.odt", "--language", "da");
        assertTrue(content("holm.odt").contains(">Holm<text:line-break></text:line-break>Gade 1<"), content("holm.odt"));
        assertTrue(content("holm.odt").contains("Med venlig hilsen"), content("holm.odt"));
        shell.ok("letter", "letter-en.docx", "H1", "--out", "holm.docx");
        assertTrue(shell.ok("letter", "letter-en.odt", "--copy", "mine.odt").contains("mine.odt"));
        assertTrue(content("mine.odt").contains("{{address}}"), content("mine.odt"));
        assertTrue(shell.fails(1, "letter", "letter-en.odt", "--copy", "mine.odt").contains("mine.odt"));
        assertTrue(shell.fails(2, "letter", "--copy", "other.odt").contains("--copy"));
        Path templates = Files.createDirectories(folder.resolve("home/templates"));
        Files.move(folder.resolve("mine.odt"), templates.resolve("mine.odt"));
        assertTrue(shell.ok("letter", "--templates").startsWith("Template"), shell.ok("letter", "--templates"));
        assertTrue(shell.ok("letter", "--templates").contains("mine.odt"));
        shell.ok("letter", "mine.odt", "H1", "--out", "again.odt");
    }

    @Test
    void whoWasContactedLatelyIsLeftOut() {
        shell.ok("log", "H1", "call", "Asked");
        shell.ok("set", "L1", "city=Lund");
        shell.ok("letter", "offer.odt", "--query", "number is known", "--out", "all.odt", "--leave-out", "recent,opted-out");
        assertTrue(shell.err().contains("Holm: The customer was contacted"), shell.err());
        assertTrue(shell.fails(1, "letter", "offer.odt", "H1", "--out", "a.odt", "--leave-out", "recnt").contains("\"recent\"?"));
    }
}

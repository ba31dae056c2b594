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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.documents.FileDocuments;

/** Files and mails become documents, whatever is in them. */
class FileDocumentsTest {
    private static final long LIMIT = 1 << 20;

    @TempDir
    Path folder;

    private List<NewDocument> read(String name, byte[] bytes) throws IOException {
        return new FileDocuments().read(List.of(Files.write(folder.resolve(name), bytes)), LIMIT);
    }

    private List<NewDocument> read(String name, String text) throws IOException {
        return read(name, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(NewDocument document) throws IOException {
        try (InputStream in = document.content().orElseThrow().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> names(List<NewDocument> documents) {
        return documents.stream().map(NewDocument::name).toList();
    }

    private static String mail(String parts) {
        return """
                From: =?utf-8?q?S=C3=B8ren_Holm?= <soren@example.org>
                Subject: =?utf-8?b?QW5nZWJvdCBmw7xyIE3DvG5jaGVu?=
                Date: Thu, 12 Mar 2026 10:15:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="x"

                --x
                Content-Type: text/plain; charset=utf-8

                Hello
                """
                + parts + "--x--\n";
    }

    private static String part(String name, String body) {
        return "--x\nContent-Type: application/pdf\nContent-Disposition: attachment; " + name
                + "\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    @Test
    void aMailIsCalledAfterItsHeadAndBringsItsAttachments() throws IOException {
        String whole = mail(part("filename=\"Offer.pdf\"", "offer") + part("filename*=utf-8''%C3%9Cbersicht.pdf", "overview")
                + part("filename=\"=?utf-8?q?Gr=C3=BC=C3=9Fe.txt?=\"", "greetings"));
        List<NewDocument> documents = read("mail.EML", whole);
        assertEquals(
                List.of("2026-03-12 – Angebot für München – Søren Holm.eml", "Offer.pdf", "Übersicht.pdf", "Grüße.txt"), names(documents));
        assertEquals(NewDocument.MAIL, documents.getFirst().type());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 12)), documents.get(1).date());
        assertEquals("offer", text(documents.get(1)));
        assertEquals("overview", text(documents.get(2)));
    }

    @Test
    void picturesOfTheTextAreNoAttachmentsAndMailsInMailsAre() throws IOException {
        String inline = "--x\nContent-Type: image/png; name=logo.png\nContent-ID: <logo>\nContent-Disposition: inline\n\nxyz\n";
        String nested = "--x\nContent-Type: message/rfc822\n\nSubject: inner\nFrom: a@b.org\n\ntext\n";
        List<NewDocument> documents = read("a.eml", mail(inline + nested));
        assertEquals(List.of("mail.eml"), names(documents).subList(1, documents.size()));
        assertTrue(text(documents.get(1)).contains("Subject: inner"));
    }

    @Test
    void namesOfAttachmentsLeadNowhere() throws IOException {
        List<NewDocument> documents = read(
                "a.eml",
                mail(part("filename=\"../../.ssh/authorized_keys\"", "1") + part("filename=\"C:\\\\autoexec.bat\"", "2")
                        + part("filename=\"=?utf-8?b?YQBiXHgvChs=?=\"", "3") + part("filename=\"\"", "4")));
        for (NewDocument document : documents) {
            assertTrue(document.name().chars().noneMatch(c -> c < ' ' || "/\\:".indexOf(c) >= 0), document.name());
            assertTrue(!document.name().startsWith("."), document.name());
        }
        assertEquals(5, documents.size());
    }

    @Test
    void whatIsNoMailStaysAFile() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (String name : List.of("noise.eml", "noise.msg", "empty.eml", "empty.msg")) {
            List<NewDocument> documents = read(name, name.startsWith("noise") ? noise : new byte[0]);
            assertEquals(List.of(name), names(documents));
        }
    }

    @Test
    void mailsThatAreMadeToDoHarmStayFiles() throws IOException {
        StringBuilder deep = new StringBuilder("From: a@b.org\nContent-Type: multipart/mixed; boundary=b0\n\n");
        for (int i = 0; i < 3000; i++) {
            deep.append("--b").append(i).append("\nContent-Type: multipart/mixed; boundary=b").append(i + 1).append("\n\n");
        }
        assertEquals(List.of("deep.eml"), names(read("deep.eml", deep.toString())));
        assertEquals(List.of("many.eml"), names(read("many.eml", mail(part("filename=a", "x").repeat(1000)))));
        assertEquals(List.of("heads.eml"), names(read("heads.eml", "X: y\n".repeat(50_000) + "\ntext")));
        String cut = mail(part("filename=a.pdf", "abc".repeat(1000)));
        assertTrue(names(read("cut.eml", cut.substring(0, cut.length() - 1000))).size() <= 2);
    }

    @Test
    void aMailThatIsTooLargeIsNotTakenApart() throws IOException {
        String large = mail(part("filename=a.pdf", "abc".repeat(400_000)));
        assertEquals(List.of("large.eml"), names(read("large.eml", large)));
    }

    @Test
    void anOutlookMailIsReadToo() throws IOException {
        List<NewDocument> documents = read("a.msg", msg());
        assertEquals(List.of("Angebot München – Søren Holm.msg", "Offer.pdf"), names(documents));
        assertEquals("offer", text(documents.get(1)));
        byte[] whole = msg();
        Random random = new Random(2);
        for (int i = 0; i < 200; i++) {
            byte[] broken = Arrays.copyOf(whole, 512 + random.nextInt(whole.length - 512));
            for (int j = 0; j < 20; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertTrue(!read("broken.msg", broken).isEmpty());
        }
    }

    private static byte[] msg() throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DirectoryEntry root = file.getRoot();
            put(root, "__properties_version1.0", new byte[32]);
            put(root, "__substg1.0_0037001F", utf16("Angebot München"));
            put(root, "__substg1.0_0C1A001F", utf16("Søren Holm"));
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            put(attachment, "__properties_version1.0", new byte[8]);
            put(attachment, "__substg1.0_3707001F", utf16("Offer.pdf"));
            put(attachment, "__substg1.0_37010102", "offer".getBytes(StandardCharsets.UTF_8));
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new java.io.ByteArrayInputStream(bytes));
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(60)
    void whatNeedNotHaveAnEndIsRefused() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.eml");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        for (Path endless : List.of(pipe, Path.of("/dev/zero"))) {
            String said = assertThrows(KartotekException.class, () -> new FileDocuments().read(List.of(endless), LIMIT)).getMessage();
            assertTrue(said.contains(endless + " is no file"), said);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatSaysThatItIsEmptyIsEmpty() throws IOException {
        assertEquals("", text(new FileDocuments().read(List.of(Path.of("/proc/version")), LIMIT).getFirst()));
    }

    @Test
    void foldersAreRefusedAndFilesThatAreGoneFailWhereTheyAreRead() {
        assertThrows(KartotekException.class, () -> new FileDocuments().read(List.of(folder), LIMIT));
        NewDocument gone = new FileDocuments().read(List.of(folder.resolve("gone.eml")), LIMIT).getFirst();
        assertThrows(IOException.class, () -> gone.content().orElseThrow().open());
    }
}

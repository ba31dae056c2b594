/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.document.LinkAddress;
import org.kartotek.core.document.NewDocument;
import org.kartotek.core.document.SizeText;
import org.kartotek.core.problem.KartotekException;

/** Nothing in a name that comes from elsewhere leads astray. */
class DocumentNameTest {

    @ParameterizedTest
    @CsvSource({
        "Offer 2026.pdf,Offer 2026.pdf",
        "../../etc/passwd,-..-etc-passwd",
        "C:\\Windows\\cmd.exe,C--Windows-cmd.exe",
        "a\u0000b\u001b[31m.txt,ab[31m.txt",
        "invoice\u202efdp.exe,invoicefdp.exe",
        "'  . hidden . ',hidden",
        "CON.txt,document CON.txt",
        "nul,document nul",
        "'two\r\n lines.txt',two lines.txt",
        "Ærø Ümlaut Привет.docx,Ærø Ümlaut Привет.docx",
        "'...',document",
        "'',document"
    })
    void isFit(String given, String expected) {
        assertEquals(expected, DocumentName.of(given));
    }

    @Test
    void isCutBeforeItsEnding() {
        String name = DocumentName.of("\ud83d\ude00".repeat(300) + ".pdf");
        assertTrue(name.length() <= DocumentName.LONGEST && name.endsWith(".pdf"), name);
        assertTrue(DocumentName.onDisk("ж".repeat(200) + ".pdf").getBytes(java.nio.charset.StandardCharsets.UTF_8).length < 255);
    }

    @Test
    void endings() {
        assertEquals("pdf", DocumentName.ending("a.PDF"));
        assertEquals("", DocumentName.ending(".profile"));
        assertEquals("", DocumentName.ending("Dr. Holm"));
        assertEquals("a.b", DocumentName.base("a.b.txt"));
        assertEquals("Offer.pdf", DocumentName.replaced("Offer.doc", "other.pdf"));
        assertEquals("Offer", DocumentName.replaced("Offer", "other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "https://", "", " ", "http:///x", "https://a b", "mailto:a@b", "https://javascript:alert(1)", "https://bank.example@evil.example"})
    void otherAddressesAreNoLinks(String address) {
        assertFalse(LinkAddress.isOne(address));
    }

    @Test
    void linksAreCompleted() {
        assertEquals("https://example.org/a%20b", LinkAddress.of(" example.org/a b "));
        assertEquals("http://example.org", LinkAddress.of("http://example.org"));
        assertEquals("example.org", NewDocument.link(" ", "http://www.example.org/").name());
        assertEquals("https://localhost:8080/x", LinkAddress.of("localhost:8080/x"));
        assertEquals("https://bücher.example/ä", LinkAddress.of("bücher.example/ä"));
        assertThrows(KartotekException.class, () -> LinkAddress.of("mailto:a@b.example"));
        assertThrows(KartotekException.class, () -> LinkAddress.of("file:///etc/passwd"));
        assertThrows(KartotekException.class, () -> LinkAddress.of("example.org/" + "a".repeat(LinkAddress.LONGEST)));
    }

    @Test
    void sizesAreShort() {
        assertEquals("0 B", SizeText.of(0, Locale.ENGLISH));
        assertEquals("1.4 MB", SizeText.of(1_468_006, Locale.ENGLISH));
        assertEquals("25 MB", SizeText.of(25L << 20, Locale.GERMAN));
        assertEquals("1 MB", SizeText.of((1 << 20) - 1, Locale.ENGLISH));
    }
}

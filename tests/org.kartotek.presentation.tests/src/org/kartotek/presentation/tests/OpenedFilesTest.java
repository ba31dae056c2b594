/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.presentation.documents.MapLink;
import org.kartotek.presentation.documents.Openable;
import org.kartotek.presentation.documents.OpenedFiles;

/** What is looked at lies where nobody else looks, and goes. */
class OpenedFilesTest {
    @TempDir
    Path parent;

    @Test
    void onlyTheUserMayEnterAndNothingStays() throws IOException {
        try (OpenedFiles opened = new OpenedFiles(parent)) {
            Path one = opened.add("Offer.pdf", out -> out.write(1));
            Path other = opened.add("Offer.pdf", out -> out.write(2));
            assertNotEquals(one, other);
            assertEquals("Offer.pdf", one.getFileName().toString());
            assertEquals(2, Files.readAllBytes(other)[0]);
            Path evil = opened.add("../../evil.pdf", out -> {});
            assertTrue(evil.normalize().startsWith(parent));
            assertFalse(Files.exists(parent.resolve("evil.pdf")));
            assertPrivate(one);
        }
        assertTrue(isEmpty());
    }

    private void assertPrivate(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Path folder = file.getParent().getParent();
        Set<PosixFilePermission> owner =
                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
        assertEquals(owner, Files.getPosixFilePermissions(folder));
        assertFalse(Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE));
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(parent)) {
            return entries.findAny().isEmpty();
        }
    }

    @Test
    void onlyWhatIsLookedAtIsOpened() {
        for (String name : List.of("invoice.pdf", "Offer.DOCX", "table.xlsx", "letter.odt", "photo.jpeg", "mail.msg", "mail.eml", "a.csv", "a.txt")) {
            assertTrue(Openable.isLookedAt(name), name);
        }
        for (String name : List.of(
                "invoice.pdf.EXE", "run.desktop", "a.xll", "a.img", "a.iso", "a.appinstaller", "a.msix", "a.library-ms", "a.settingcontent-ms",
                "a.psm1", "a.pyz", "a.jnlp", "a.url", "a.docm", "a.xlsm", "a.xls", "a.zip", "a.html", "a.svg", "a.never", "pdf", ".pdf", "", "a.pdf\u202Eexe",
                "a.exe:b.p\u200Bdf.lnk")) {
            assertFalse(Openable.isLookedAt(name), name);
        }
    }

    @Test
    void theMapIsAskedForTheAddress() {
        var address = java.util.Map.of("street", "Berliner Platz 43", "postcode", "80805", "city", "München", "country", "Germany");
        assertEquals(
                Optional.of("https://www.openstreetmap.org/search?query=Berliner+Platz+43%2C+80805+M%C3%BCnchen%2C+Germany"),
                MapLink.of(key -> address.getOrDefault(key, "")));
        assertEquals(Optional.empty(), MapLink.of(key -> key.equals("country") ? "Germany" : ""));
    }
}

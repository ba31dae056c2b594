/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The first sheet of a spreadsheet.
 *
 * @param xml as it is stored
 */
record SheetContent(String xml) {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    static SheetContent of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry(SHEET))) {
            return new SheetContent(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Whether a cell has this text as a text. */
    boolean hasText(String text) {
        return xml.contains("t=\"inlineStr\"><is><t>" + escaped(text) + "</t>");
    }

    boolean hasNumber(String number) {
        return xml.contains("t=\"n\"><v>" + number + "</v>");
    }

    boolean hasFormula() {
        return xml.contains("<f>") || xml.contains("<f ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

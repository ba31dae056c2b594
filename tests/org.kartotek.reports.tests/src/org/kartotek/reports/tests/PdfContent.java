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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * What a reader finds in a PDF.
 *
 * @param landscape whether the long edge of the first page is at the top
 * @param pages the text of each page, without white space: a text that was broken into lines is found whole
 * @param embeddedFonts names of the fonts that the file carries
 * @param otherFonts names of the fonts that it does not
 */
record PdfContent(boolean landscape, List<String> pages, List<String> embeddedFonts, List<String> otherFonts) {

    static PdfContent of(Path file) throws IOException {
        List<String> pages = new ArrayList<>();
        List<String> embedded = new ArrayList<>();
        List<String> others = new ArrayList<>();
        boolean landscape;
        try (PdfReader reader = new PdfReader(file.toString())) {
            landscape = reader.getPageSize(1).getWidth() > reader.getPageSize(1).getHeight();
            PdfText text = new PdfText(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(packed(text.ofPage(page)));
            }
            for (int i = 0; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PdfDictionary font && PdfName.FONT.equals(font.get(PdfName.TYPE))) {
                    boolean type0 = font.get(PdfName.DESCENDANTFONTS) != null;
                    if (!type0) {
                        (isEmbedded(font) ? embedded : others).add(font.get(PdfName.BASEFONT).toString());
                    }
                }
            }
        }
        return new PdfContent(landscape, pages, embedded, others);
    }

    private static boolean isEmbedded(PdfDictionary font) {
        PdfDictionary descriptor = font.getAsDict(PdfName.FONTDESCRIPTOR);
        return descriptor != null && descriptor.get(PdfName.FONTFILE2) != null;
    }

    static String packed(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** The text of all pages without white space. */
    String text() {
        return String.join("", pages);
    }

    boolean has(String text) {
        return text().contains(packed(text));
    }
}

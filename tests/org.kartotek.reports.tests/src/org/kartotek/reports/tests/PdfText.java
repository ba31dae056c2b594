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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.CMapAwareDocumentFont;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/**
 * Reads the text of a PDF in the order in which it was written, through the fonts' own tables of characters, as a viewer does that
 * copies. Unlike the extractor of OpenPDF it reads each font once.
 */
final class PdfText {
    private final PdfReader reader;
    private final Map<Integer, CMapAwareDocumentFont> fonts = new HashMap<>();
    private CMapAwareDocumentFont font;

    PdfText(PdfReader reader) {
        this.reader = reader;
    }

    String ofPage(int page) throws IOException {
        StringBuilder text = new StringBuilder();
        read(reader.getPageContent(page), reader.getPageN(page).getAsDict(PdfName.RESOURCES), text);
        return text.toString();
    }

    private void read(byte[] content, PdfDictionary resources, StringBuilder text) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operation = new ArrayList<>();
        while (!parser.parse(operation).isEmpty()) {
            PdfObject first = operation.getFirst();
            String operator = operation.getLast().toString();
            if (operator.equals("Tf")) {
                font = font((PRIndirectReference) resources.getAsDict(PdfName.FONT).get((PdfName) first));
            } else if (operator.equals("Tj")) {
                show(first, text);
            } else if (operator.equals("TJ")) {
                ((PdfArray) first).getElements().forEach(part -> show(part, text));
            } else if (operator.equals("Do")) {
                readForm((PdfName) first, resources, text);
            }
        }
    }

    private CMapAwareDocumentFont font(PRIndirectReference reference) {
        return fonts.computeIfAbsent(reference.getNumber(), number -> new CMapAwareDocumentFont(reference));
    }

    private void show(PdfObject part, StringBuilder text) {
        if (part instanceof PdfString string) {
            byte[] bytes = string.getOriginalBytes();
            text.append(font.decode(bytes, 0, bytes.length));
        }
    }

    private void readForm(PdfName name, PdfDictionary resources, StringBuilder text) throws IOException {
        PRStream form = (PRStream) resources.getAsDict(PdfName.XOBJECT).getDirectObject(name);
        read(PdfReader.getStreamBytes(form), form.getAsDict(PdfName.RESOURCES), text);
    }
}

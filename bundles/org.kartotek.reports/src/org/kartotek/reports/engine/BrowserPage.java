/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.engine;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Adds to an HTML report what BIRT cannot say: its language, a margin, headings that stay when the page is scrolled, and that long
 * words are broken where the window is narrow. The head of the page is held back until it is whole; the rest passes.
 */
final class BrowserPage extends FilterOutputStream {
    private static final String HTML = "<html>";
    private static final String END_OF_HEAD = "</head>";
    private static final String STYLE = """
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>
              body { margin: 24px; }
              td, th { overflow-wrap: anywhere; }
              @media screen { th { position: sticky; top: 0; background: white; box-shadow: 0 1px #1F2328; } }
              @media print { body { margin: 0; } }
            </style>
            """;

    private final Locale locale;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private boolean headWritten;

    BrowserPage(OutputStream page, Locale locale) {
        super(page);
        this.locale = locale;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (headWritten) {
            out.write(bytes, offset, length);
            return;
        }
        head.write(bytes, offset, length);
        String text = head.toString(StandardCharsets.ISO_8859_1);
        if (text.contains(END_OF_HEAD)) {
            String html = "<html lang=\"" + locale.getLanguage() + "\">";
            writeHead(text.replaceFirst(HTML, html).replaceFirst(END_OF_HEAD, STYLE + END_OF_HEAD));
        }
    }

    @Override
    public void close() throws IOException {
        if (!headWritten) {
            writeHead(head.toString(StandardCharsets.ISO_8859_1));
        }
        super.close();
    }

    /** @param text one character for each byte, so that no encoding has to be known */
    private void writeHead(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        headWritten = true;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kartotek.core.problem.KartotekException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Letters in a text of LibreOffice. Each begins on a new page with page one, and has its own headers and footers where these have gaps. */
final class OpenFile implements LetterFile {
    private static final String DRAWING = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private static final String CONTENT = OpenTemplate.CONTENT;
    /** What a text declares once, before its first paragraph. */
    private static final Set<String> DECLARATIONS = Set.of(
            "forms", "tracked-changes", "variable-decls", "sequence-decls", "user-field-decls", "dde-connection-decls",
            "alphabetical-index-auto-mark-file");
    private static final Set<String> SIGNATURES = Set.of("META-INF/documentsignatures.xml", "META-INF/macrosignatures.xml");

    private final OpenTemplate template;
    private final OutputStream out;
    private final Document content;
    private final Element text;
    private final OpenPages pages;
    /** Styles stand before the letters that need them, and are known after these: the letters wait here, packed. */
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    private final Writer writer;
    private int letters;

    OpenFile(OpenTemplate template, OutputStream out, boolean several) {
        this.template = template;
        this.out = out;
        content = template.pack().xml(CONTENT);
        text = template.text(content);
        pages = new OpenPages(content, template.styles().orElse(null));
        if (several && (!pages.canBeMultiplied() || hasFramesOnPages())) {
            throw new KartotekException(Messages.ONE_BY_ONE);
        }
        try {
            writer = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** They name the page by its number in the whole text. */
    private boolean hasFramesOnPages() {
        return Dom.elements(text).anyMatch(each -> DRAWING.equals(each.getNamespaceURI()));
    }

    @Override
    public void add(UnaryOperator<String> texts) throws IOException {
        letters++;
        Element letter = (Element) text.cloneNode(true);
        OpenTemplate.fill(letter, texts);
        pages.add(letter, letters, texts);
        if (letters > 1) {
            makeUnique(letter);
        }
        XmlText xml = new XmlText(writer);
        for (Node child : Dom.children(letter)) {
            xml.node(child);
        }
    }

    /** What exists once in a text does so in the first letter. */
    private static void makeUnique(Element letter) {
        Dom.elements(letter).filter(each -> DECLARATIONS.contains(each.getLocalName())).toList().forEach(Dom::remove);
        for (String name : Set.of("bookmark", "bookmark-start", "bookmark-end", "reference-mark-start", "reference-mark-end")) {
            Dom.all(letter, name).forEach(Dom::remove);
        }
        Dom.walk(letter, element -> Dom.removeAttribute(element, "id"));
    }

    @Override
    public void finish() throws IOException {
        writer.close();
        ZipOutputStream zip = new ZipOutputStream(out);
        byte[] type = template.type();
        ZipEntry first = new ZipEntry(Pack.MIMETYPE);
        Pack.store(first, type);
        zip.putNextEntry(first);
        zip.write(type);
        zip.closeEntry();
        writeContent(zip);
        for (String name : template.pack().names()) {
            if (name.equals(OpenTemplate.STYLES)) {
                write(zip, name, XmlText.of(pages.styles()));
            } else if (name.equals(OpenTemplate.MANIFEST)) {
                write(zip, name, template.manifest());
            } else if (!name.equals(CONTENT) && !name.equals(Pack.MIMETYPE) && !SIGNATURES.contains(name)) {
                template.pack().copy(name, zip);
            }
        }
        zip.finish();
    }

    private static void write(ZipOutputStream zip, String name, String part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void writeContent(ZipOutputStream zip) throws IOException {
        Writer to = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        XmlText xml = new XmlText(to);
        Element root = content.getDocumentElement();
        Element body = (Element) text.getParentNode();
        zip.putNextEntry(new ZipEntry(CONTENT));
        xml.declaration();
        xml.begin(root);
        for (Node before = root.getFirstChild(); before != body; before = before.getNextSibling()) {
            xml.node(before);
        }
        xml.begin(body);
        xml.begin(text);
        to.flush();
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            unpacked.transferTo(zip);
        }
        xml.end(text);
        xml.end(body);
        xml.end(root);
        to.flush();
        zip.closeEntry();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kartotek.core.problem.KartotekException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Letters in a document of Word. Each is a section of its own or several, with its own headers and footers where these have gaps; its
 * pages are counted from one.
 */
final class WordFile implements LetterFile {
    private final ZipOutputStream zip;
    private final Writer text;
    private final XmlText xml;
    private final Element root;
    private final Element body;
    private final Map<String, Document> margins = new LinkedHashMap<>();
    private final Map<String, Document> notes = new LinkedHashMap<>();
    private final WordParts parts;
    private Element pending;
    private int letters;
    private int drawings;

    WordFile(WordTemplate template, OutputStream out, boolean several) throws IOException {
        template.margins().forEach((id, part) -> margins.put(id, template.pack().xml(part)));
        template.notes().values().forEach(part -> notes.put(part, template.pack().xml(part)));
        root = template.pack().xml(template.main()).getDocumentElement();
        body = Dom.child(root, "body").orElseThrow();
        if (several) {
            requireFitting();
            WordSections.countOwnPages(body, margins.values());
        }
        parts = new WordParts(template);
        zip = new ZipOutputStream(out);
        text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        xml = new XmlText(text);
        zip.putNextEntry(new ZipEntry(template.main()));
        xml.declaration();
        xml.begin(root);
        for (Node before = root.getFirstChild(); before != body; before = before.getNextSibling()) {
            xml.node(before);
        }
        xml.begin(body);
    }

    private void requireFitting() {
        boolean filledNotes = notes.values().stream().anyMatch(WordTemplate::hasGaps);
        boolean filledMargins = margins.values().stream().anyMatch(WordTemplate::hasGaps);
        if (filledNotes || filledMargins && !WordSections.startWithAllMargins(body)) {
            throw new KartotekException(Messages.ONE_BY_ONE);
        }
    }

    @Override
    public void add(UnaryOperator<String> texts) throws IOException {
        if (pending != null) {
            WordSections.close(pending);
            write(pending);
        }
        letters++;
        Element letter = (Element) body.cloneNode(true);
        WordTemplate.fill(letter, texts);
        addMargins(letter, texts);
        if (letters == 1) {
            notes.values().forEach(part -> WordTemplate.fill(part, texts));
        } else {
            WordSections.begin(letter);
            makeUnique(letter);
        }
        for (Element drawing : Dom.all(letter, "docPr")) {
            drawing.setAttribute("id", String.valueOf(++drawings));
        }
        pending = letter;
    }

    /** What exists once in a document does so in the first letter. */
    private static void makeUnique(Element letter) {
        for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
            Dom.all(letter, name).forEach(Dom::remove);
        }
        Dom.walk(letter, element -> {
            Dom.removeAttribute(element, "paraId");
            Dom.removeAttribute(element, "textId");
        });
    }

    private void addMargins(Element letter, UnaryOperator<String> texts) {
        Set<String> filled = new HashSet<>();
        for (Element reference : WordSections.marginReferences(letter)) {
            String id = Dom.value(reference, "id");
            Document part = margins.get(id);
            if (part == null || !WordTemplate.hasGaps(part)) {
                continue;
            }
            String own = letters == 1 ? id : id + "-" + letters;
            if (filled.add(id)) {
                Document copy = (Document) part.cloneNode(true);
                WordTemplate.fill(copy, texts);
                parts.margin(id, own, XmlText.of(copy));
            }
            Dom.attribute(reference, "id").setValue(own);
        }
    }

    private void write(Element letter) throws IOException {
        for (Node child : Dom.children(letter)) {
            xml.node(child);
        }
    }

    @Override
    public void finish() throws IOException {
        write(pending);
        xml.end(body);
        xml.end(root);
        text.flush();
        zip.closeEntry();
        margins.forEach((id, part) -> parts.unlessFilled(id, XmlText.of(part)));
        notes.forEach((part, filled) -> parts.replace(part, XmlText.of(filled)));
        parts.write(zip);
        zip.finish();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kartotek.core.problem.KartotekException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A text or template of LibreOffice. */
final class OpenTemplate extends LetterTemplate {
    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";
    static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String TEMPLATE = TYPE + "-template";
    private static final Markup MARKUP = new OpenMarkup();

    private final Pack pack;

    OpenTemplate(Path path, Pack pack) {
        this.pack = pack;
        String type = new String(pack.bytes(Pack.MIMETYPE), StandardCharsets.UTF_8).strip();
        if (!type.equals(TYPE) && !type.equals(TEMPLATE)) {
            throw new KartotekException(Messages.NO_DOCUMENT.with(path.getFileName()));
        }
        if (pack.has(MANIFEST) && !Dom.all(pack.xml(MANIFEST), "encryption-data").isEmpty()) {
            throw new KartotekException(Messages.PASSWORD.with(path.getFileName()));
        }
        text(pack.xml(CONTENT));
    }

    /** The element that has the paragraphs. */
    Element text(Document content) {
        return Dom.child(content.getDocumentElement(), "body")
                .flatMap(body -> Dom.child(body, "text"))
                .orElseThrow(() -> pack.damaged(null));
    }

    Pack pack() {
        return pack;
    }

    Optional<Document> styles() {
        return pack.has(STYLES) ? Optional.of(pack.xml(STYLES)) : Optional.empty();
    }

    @Override
    String ending() {
        return "odt";
    }

    @Override
    List<Place> places() {
        List<Place> places = new ArrayList<>(places(text(pack.xml(CONTENT)), MARKUP, Messages.IN_TEXT));
        styles().ifPresent(styles -> Dom.all(styles, "master-page").stream().flatMap(Dom::elements).forEach(part -> {
            Messages where = part.getLocalName().startsWith("header") ? Messages.IN_HEADER : Messages.IN_FOOTER;
            places.addAll(places(part, MARKUP, where));
        }));
        return places;
    }

    @Override
    LetterFile begin(OutputStream out, boolean several) {
        return new OpenFile(this, out, several);
    }

    static void fill(Node part, UnaryOperator<String> texts) {
        Paragraph.all(part, MARKUP).forEach(paragraph -> paragraph.fill(texts));
    }

    static boolean hasGaps(Node part) {
        return Paragraph.all(part, MARKUP).stream().anyMatch(paragraph -> !paragraph.names().isEmpty());
    }

    /** The type of a letter, which is no template any more. */
    byte[] type() {
        return TYPE.getBytes(StandardCharsets.UTF_8);
    }

    /** The list of parts of a letter. */
    String manifest() {
        Document manifest = pack.xml(MANIFEST);
        Dom.all(manifest, "file-entry").stream()
                .map(each -> Dom.attribute(each, "media-type"))
                .filter(each -> each != null && each.getValue().equals(TEMPLATE))
                .forEach(each -> each.setValue(TYPE));
        return XmlText.of(manifest);
    }
}

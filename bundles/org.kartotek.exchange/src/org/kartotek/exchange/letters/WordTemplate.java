/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kartotek.core.problem.KartotekException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document or template of Word. */
final class WordTemplate extends LetterTemplate {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String ROOT_RELATIONS = "_rels/.rels";
    private static final String MACROS = "macroEnabled";
    private static final String TEMPLATE = ".template.main+xml";
    private static final String DOCUMENT = ".document.main+xml";
    private static final Markup MARKUP = new WordMarkup();

    private final Pack pack;
    private final String main;
    private final List<Relation> relations;
    private final Document types;

    /**
     * What a part names of another one.
     *
     * @param kind the end of its type, such as {@code header}
     * @param part name of the other part
     */
    record Relation(String id, String kind, String part) {}

    WordTemplate(Path path, Pack pack) {
        this.pack = pack;
        this.types = pack.xml(CONTENT_TYPES);
        this.main = relations("").stream()
                .filter(each -> each.kind().equals("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElseThrow(() -> pack.damaged(null));
        this.relations = relations(main).stream().filter(each -> pack.has(each.part())).toList();
        String type = typeOf(main);
        if (type.contains(MACROS)) {
            throw new KartotekException(Messages.MACROS.with(path.getFileName()));
        }
        if (!type.endsWith(DOCUMENT) && !type.endsWith(TEMPLATE)) {
            throw new KartotekException(Messages.NO_DOCUMENT.with(path.getFileName()));
        }
        if (Dom.child(pack.xml(main).getDocumentElement(), "body").isEmpty()) {
            throw pack.damaged(null);
        }
    }

    private String typeOf(String part) {
        return Dom.all(types, "Override").stream()
                .filter(each -> Dom.value(each, "PartName").equals("/" + part))
                .map(each -> Dom.value(each, "ContentType"))
                .findFirst()
                .orElse("");
    }

    /** @param part empty for the document as a whole */
    private List<Relation> relations(String part) {
        String name = relationsOf(part);
        if (!pack.has(name)) {
            return List.of();
        }
        return Dom.all(pack.xml(name), "Relationship").stream()
                .filter(each -> !Dom.value(each, "TargetMode").equals("External"))
                .map(each -> new Relation(
                        Dom.value(each, "Id"), lastName(Dom.value(each, "Type")), resolved(part, Dom.value(each, "Target"))))
                .toList();
    }

    static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.isEmpty() ? ROOT_RELATIONS : part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String resolved(String part, String target) {
        return target.startsWith("/") ? target.substring(1) : part.substring(0, part.lastIndexOf('/') + 1) + target;
    }

    @Override
    String ending() {
        return "docx";
    }

    @Override
    List<Place> places() {
        List<Place> places = new ArrayList<>(places(pack.xml(main), MARKUP, Messages.IN_TEXT));
        for (Relation each : relations) {
            Messages where = switch (each.kind()) {
                case "header" -> Messages.IN_HEADER;
                case "footer" -> Messages.IN_FOOTER;
                case "footnotes", "endnotes" -> Messages.IN_NOTES;
                default -> null;
            };
            if (where != null) {
                places.addAll(places(pack.xml(each.part()), MARKUP, where));
            }
        }
        return places;
    }

    @Override
    LetterFile begin(OutputStream out, boolean several) throws IOException {
        return new WordFile(this, out, several);
    }

    static void fill(Node part, UnaryOperator<String> texts) {
        Paragraph.all(part, MARKUP).forEach(paragraph -> paragraph.fill(texts));
    }

    static boolean hasGaps(Node part) {
        return Paragraph.all(part, MARKUP).stream().anyMatch(paragraph -> !paragraph.names().isEmpty());
    }

    Pack pack() {
        return pack;
    }

    String main() {
        return main;
    }

    /** Headers and footers, by the ids that sections name them with. */
    Map<String, String> margins() {
        return parts("header", "footer");
    }

    /** Footnotes and endnotes. */
    Map<String, String> notes() {
        return parts("footnotes", "endnotes");
    }

    private Map<String, String> parts(String... kinds) {
        Map<String, String> parts = new LinkedHashMap<>();
        relations.stream().filter(each -> Stream.of(kinds).anyMatch(each.kind()::equals)).forEach(each -> parts.put(each.id(), each.part()));
        return parts;
    }

    /** The types of the parts of a letter, which is no template any more. */
    Document types() {
        Document copy = pack.xml(CONTENT_TYPES);
        for (Element each : Dom.all(copy, "Override")) {
            String type = each.getAttribute("ContentType");
            if (type.endsWith(TEMPLATE)) {
                each.setAttribute("ContentType", type.replace(TEMPLATE, DOCUMENT));
            }
        }
        return copy;
    }
}

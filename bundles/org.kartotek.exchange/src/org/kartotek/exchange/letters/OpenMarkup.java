/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of LibreOffice: characters among elements in paragraphs. */
final class OpenMarkup implements Markup {
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> BETWEEN = Set.of("tab", "line-break", "s", "note", "frame", "page-number", "page-count");
    private static final Pattern PIECE = Pattern.compile("\n|\t| {2,}|(?:[^\n\t ]| (?! ))+");

    @Override
    public boolean isParagraph(Node node) {
        return PARAGRAPHS.contains(String.valueOf(node.getLocalName())) && TEXT.equals(node.getNamespaceURI());
    }

    @Override
    public boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    @Override
    public boolean separates(Node node) {
        return BETWEEN.contains(String.valueOf(node.getLocalName()));
    }

    /** Further spaces behind a space, and the end of a line, are elements of their own. */
    @Override
    public void write(Node text, String wanted) {
        Node next = text.getNextSibling();
        text.setNodeValue("");
        Matcher pieces = PIECE.matcher(wanted);
        while (pieces.find()) {
            String piece = pieces.group();
            if (piece.length() > 1 && piece.isBlank()) {
                Dom.insert(text, next, piece(text, " "));
            }
            Dom.insert(text, next, piece(text, piece));
        }
    }

    private static Node piece(Node text, String piece) {
        Document document = text.getOwnerDocument();
        if (piece.equals("\n")) {
            return element(text, "line-break");
        }
        if (piece.equals("\t")) {
            return element(text, "tab");
        }
        if (!piece.isBlank() || piece.length() == 1) {
            return document.createTextNode(piece);
        }
        Element spaces = element(text, "s");
        spaces.setAttributeNS(TEXT, spaces.getPrefix() + ":c", String.valueOf(piece.length() - 1));
        return spaces;
    }

    private static Element element(Node text, String name) {
        String prefix = text.lookupPrefix(TEXT);
        return text.getOwnerDocument().createElementNS(TEXT, (prefix == null ? "text" : prefix) + ":" + name);
    }
}

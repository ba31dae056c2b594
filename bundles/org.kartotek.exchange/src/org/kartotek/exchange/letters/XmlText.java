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
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes trees of elements piece by piece, so that a document can be longer than the memory. */
final class XmlText {
    private final Appendable out;

    XmlText(Appendable out) {
        this.out = out;
    }

    static String of(Document document) {
        StringBuilder text = new StringBuilder();
        try {
            new XmlText(text).document(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    void document(Document document) throws IOException {
        declaration();
        node(document.getDocumentElement());
    }

    void declaration() throws IOException {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    void node(Node node) throws IOException {
        if (node instanceof Element element) {
            begin(element);
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                node(child);
            }
            end(element);
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text(node.getNodeValue(), false);
        }
    }

    void begin(Element element) throws IOException {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ').append(attributes.item(i).getNodeName()).append("=\"");
            text(attributes.item(i).getNodeValue(), true);
            out.append('"');
        }
        out.append('>');
    }

    void end(Element element) throws IOException {
        out.append("</").append(element.getTagName()).append('>');
    }

    private void text(String text, boolean attribute) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\r' -> reference(c);
                case '\t', '\n' -> {
                    if (attribute) {
                        reference(c);
                    } else {
                        out.append(c);
                    }
                }
                default -> out.append(c);
            }
        }
    }

    /** Readers would make a space of it. */
    private void reference(char c) throws IOException {
        out.append("&#").append(String.valueOf((int) c)).append(';');
    }
}

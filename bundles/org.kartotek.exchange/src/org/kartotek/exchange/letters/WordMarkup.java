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
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of Word: texts in runs in paragraphs. */
final class WordMarkup implements Markup {
    private static final Set<String> BETWEEN =
            Set.of("tab", "br", "cr", "drawing", "pict", "object", "fldChar", "sym", "footnoteReference", "endnoteReference");

    @Override
    public boolean isParagraph(Node node) {
        return Dom.is(node, "p") && isWord(node);
    }

    /** Drawings have paragraphs and texts of their own, in another name space. */
    static boolean isWord(Node node) {
        return String.valueOf(node.getNamespaceURI()).endsWith("/wordprocessingml/2006/main")
                || String.valueOf(node.getNamespaceURI()).endsWith("/wordprocessingml/main");
    }

    @Override
    public boolean isText(Node node) {
        return Dom.is(node, "t") && isWord(node);
    }

    @Override
    public boolean separates(Node node) {
        return BETWEEN.contains(String.valueOf(node.getLocalName()));
    }

    @Override
    public void write(Node text, String wanted) {
        Node next = text.getNextSibling();
        StringBuilder line = new StringBuilder();
        Element holder = (Element) text;
        for (char c : wanted.toCharArray()) {
            if (c == '\n' || c == '\t') {
                fill(holder, line.toString());
                Dom.insert(text, next, Dom.sibling(text, c == '\n' ? "br" : "tab"));
                holder = Dom.sibling(text, "t");
                Dom.insert(text, next, holder);
                line.setLength(0);
            } else {
                line.append(c);
            }
        }
        fill(holder, line.toString());
    }

    private static void fill(Element holder, String line) {
        holder.setTextContent(line);
        holder.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }
}

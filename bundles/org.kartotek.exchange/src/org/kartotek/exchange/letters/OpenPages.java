/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The pages of letters that stand behind one another in a text of LibreOffice. What begins a page says so in its style, and headers
 * belong to the page: where they have gaps, each letter gets pages of its own.
 */
final class OpenPages {
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String MASTER = "master-page-name";
    private static final String STYLE_NAME = "style-name";
    private static final String STANDARD = "Standard";
    private static final Set<String> BLOCKS = Set.of("p", "h", "table");
    /** No style has more ancestors. */
    private static final int MOST_PARENTS = 50;

    private final Document content;
    private final Document styles;
    private final Element automatic;
    private final List<Element> ownStyles;
    private final List<Element> masters;
    /** The parent of the masters; null where there are none. */
    private final Node masterStyles;

    private final boolean filled;
    private final Set<String> added = new HashSet<>();

    /** @param styles of the text; null where it has none */
    OpenPages(Document content, Document styles) {
        this.content = content;
        this.styles = styles;
        Element root = content.getDocumentElement();
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:style", STYLE);
        automatic = Dom.child(root, "automatic-styles").orElseGet(() -> {
            Element none = Dom.sibling(root, "automatic-styles");
            root.insertBefore(none, Dom.child(root, "body").orElseThrow());
            return none;
        });
        ownStyles = Dom.elements(automatic).filter(each -> Dom.is(each, "style")).toList();
        masters = styles == null ? List.of() : Dom.all(styles, "master-page");
        masterStyles = masters.isEmpty() ? null : masters.getFirst().getParentNode();
        filled = masters.stream().anyMatch(OpenTemplate::hasGaps);
    }

    /** Whether several letters find place: a page with gaps must not be called by a style that all of them share. */
    boolean canBeMultiplied() {
        return !filled || sharedStyles().allMatch(each -> Dom.value(each, MASTER).isEmpty());
    }

    private Stream<Element> sharedStyles() {
        return styles == null ? Stream.empty() : Dom.all(styles, "style").stream();
    }

    /** The styles with the pages of all letters. */
    Document styles() {
        return styles;
    }

    /**
     * Gives a letter its pages.
     *
     * @param number of the letter, from 1
     */
    void add(Element letter, int number, UnaryOperator<String> texts) {
        String suffix = number == 1 ? "" : "-" + number;
        if (filled) {
            addMasters(suffix, texts);
            if (number > 1) {
                renameStyles(letter, suffix);
            }
        }
        if (number > 1) {
            first(letter).ifPresent(block -> beginPage(block, filled ? suffix : ""));
        }
    }

    /** The first letter's stand in place of the template's, which stay aside to be copied. */
    private void addMasters(String suffix, UnaryOperator<String> texts) {
        for (Element master : masters) {
            Element copy = (Element) master.cloneNode(true);
            OpenTemplate.fill(copy, texts);
            if (suffix.isEmpty()) {
                master.getParentNode().replaceChild(copy, master);
                continue;
            }
            append(copy, "name", suffix);
            append(copy, "next-style-name", suffix);
            Dom.removeAttribute(copy, "display-name");
            masterStyles.appendChild(copy);
        }
    }

    private static void append(Element element, String attribute, String suffix) {
        Attr value = Dom.attribute(element, attribute);
        if (value != null && !value.getValue().isEmpty()) {
            value.setValue(value.getValue() + suffix);
        }
    }

    /** Whatever of the letter begins a page begins one of its own pages. */
    private void renameStyles(Element letter, String suffix) {
        Set<String> renamed = new HashSet<>();
        for (Element style : ownStyles) {
            if (!Dom.value(style, MASTER).isEmpty()) {
                renamed.add(Dom.value(style, "name"));
                Element copy = (Element) style.cloneNode(true);
                append(copy, "name", suffix);
                append(copy, MASTER, suffix);
                automatic.appendChild(copy);
            }
        }
        Dom.walk(letter, element -> {
            if (renamed.contains(Dom.value(element, STYLE_NAME))) {
                append(element, STYLE_NAME, suffix);
            }
        });
    }

    private static Optional<Element> first(Element letter) {
        for (Element child : Dom.elements(letter).toList()) {
            Optional<Element> found = BLOCKS.contains(child.getLocalName()) ? Optional.of(child) : first(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void beginPage(Element block, String suffix) {
        boolean table = Dom.is(block, "table");
        String family = table ? "table" : "paragraph";
        String base = Dom.value(block, STYLE_NAME);
        String name = base + "-letter" + suffix;
        if (added.add(family + name)) {
            String plain = suffix.isEmpty() || !base.endsWith(suffix) ? base : base.substring(0, base.length() - suffix.length());
            Element style = style(plain, family);
            setStyle(style, "name", name);
            setStyle(style, MASTER, master(plain, family) + suffix);
            setStyle(properties(style, family + "-properties"), "page-number", "1");
            automatic.appendChild(style);
        }
        Dom.set(block, STYLE_NAME, name);
    }

    private Element style(String base, String family) {
        Optional<Element> own = ownStyles.stream().filter(each -> isStyle(each, base, family)).findFirst();
        if (own.isPresent()) {
            return (Element) own.get().cloneNode(true);
        }
        Element style = content.createElementNS(STYLE, "style:style");
        setStyle(style, "family", family);
        if (!base.isEmpty()) {
            setStyle(style, "parent-style-name", base);
        }
        return style;
    }

    private static Element properties(Element style, String name) {
        return Dom.child(style, name).orElseGet(() -> {
            Node first = style.getFirstChild();
            Element added = style.getOwnerDocument().createElementNS(STYLE, "style:" + name);
            style.insertBefore(added, first);
            return added;
        });
    }

    private static boolean isStyle(Element style, String name, String family) {
        return Dom.value(style, "name").equals(name) && Dom.value(style, "family").equals(family);
    }

    /** The kind of page that a style begins, or that a text begins with. */
    private String master(String name, String family) {
        String at = name;
        for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
            String called = at;
            Optional<Element> style = Stream.concat(ownStyles.stream(), sharedStyles())
                    .filter(each -> isStyle(each, called, family))
                    .findFirst();
            String master = style.map(each -> Dom.value(each, MASTER)).orElse("");
            if (!master.isEmpty()) {
                return master;
            }
            at = style.map(each -> Dom.value(each, "parent-style-name")).orElse("");
        }
        List<String> names = masters.stream().map(each -> Dom.value(each, "name")).toList();
        return names.isEmpty() || names.contains(STANDARD) ? STANDARD : names.getFirst();
    }

    private static void setStyle(Element element, String name, String value) {
        element.setAttributeNS(STYLE, "style:" + name, value);
    }
}

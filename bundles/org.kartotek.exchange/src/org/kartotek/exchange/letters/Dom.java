/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Steps through trees of elements; a name is one without a prefix. */
final class Dom {

    private Dom() {}

    static boolean is(Node node, String name) {
        return node.getNodeType() == Node.ELEMENT_NODE && name.equals(node.getLocalName());
    }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    static Stream<Element> elements(Node parent) {
        return children(parent).stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Optional<Element> child(Node parent, String name) {
        return elements(parent).filter(each -> is(each, name)).findFirst();
    }

    /** All elements of a name below a node and the node itself, in the order of the document. */
    static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        walk(root, element -> {
            if (is(element, name)) {
                found.add(element);
            }
        });
        return found;
    }

    static void walk(Node root, Consumer<Element> visitor) {
        if (root instanceof Element element) {
            visitor.accept(element);
        }
        children(root).forEach(child -> walk(child, visitor));
    }

    /** The attribute of a name in whatever name space, or null. */
    static Attr attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return (Attr) attributes.item(i);
            }
        }
        return null;
    }

    /** The value of that attribute; empty where there is none. */
    static String value(Element element, String name) {
        Attr attribute = attribute(element, name);
        return attribute == null ? "" : attribute.getValue();
    }

    /** Sets an attribute in the name space of the element. */
    static void set(Element element, String name, String value) {
        String prefix = element.getPrefix();
        element.setAttributeNS(element.getNamespaceURI(), prefix == null ? name : prefix + ":" + name, value);
    }

    static void removeAttribute(Element element, String name) {
        Attr attribute = attribute(element, name);
        if (attribute != null) {
            element.removeAttributeNode(attribute);
        }
    }

    /** An element of the name space of another one. */
    static Element sibling(Node of, String name) {
        String prefix = of.getPrefix();
        return of.getOwnerDocument().createElementNS(of.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** Puts a node beside another one, before {@code next}, or last where that is null. */
    static void insert(Node beside, Node next, Node inserted) {
        beside.getParentNode().insertBefore(inserted, next);
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }
}

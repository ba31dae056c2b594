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
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a letter beside its text: headers and footers of each letter, and whatever the template has. One thread. */
final class WordParts {
    private final WordTemplate template;
    private final Map<String, byte[]> written = new LinkedHashMap<>();
    private final Document types;
    private final Document relations;
    private final Map<String, String> margins;

    WordParts(WordTemplate template) {
        this.template = template;
        this.types = template.types();
        this.margins = template.margins();
        String name = WordTemplate.relationsOf(template.main());
        this.relations = template.pack().has(name) ? template.pack().xml(name) : null;
    }

    /**
     * A header or footer of one letter.
     *
     * @param id of the template's
     * @param own id of this one; the same for the first letter
     */
    void margin(String id, String own, String text) {
        String part = margins.get(id);
        if (id.equals(own)) {
            replace(part, text);
            return;
        }
        int point = part.lastIndexOf('.');
        String name = part.substring(0, point) + own.substring(id.length()) + part.substring(point);
        replace(name, text);
        copied(types, "Override", "PartName", "/" + part, "/" + name);
        copied(relations, "Relationship", "Id", id, own).setAttribute("Target", "/" + name);
        String further = WordTemplate.relationsOf(part);
        if (template.pack().has(further)) {
            written.put(WordTemplate.relationsOf(name), template.pack().bytes(further));
        }
    }

    /** Copies an entry of a list that has a value. */
    private Element copied(Document list, String element, String attribute, String from, String to) {
        Element found = Dom.elements(list.getDocumentElement())
                .filter(each -> Dom.is(each, element) && each.getAttribute(attribute).equals(from))
                .findFirst()
                .orElseThrow(() -> template.pack().damaged(null));
        Element copy = (Element) found.cloneNode(true);
        copy.setAttribute(attribute, to);
        list.getDocumentElement().appendChild(copy);
        return copy;
    }

    /** A header or footer that all letters share. */
    void unlessFilled(String id, String text) {
        written.putIfAbsent(margins.get(id), text.getBytes(StandardCharsets.UTF_8));
    }

    void replace(String part, String text) {
        written.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(ZipOutputStream zip) throws IOException {
        replace(WordTemplate.CONTENT_TYPES, XmlText.of(types));
        if (relations != null) {
            replace(WordTemplate.relationsOf(template.main()), XmlText.of(relations));
        }
        for (Map.Entry<String, byte[]> part : written.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        for (String name : template.pack().names()) {
            if (!name.equals(template.main()) && !written.containsKey(name)) {
                template.pack().copy(name, zip);
            }
        }
    }
}

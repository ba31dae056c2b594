/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sections of letters that stand behind one another in a document of Word. */
final class WordSections {
    private static final String SECTION = "sectPr";
    private static final List<String> CONTINUED = List.of("continuous", "nextColumn");
    /** What may only stand before these in a section. */
    private static final Set<String> BEHIND_NUMBERING = Set.of(
            "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid", "printerSettings",
            "sectPrChange");
    private static final String ALL_PAGES = "NUMPAGES";
    private static final String PAGES_OF_SECTION = "SECTIONPAGES";

    private WordSections() {}

    /** References to headers and footers. */
    static List<Element> marginReferences(Element body) {
        return Dom.all(body, SECTION).stream().flatMap(WordSections::margins).toList();
    }

    private static Stream<Element> margins(Element section) {
        return Dom.elements(section).filter(each -> Dom.is(each, "headerReference") || Dom.is(each, "footerReference"));
    }

    /** Whether no section after the first has a header that the first one would take over from the letter before. */
    static boolean startWithAllMargins(Element body) {
        List<Element> sections = Dom.all(body, SECTION);
        if (sections.isEmpty()) {
            return true;
        }
        Set<String> first = new HashSet<>();
        margins(sections.getFirst()).forEach(each -> first.add(name(each)));
        return marginReferences(body).stream().map(WordSections::name).allMatch(first::contains);
    }

    private static String name(Element reference) {
        return reference.getLocalName() + Dom.value(reference, "type");
    }

    /** Makes "page 1 of 2" mean the pages of the letter, which is a section. */
    static void countOwnPages(Element body, Collection<Document> margins) {
        if (Dom.all(body, SECTION).size() > 1) {
            return;
        }
        Stream.concat(Stream.of(body), margins.stream()).forEach(part -> {
            Dom.all(part, "instrText").forEach(each -> each.setTextContent(own(each.getTextContent())));
            Dom.all(part, "fldSimple").stream()
                    .map(each -> Dom.attribute(each, "instr"))
                    .filter(each -> each != null)
                    .forEach(each -> each.setValue(own(each.getValue())));
        });
    }

    private static String own(String instruction) {
        return instruction.replaceAll("\\b" + ALL_PAGES + "\\b", PAGES_OF_SECTION);
    }

    /** Lets a letter begin on a new page, with page one. */
    static void begin(Element letter) {
        Element first = Dom.all(letter, SECTION).stream().findFirst().orElseGet(() -> append(letter, SECTION));
        Dom.child(first, "type").filter(type -> CONTINUED.contains(Dom.value(type, "val"))).ifPresent(type -> Dom.set(type, "val", "nextPage"));
        Element numbering = Dom.child(first, "pgNumType").orElseGet(() -> numbering(first));
        Dom.set(numbering, "start", "1");
    }

    private static Element numbering(Element section) {
        Element numbering = Dom.sibling(section, "pgNumType");
        Node next = Dom.elements(section)
                .filter(each -> BEHIND_NUMBERING.contains(each.getLocalName()))
                .findFirst()
                .orElse(null);
        section.insertBefore(numbering, next);
        return numbering;
    }

    private static Element append(Element parent, String name) {
        Element added = Dom.sibling(parent, name);
        parent.appendChild(added);
        return added;
    }

    /** Ends the last section of a letter in its last paragraph, because another letter follows. */
    static void close(Element letter) {
        Element section = Dom.child(letter, SECTION).orElseGet(() -> append(letter, SECTION));
        Dom.remove(section);
        List<Element> blocks = Dom.elements(letter).toList();
        Optional<Element> last = blocks.isEmpty() ? Optional.empty() : Optional.of(blocks.getLast());
        Element paragraph = last.filter(each -> Dom.is(each, "p"))
                .filter(each -> Dom.child(each, "pPr").flatMap(format -> Dom.child(format, SECTION)).isEmpty())
                .orElseGet(() -> append(letter, "p"));
        Element format = Dom.child(paragraph, "pPr").orElseGet(() -> {
            Element added = Dom.sibling(paragraph, "pPr");
            paragraph.insertBefore(added, paragraph.getFirstChild());
            return added;
        });
        format.insertBefore(section, Dom.child(format, "pPrChange").orElse(null));
    }
}

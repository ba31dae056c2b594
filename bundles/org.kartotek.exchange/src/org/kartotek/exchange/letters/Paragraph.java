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
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Node;

/**
 * The text of one paragraph as its reader sees it, and the gaps in it. Word processors cut a paragraph into pieces as they like, in the
 * midst of words too, so that a gap begins in one piece and ends in another; its text takes the looks of the piece where it begins.
 */
final class Paragraph {
    private static final Pattern GAP = Pattern.compile("\\{\\{([^{}\uFFFC]{1,200})}}");
    private static final String BEGIN = "{{";
    /** Stands for what is no text. */
    private static final char OTHER = '\uFFFC';
    private static final int EXCERPT = 60;

    private final Markup markup;
    private final List<Node> pieces = new ArrayList<>();
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final StringBuilder whole = new StringBuilder();

    private Paragraph(Node paragraph, Markup markup) {
        this.markup = markup;
        collect(paragraph);
    }

    /** All paragraphs of a part, those in tables and text boxes among them. */
    static List<Paragraph> all(Node root, Markup markup) {
        List<Paragraph> found = new ArrayList<>();
        Dom.walk(root, element -> {
            if (markup.isParagraph(element)) {
                found.add(new Paragraph(element, markup));
            }
        });
        return found;
    }

    /** A paragraph in a text box is one of its own. */
    private void collect(Node parent) {
        for (Node child : Dom.children(parent)) {
            if (markup.isText(child)) {
                String text = child.getTextContent();
                pieces.add(child);
                texts.add(new StringBuilder(text));
                starts.add(whole.length());
                whole.append(text);
            } else if (markup.separates(child)) {
                whole.append(OTHER);
            } else if (!markup.isParagraph(child)) {
                collect(child);
            }
        }
    }

    /** The names in the gaps, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher gap = GAP.matcher(whole);
        while (gap.find()) {
            names.add(name(gap));
        }
        return names;
    }

    private static String name(Matcher gap) {
        return gap.group(1).replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** Whether a gap begins that does not end. */
    boolean isOpen() {
        return GAP.matcher(whole).replaceAll("").contains(BEGIN);
    }

    /** How it begins, for somebody who looks for it. */
    String excerpt() {
        String text = whole.toString().replace(OTHER, ' ').replaceAll("\\s+", " ").strip();
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).strip() + "…";
    }

    /** Fills the gaps, the last one first, so that the places of the others stay. */
    void fill(UnaryOperator<String> texts) {
        List<Gap> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(whole);
        while (gap.find()) {
            gaps.add(0, new Gap(gap.start(), gap.end(), name(gap)));
        }
        boolean[] touched = new boolean[pieces.size()];
        gaps.forEach(each -> replace(each, fit(texts.apply(each.name())), touched));
        for (int i = 0; i < touched.length; i++) {
            if (touched[i]) {
                markup.write(pieces.get(i), this.texts.get(i).toString());
            }
        }
    }

    private record Gap(int start, int end, String name) {}

    private void replace(Gap gap, String text, boolean[] touched) {
        boolean written = false;
        for (int i = 0; i < pieces.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : whole.length();
            int from = Math.max(gap.start(), start);
            int to = Math.min(gap.end(), end);
            if (from < to) {
                texts.get(i).replace(from - start, to - start, written ? "" : text);
                written = true;
                touched[i] = true;
            }
        }
    }

    /** Line ends are line feeds; signs that XML cannot have are left out. */
    private static String fit(String value) {
        StringBuilder fit = new StringBuilder();
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Paragraph::isFit).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isFit(int sign) {
        boolean control = sign < ' ' && sign != '\n' && sign != '\t';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !control && !half && sign != 0xFFFE && sign != 0xFFFF;
    }
}

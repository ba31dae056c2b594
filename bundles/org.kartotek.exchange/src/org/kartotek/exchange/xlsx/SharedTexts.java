/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.kartotek.core.problem.KartotekException;

/** The texts of a workbook, which its cells name by their places. */
final class SharedTexts {
    /** What a text takes beside its letters, in bytes. */
    private static final int OVERHEAD = 56;
    /** Characters that XML cannot hold are written like this. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private long room = Runtime.getRuntime().maxMemory() / 3;

    /** @param in the part with the texts, or null where the workbook has none */
    SharedTexts(InputStream in) throws XMLStreamException {
        if (in == null) {
            return;
        }
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    add(read(xml, "si"));
                    xml.renew();
                }
            }
        }
    }

    private void add(String text) {
        room -= OVERHEAD + text.length();
        if (room < 0) {
            throw new KartotekException(Messages.TOO_MUCH_TEXT);
        }
        texts.add(text);
    }

    /** The text of the element that begins here, formatted runs put together, readings of Japanese names left out. */
    static String read(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inReading = false;
        while (xml.next() && !xml.ends(element)) {
            inReading = xml.begins("rPh") || inReading && !xml.ends("rPh");
            inText = xml.begins("t") || inText && !xml.ends("t");
            if (inText && !inReading) {
                xml.addText(text);
            }
        }
        return decoded(text.toString());
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** @throws KartotekException where there is no such text */
    String get(String place) {
        try {
            return texts.get(Integer.parseInt(place.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new KartotekException(Messages.TEXT_MISSING, broken);
        }
    }
}

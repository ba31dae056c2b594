/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a pasted text into the pieces that each say one thing. */
final class PastedLines {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 60;
    private static final Pattern BETWEEN = Pattern.compile("\\R|\\t|\\s[|·•∙]\\s");
    private static final Pattern QUOTED = Pattern.compile("^[>*\\s\u200b\ufeff]+");
    /** Stands before its town in Russia. */
    private static final Pattern BARE_POSTCODE = Pattern.compile("\\d{6}");
    /** A piece that cannot stand alone, such as the number of a house. */
    private static final Pattern DEPENDENT = Pattern.compile(
            "(?iu)(?:(?:д|дом|корп|стр|кв|оф|офис|к)\\.?\\s*)?\\d+\\p{L}?(?:[-/]\\d+\\p{L}?)?|(?:suite|ste|apt|unit|floor|fl|piso|lok)\\b.*"
                    + "|\\d+\\.\\s*(?:sal|etage|og|stock|th|tv|mf)\\.?.*|\\d+[ºª].*|s/n");

    private PastedLines() {}

    /** The lines that hold something, without the marks of quotations and without greetings. */
    static List<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        return Arrays.stream(BETWEEN.split(Normalizer.normalize(start, Normalizer.Form.NFC)))
                .map(PastedLines::tidy)
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .filter(line -> line.length() <= LONGEST_LINE && !Vocabulary.isGreeting(line))
                .limit(MOST_LINES)
                .toList();
    }

    private static String tidy(String line) {
        return QUOTED.matcher(line).replaceAll("").replaceAll("[\\s\u00a0\u202f]+", " ").replaceAll("[,;]\\s*$", "").strip();
    }

    /** An address that was written in one line, in its pieces; another line as it is. */
    static List<String> atCommas(String line) {
        List<String> pieces = new ArrayList<>();
        for (String piece : line.split("\\s*[,;]\\s+")) {
            boolean town = PlaceLine.isStateAndZip(piece) || !pieces.isEmpty() && BARE_POSTCODE.matcher(pieces.getLast()).matches();
            if (!pieces.isEmpty() && (town || DEPENDENT.matcher(piece).matches())) {
                pieces.set(pieces.size() - 1, pieces.getLast() + ", " + piece);
            } else {
                pieces.add(piece);
            }
        }
        boolean address = pieces.size() > 1 && pieces.stream().anyMatch(each -> PlaceLine.of(each).isPresent());
        return address ? pieces : List.of(line);
    }
}

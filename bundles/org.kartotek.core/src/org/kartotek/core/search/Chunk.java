/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands between two spaces of a folded text.
 *
 * @param text as it stands, punctuation included
 * @param parts what is left of it when split at everything that is neither letter nor digit; may be empty
 */
record Chunk(String text, List<String> parts) {

    /** The first {@code most} chunks of a folded text that have a letter or digit. */
    static List<Chunk> of(String folded, int most) {
        List<Chunk> chunks = new ArrayList<>();
        for (String text : folded.split(" ")) {
            List<String> parts = split(text, "");
            if (!parts.isEmpty() && chunks.size() < most) {
                chunks.add(new Chunk(text, parts));
            }
        }
        return chunks;
    }

    static String join(List<Chunk> chunks) {
        return chunks.stream().map(Chunk::text).collect(Collectors.joining(" "));
    }

    /**
     * The words that somebody who types this chunk looks for: an e-mail address as it is; initials and a name with an
     * apostrophe in one; otherwise its parts, for who writes a hyphen finds who leaves it out.
     */
    List<String> words() {
        if (isAddress()) {
            return List.of(address());
        }
        return isInitials() ? List.of(joined()) : split(text, "'`´’‘ʼ");
    }

    /** All parts in one. */
    String joined() {
        return parts.size() == 1 ? parts.get(0) : String.join("", parts);
    }

    /** What an address has before the at sign, its parts in one. */
    String localPart() {
        return String.join("", split(address().substring(0, address().indexOf('@')), ""));
    }

    /** The number it begins with: typed so far, it is taken for the end of a number that stands before it. */
    String leadingNumber() {
        int end = 0;
        while (end < text.length() && isNumeric(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** Whether every part is a single letter: J.R.R., A/S, H&M. */
    boolean isInitials() {
        return parts.stream().allMatch(part -> part.codePointCount(0, part.length()) == 1 && Character.isLetter(part.codePointAt(0)));
    }

    /** Whether there are digits and nothing else but what a telephone number may have. */
    boolean isNumeric() {
        return text.chars().allMatch(Chunk::isNumeric);
    }

    private static boolean isNumeric(int c) {
        return c >= '0' && c <= '9' || "+()/.-–‐".indexOf(c) >= 0;
    }

    boolean isAddress() {
        return address().indexOf('@') > 0;
    }

    /** Without brackets, commas and the like around it. */
    private String address() {
        int start = 0;
        int end = text.length();
        while (start < end && !isWordCharacter(text.codePointAt(start))) {
            start++;
        }
        while (end > start && text.charAt(end - 1) != '@' && !isWordCharacter(text.codePointBefore(end))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isDigits(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * @param joiners characters that are left out without ending a word
     */
    private static List<String> split(String text, String joiners) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isWordCharacter(c)) {
                word.appendCodePoint(c);
            } else if (joiners.indexOf(c) < 0 && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Vowel signs of Indic scripts belong to their word, though they are neither letter nor digit. */
    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}

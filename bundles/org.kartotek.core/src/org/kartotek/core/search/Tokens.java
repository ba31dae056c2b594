/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.FieldType;

/**
 * The words by which the search box finds a value. A search finds a value where each of {@link #words its words} is the
 * beginning of one of {@link #of the value's tokens}. What {@code words} makes of the value itself is always the beginning
 * of a token, so that typing a value as it stands finds it. No token is the beginning of another one of its value: it would
 * find nothing more.
 */
public final class Tokens {
    /** Longest token in characters; longer words are cut, in values and searches alike. */
    public static final int MAX_LENGTH = 40;
    /** The most tokens of one value, and the most words of it that are looked at: the first ones of a long text. */
    public static final int MAX_TOKENS = 200;
    /** The most words of one search; what comes after them is not looked at. */
    public static final int MAX_WORDS = 20;

    /** From this length on digits are found without the letters or zeros before them: K4711, 004711. */
    private static final int LEAST_DIGITS = 3;

    private Tokens() {}

    /**
     * @param type of the field
     * @param text a known value of it
     * @return folded words in ascending order, none longer than {@link #MAX_LENGTH}
     */
    public static Set<String> of(FieldType type, String text) {
        String folded = Folding.fold(text);
        List<Chunk> chunks = Chunk.of(folded, MAX_TOKENS);
        TokenSet tokens = new TokenSet(MAX_TOKENS);
        words(chunks).forEach(tokens::add);
        if (type == FieldType.PHONE) {
            PhoneDigits.tokens(folded).forEach(tokens::add);
        }
        for (int i = 0; i < chunks.size() && !tokens.isFull(); i++) {
            if (type != FieldType.PHONE || !chunks.get(i).isNumeric()) {
                addParts(chunks.get(i), tokens);
            }
            addRun(chunks, i, tokens);
        }
        return withoutBeginnings(tokens.all());
    }

    private static SortedSet<String> withoutBeginnings(Set<String> tokens) {
        SortedSet<String> kept = new TreeSet<>(tokens);
        String longer = null;
        for (String token : new TreeSet<>(tokens).descendingSet()) {
            if (longer != null && longer.startsWith(token)) {
                kept.remove(token);
            }
            longer = token;
        }
        return kept;
    }

    /**
     * @param search what was typed into a search box
     * @return the folded words that a card must have, without duplicates; empty where there is neither letter nor digit
     */
    public static List<String> words(String search) {
        return words(Chunk.of(Folding.fold(search), MAX_TOKENS));
    }

    private static List<String> words(List<Chunk> chunks) {
        TokenSet words = new TokenSet(MAX_WORDS);
        for (int i = 0; i < chunks.size() && !words.isFull(); ) {
            int end = endOfRun(chunks, i, Chunk::isNumeric);
            boolean alone = end == i + 1 || i == 0 && end == chunks.size();
            if (end > i && PhoneDigits.looksLikeNumber(Chunk.join(chunks.subList(i, end)), alone)) {
                words.add(PhoneDigits.searched(Chunk.join(chunks.subList(i, end))));
                i = end;
            } else {
                chunks.get(i).words().forEach(words::add);
                i++;
            }
        }
        return List.copyOf(words.all());
    }

    private static void addParts(Chunk chunk, TokenSet tokens) {
        for (String part : chunk.parts()) {
            tokens.add(part);
            String digits = part.substring(endOfLetters(part));
            if (digits.length() >= LEAST_DIGITS && Chunk.isDigits(digits)) {
                tokens.add(digits);
                tokens.add(PhoneDigits.withoutZeros(digits));
            }
        }
        chunk.words().forEach(tokens::add);
        tokens.add(chunk.isAddress() ? chunk.localPart() : chunk.joined());
    }

    /** What stands in several chunks but may be searched as one word: a telephone number, or initials (J. R. R.). */
    private static void addRun(List<Chunk> chunks, int start, TokenSet tokens) {
        if (begins(chunks, start, Chunk::isNumeric)) {
            int end = endOfRun(chunks, start, Chunk::isNumeric);
            String run = Chunk.join(chunks.subList(start, end));
            tokens.add(PhoneDigits.searched(run));
            if (end < chunks.size()) {
                tokens.add(PhoneDigits.searched(run + chunks.get(end).leadingNumber()));
            }
        }
        if (begins(chunks, start, Chunk::isInitials)) {
            int initials = endOfRun(chunks, start, Chunk::isInitials);
            tokens.add(chunks.subList(start, initials).stream().map(Chunk::joined).collect(Collectors.joining()));
        }
    }

    private static boolean begins(List<Chunk> chunks, int start, Predicate<Chunk> sort) {
        return sort.test(chunks.get(start)) && (start == 0 || !sort.test(chunks.get(start - 1)));
    }

    /** The end of the chunks of this sort that stand together from {@code start} on; {@code start} where there are none. */
    private static int endOfRun(List<Chunk> chunks, int start, Predicate<Chunk> sort) {
        int end = start;
        while (end < chunks.size() && sort.test(chunks.get(end))) {
            end++;
        }
        return end;
    }

    private static int endOfLetters(String part) {
        int end = 0;
        while (end < part.length() && !Character.isDigit(part.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Keeps the first ones, each cut to its longest form and once. */
    private static final class TokenSet {
        private final Set<String> tokens = new LinkedHashSet<>();
        private final int most;

        TokenSet(int most) {
            this.most = most;
        }

        void add(String token) {
            if (!token.isEmpty() && !isFull()) {
                tokens.add(cut(token));
            }
        }

        boolean isFull() {
            return tokens.size() >= most;
        }

        Set<String> all() {
            return Collections.unmodifiableSet(tokens);
        }

        private static String cut(String token) {
            if (token.length() <= MAX_LENGTH) {
                return token;
            }
            boolean splits = Character.isHighSurrogate(token.charAt(MAX_LENGTH - 1));
            return token.substring(0, splits ? MAX_LENGTH - 1 : MAX_LENGTH);
        }
    }
}

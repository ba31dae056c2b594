/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.text.Folding;

/** The few words that stand for values, in the languages of the program. */
final class Words {
    /** How absence is written in files: no field can have it as a value. */
    static final String ABSENT_IN_FILES = "(absent)";

    private static final Map<String, String> ABSENT =
            Map.of("en", "absent", "da", "findes ikke", "de", "nicht vorhanden", "es", "no tiene", "ru", "отсутствует");
    private static final Map<String, String> YES = Map.of("en", "yes", "da", "ja", "de", "ja", "es", "sí", "ru", "да");
    private static final Map<String, String> NO = Map.of("en", "no", "da", "nej", "de", "nein", "es", "no", "ru", "нет");
    private static final Set<String> ALSO_YES = Set.of("y", "true", "1", "tak", "x");
    private static final Set<String> ALSO_NO = Set.of("n", "false", "0", "nie");

    private Words() {}

    static String absent(Locale locale) {
        return word(ABSENT, locale);
    }

    static String yesNo(boolean yes, Locale locale) {
        return word(yes ? YES : NO, locale);
    }

    private static String word(Map<String, String> words, Locale locale) {
        return words.getOrDefault(locale.getLanguage(), words.get("en"));
    }

    /** Whether {@code text} says that there is no value. */
    static boolean isAbsent(String text) {
        return text.equalsIgnoreCase(ABSENT_IN_FILES);
    }

    /** @return the answer, or empty where {@code text} is neither yes nor no in any of the languages */
    static Optional<Boolean> parseYesNo(String text) {
        String folded = Folding.fold(text);
        if (ALSO_YES.contains(folded) || isOneOf(YES, folded)) {
            return Optional.of(true);
        }
        return ALSO_NO.contains(folded) || isOneOf(NO, folded) ? Optional.of(false) : Optional.empty();
    }

    private static boolean isOneOf(Map<String, String> words, String folded) {
        return words.values().stream().anyMatch(word -> Folding.fold(word).equals(folded));
    }
}

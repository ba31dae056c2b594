/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is computed, in the words of the program's languages, for the headings of columns. */
final class FunctionWords {
    /** In the order of {@link Aggregate.Function}. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("number", "sum", "lowest", "highest", "first", "last"),
            "da", List.of("antal", "sum", "laveste", "højeste", "første", "sidste"),
            "de", List.of("Anzahl", "Summe", "niedrigster Wert", "höchster Wert", "erster Tag", "letzter Tag"),
            "es", List.of("número", "suma", "mínimo", "máximo", "primer día", "último día"),
            "ru", List.of("количество", "сумма", "минимум", "максимум", "первый день", "последний день"));

    private FunctionWords() {}

    /** The heading for something computed over what {@code text} names. */
    static String of(Aggregate aggregate, String text, Locale locale) {
        List<String> words = WORDS.getOrDefault(locale.getLanguage(), WORDS.get("en"));
        String which = aggregate.condition().equals(Criterion.EVERY) ? "" : ", …";
        return text + " (" + words.get(aggregate.function().ordinal()) + which + ")";
    }
}

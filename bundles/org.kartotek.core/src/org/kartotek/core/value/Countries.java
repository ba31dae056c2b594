/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.text.Folding;

/** ISO 3166 countries by their codes and by their names in the languages of the program. */
public final class Countries {
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.of("da"), Locale.GERMAN, Locale.of("es"), Locale.of("ru"), Locale.of("pl"), Locale.FRENCH);
    private static final Map<String, String> CODE_BY_NAME = names();

    private Countries() {}

    private static Map<String, String> names() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            codes.put(Folding.fold(code), code);
            codes.put(Folding.fold(country.getISO3Country()), code);
            LANGUAGES.forEach(language -> codes.putIfAbsent(Folding.fold(country.getDisplayCountry(language)), code));
        }
        codes.putAll(Map.of("uk", "GB", "great britain", "GB", "england", "GB", "holland", "NL", "the netherlands", "NL"));
        codes.putAll(Map.of("u.s.a.", "US", "united states of america", "US", "czech republic", "CZ", "turkey", "TR"));
        return Map.copyOf(codes);
    }

    /**
     * @param name a code of two or three letters, or a name in one of the program's languages; case and accents do not matter
     * @return the upper-case code of two letters
     */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODE_BY_NAME.get(Folding.fold(name)));
    }

    /** The name of a country in the language of {@code locale}. */
    public static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** Every code. */
    public static List<String> codes() {
        return Arrays.asList(Locale.getISOCountries());
    }
}

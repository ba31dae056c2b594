/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kartotek.core.text.Folding;

/** ISO 3166 countries by their codes and by their names in the languages of the program. */
public final class Countries {
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.of("da"), Locale.GERMAN, Locale.of("es"), Locale.of("ru"), Locale.of("pl"), Locale.FRENCH);
    private static final Map<String, String> ENGLISH = english();
    private static final Map<String, String> CODE_BY_NAME = names();

    private Countries() {}

    private static Map<String, String> english() {
        try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
            Map<String, String> names = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.put(line.substring(0, 2), line.substring(3)));
            return Collections.unmodifiableMap(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> names() {
        Map<String, String> codes = new HashMap<>();
        for (Map.Entry<String, String> each : ENGLISH.entrySet()) {
            String code = each.getKey();
            Locale country = Locale.of("", code);
            codes.put(Folding.fold(code), code);
            codes.put(Folding.fold(each.getValue()), code);
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

    /** The name of a country in the language of {@code locale}; the English one is the same with every version of Java. */
    public static String name(String code, Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String name = english ? ENGLISH.get(code) : null;
        return name != null ? name : Locale.of("", code).getDisplayCountry(locale);
    }

    /** Every code, in order. */
    public static List<String> codes() {
        return List.copyOf(ENGLISH.keySet());
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.cards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words of one country.
 *
 * @param code of ISO 3166
 * @param share of the cards, in percent
 * @param language key of the choice
 * @param phone what every number begins with
 * @param forms of companies
 * @param lists given names, stems and endings of family names, streets, cities and trades, each the most frequent first
 */
record CountryWords(String code, int share, String language, String phone, List<String> forms, Map<String, List<String>> lists) {
    private static final String RESOURCE = "words.txt";
    private static final int COLUMNS_OF_COUNTRY = 5;

    static List<CountryWords> all() {
        Map<String, Map<String, List<String>>> lists = new HashMap<>();
        rows().filter(row -> row.length < COLUMNS_OF_COUNTRY).forEach(row -> {
            String[] name = row[0].split(" ");
            lists.computeIfAbsent(name[0], code -> new HashMap<>()).put(name[1], words(row[1]));
        });
        return rows().filter(row -> row.length == COLUMNS_OF_COUNTRY)
                .map(row -> new CountryWords(row[0], Integer.parseInt(row[1]), row[2], row[3], words(row[4]), lists.get(row[0])))
                .toList();
    }

    List<String> list(String name) {
        return lists.get(name);
    }

    private static Stream<String[]> rows() {
        try (InputStream in = CountryWords.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String list) {
        return List.of(list.split(", "));
    }
}

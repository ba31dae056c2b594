/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The words that the customers of one country are made of, from a text file beside this class. */
final class CountryWords {
    private final Map<String, List<String>> words = new HashMap<>();

    /** @param resource name of the text file */
    CountryWords(String resource) {
        try (InputStream in = CountryWords.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> line.contains(" = ")).forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String line) {
        int equals = line.indexOf(" = ");
        words.put(line.substring(0, equals), Arrays.stream(line.substring(equals + 3).split("\\|")).map(String::strip).toList());
    }

    /** The one word of a list that has one. */
    String the(String list) {
        return words.get(list).get(0);
    }

    /** All words of a list. */
    List<String> all(String list) {
        return words.get(list);
    }

    /** Any word of a list. */
    String any(String list, RandomGenerator random) {
        List<String> all = all(list);
        return all.get(random.nextInt(all.size()));
    }

    /** Any pattern of a list, with a digit for each {@code #}. */
    String digits(String list, RandomGenerator random) {
        StringBuilder filled = new StringBuilder();
        for (char c : any(list, random).toCharArray()) {
            filled.append(c == '#' ? (char) ('0' + random.nextInt(10)) : c);
        }
        return filled.toString();
    }
}

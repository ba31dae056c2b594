/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What kinds of record are called, in the languages of the program. */
public final class KindLabels {
    private static final List<String> LANGUAGES = List.of("en", "da", "de", "es", "ru");
    private static final Map<Kind, Labels> ONE = new EnumMap<>(Kind.class);
    private static final Map<Kind, Labels> SEVERAL = new EnumMap<>(Kind.class);

    static {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .forEach(row -> {
                    Kind kind = Kind.byKey(row.getFirst()).orElseThrow();
                    ONE.put(kind, labels(row, 1));
                    SEVERAL.put(kind, labels(row, 1 + LANGUAGES.size()));
                });
    }

    private KindLabels() {}

    private static Stream<String> lines() {
        try (InputStream in = KindLabels.class.getResourceAsStream("kinds.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Labels labels(List<String> row, int first) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            labels.put(LANGUAGES.get(i), row.get(first + i));
        }
        return new Labels(labels);
    }

    /** What one record of a kind is called. */
    public static Labels one(Kind kind) {
        return ONE.get(kind);
    }

    /** What several of them are called. */
    public static Labels several(Kind kind) {
        return SEVERAL.get(kind);
    }
}

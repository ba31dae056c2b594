/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.catalogue;

import java.util.Locale;
import java.util.Map;
import org.kartotek.core.sentence.Sentence;

/**
 * A label in several languages.
 *
 * @param byLanguage text by ISO 639 language code; contains at least {@code en}
 */
public record Labels(Map<String, String> byLanguage) implements Sentence {
    private static final String SOURCE_LANGUAGE = "en";

    public Labels {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(SOURCE_LANGUAGE)) {
            throw new IllegalArgumentException("a label needs an English text");
        }
    }

    /** One text for every language, as given by an administrator who works in one. */
    public static Labels same(String text) {
        return new Labels(Map.of(SOURCE_LANGUAGE, text));
    }

        /** The text in the language of {@code locale}, or else in English. */
    @Override
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get(SOURCE_LANGUAGE));
    }
}

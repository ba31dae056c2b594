/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one feature, each language read when somebody needs it first. Any thread. */
final class Phrasebook {
    private static final ClassValue<Phrasebook> BOOKS = new ClassValue<>() {
        @Override
        protected Phrasebook computeValue(Class<?> messages) {
            return new Phrasebook(messages);
        }
    };

    private final Class<?> messages;
    private final Map<String, Properties> languages = new ConcurrentHashMap<>();

    private Phrasebook(Class<?> messages) {
        this.messages = messages;
    }

    static Phrasebook of(Class<?> messages) {
        return BOOKS.get(messages);
    }

    /** The words under {@code key}; those of the source language where the other has none. */
    String words(String key, Locale locale) {
        String english = read("").getProperty(key, key);
        return read('_' + locale.getLanguage()).getProperty(key, english);
    }

    private Properties read(String language) {
        return languages.computeIfAbsent(language, this::load);
    }

    /** English has no file of its own name, like every language that nobody has translated into. */
    private Properties load(String language) {
        Properties texts = new Properties();
        try (InputStream file = messages.getResourceAsStream("messages" + language + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

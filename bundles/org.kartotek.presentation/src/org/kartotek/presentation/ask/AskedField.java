/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.Value;

/** One thing that is asked of the user in a few lines: what it is called, what stands there, and what it stands for. */
public final class AskedField {
    private final String key;
    private final String type;
    private final String label;
    private final List<String> options;
    private final Function<String, Value> reader;
    private String text = "";

    /**
     * @param key its name among the others
     * @param type how it is written: {@code choice}, {@code date} or {@code text}
     * @param reader reads a text that is not blank
     * @param options what can be chosen; nothing where it is written
     */
    public AskedField(String key, String type, String label, List<String> options, Function<String, Value> reader) {
        this.key = key;
        this.type = type;
        this.label = label;
        this.options = List.copyOf(options);
        this.reader = reader;
    }

    /** Its name among the others. */
    public String key() {
        return key;
    }

    /** How it is written: {@code choice}, {@code date} or {@code text}. */
    public String type() {
        return type;
    }

    public String label() {
        return label;
    }

    public List<String> options() {
        return options;
    }

    public String text() {
        return text;
    }

    public void type(String typed) {
        text = typed;
    }

    /** What the text stands for; unknown where there is none, or it stands for nothing. */
    public Value value() {
        try {
            return text.isBlank() ? Value.UNKNOWN : reader.apply(text);
        } catch (KartotekException notOne) {
            return Value.UNKNOWN;
        }
    }

    /** What is wrong with the text; empty where nothing is. */
    public Optional<String> finding() {
        try {
            if (!text.isBlank()) {
                reader.apply(text);
            }
            return Optional.empty();
        } catch (KartotekException problem) {
            String sentence = problem.getLocalizedMessage();
            String prefix = label + ": ";
            return Optional.of(sentence.startsWith(prefix) ? sentence.substring(prefix.length()) : sentence);
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.catalogue.Labels;

/** What something is called, language by language. Lives on the thread of the user interface. */
public final class LabelDraft {
    /** The languages of the program, English first. */
    public static final List<String> LANGUAGES = List.of("en", "da", "de", "es", "ru");

    private final Map<String, String> texts = new HashMap<>();
    private final Runnable changed;

    /** @param changed run after each change */
    public LabelDraft(Optional<Labels> labels, Runnable changed) {
        this.changed = changed;
        labels.ifPresent(present -> texts.putAll(present.byLanguage()));
    }

    /** The text in a language; empty where there is none of its own. */
    public String text(String language) {
        return texts.getOrDefault(language, "");
    }

    public void setText(String language, String text) {
        if (text.isBlank()) {
            texts.remove(language);
        } else {
            texts.put(language, text.strip());
        }
        changed.run();
    }

    /** What the user of the window reads: his language, or English, or whichever there is; empty where there is none. */
    public String in(Locale locale) {
        return Optional.ofNullable(texts.get(locale.getLanguage()))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .or(() -> texts.values().stream().findFirst())
                .orElse("");
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Where there is no English text, the first other one stands for it. */
    public Labels labels() {
        Map<String, String> all = new HashMap<>(texts);
        LANGUAGES.stream().map(texts::get).filter(text -> text != null).findFirst().ifPresent(first -> all.putIfAbsent("en", first));
        return new Labels(all);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.kartotek.core.catalogue.Labels;

/** The texts of the standard reports; the designs read the same files. */
public final class ReportTexts {
    private static final String FILES = "reports.texts";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("da"), Locale.GERMAN, Locale.of("es"), Locale.of("ru"));

    private final ResourceBundle texts;

    public ReportTexts(Locale locale) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        texts = ResourceBundle.getBundle(FILES, locale, ReportTexts.class.getClassLoader(), control);
    }

    public String of(String key) {
        return texts.getString(key);
    }

    /** The text in every language of the program. */
    public static Labels labels(String key) {
        Map<String, String> byLanguage = new HashMap<>();
        LANGUAGES.forEach(language -> byLanguage.put(language.getLanguage(), new ReportTexts(language).of(key)));
        return new Labels(byLanguage);
    }
}

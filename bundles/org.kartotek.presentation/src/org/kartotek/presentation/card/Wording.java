/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Locale;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.entry.ValueReader;
import org.kartotek.core.entry.ValueText;

/**
 * How the values of a catalogue are read and written in one language.
 *
 * @param reader reads what was typed
 * @param words writes what is shown
 * @param locale of labels, dates and numbers
 */
public record Wording(ValueReader reader, ValueText words, Locale locale) {

    public static Wording of(Catalogue catalogue, Locale locale) {
        return of(catalogue, locale, new ReferenceBook());
    }

    /** @param references what the records are called that fields name */
    static Wording of(Catalogue catalogue, Locale locale, ReferenceBook references) {
        return new Wording(
                new ValueReader(catalogue, ValueFormat.of(locale), locale, references),
                new ValueText(catalogue, locale, references),
                locale);
    }

    String label(Field field) {
        return field.labels().in(locale);
    }

    /** A finding stands under its field, where the label need not be said again. */
    String withoutLabel(Field field, String sentence) {
        String prefix = label(field) + ": ";
        if (!sentence.startsWith(prefix) || sentence.length() == prefix.length()) {
            return sentence;
        }
        String rest = sentence.substring(prefix.length());
        return rest.substring(0, 1).toUpperCase(locale) + rest.substring(1);
    }
}

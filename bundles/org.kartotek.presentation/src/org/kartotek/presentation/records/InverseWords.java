/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.Locale;
import java.util.Map;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.Value;

/** What a relation is called from its other end. */
final class InverseWords {
    private static final Map<String, Messages> WORDS =
            Map.of("parent", Messages.INVERSE_PARENT, "referrer", Messages.INVERSE_REFERRER);

    private InverseWords() {}

    /** A type that says the same from both ends, or that the office added, is called as it is. */
    static String of(Field field, Value value, ValueText words, Locale locale) {
        Messages inverse = field.key().equals("type") ? WORDS.get(value.content().map(Object::toString).orElse("")) : null;
        return inverse == null ? words.shown(field, value) : inverse.in(locale);
    }
}

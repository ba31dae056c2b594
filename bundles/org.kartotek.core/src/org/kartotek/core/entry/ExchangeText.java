/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.entry;

import java.util.Locale;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.Value;

/**
 * Writes values into files that other programs read: the same in every language. Numbers have a decimal point, dates are ISO, choices
 * stand with their keys, countries with their English names.
 */
public final class ExchangeText {

    private ExchangeText() {}

    /**
     * @return a text that {@link ValueReader} reads back: empty for an unknown value, {@code (absent)} for an absent one
     */
    public static String of(Field field, Value value) {
        return switch (value.state()) {
            case UNKNOWN -> "";
            case ABSENT -> Words.ABSENT_IN_FILES;
            case KNOWN -> switch (field.type()) {
                case COUNTRY -> Countries.name(Canonical.text(value), Locale.ENGLISH);
                case REFERENCE -> ReferenceText.of(value);
                default -> Canonical.text(value);
            };
        };
    }
}

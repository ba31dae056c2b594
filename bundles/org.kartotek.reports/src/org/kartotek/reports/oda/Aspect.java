/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.oda;

import java.time.LocalDate;
import java.util.Locale;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.ValueText;
import org.kartotek.core.value.Value;

/** What a result column says about a field: each field of the query has one column for every aspect. */
public enum Aspect {
    /** The known value, typed, with the label of a choice and the name of a country; nothing where it is absent or unknown. */
    VALUE(""),
    /** What lists show: text in the reader's language, also for an absent value. */
    TEXT(".text"),
    /** {@code known}, {@code absent} or {@code unknown}. */
    STATE(".state");

    /** The state of a value that is known not to exist. */
    public static final String ABSENT = state(Value.ABSENT);

    private final String suffix;

    Aspect(String suffix) {
        this.suffix = suffix;
    }

    /** The name of the result column: {@code phone}, {@code phone.text}, {@code phone.state}. */
    public String column(String field) {
        return field + suffix;
    }

    /** The type that BIRT gives the column. */
    public String dataType(Field field) {
        return type(field).dataType();
    }

    NativeType type(Field field) {
        return this == VALUE ? NativeType.of(field.type()) : NativeType.STRING;
    }

    Object of(Field field, Value value, ValueText text) {
        return switch (this) {
            case VALUE -> value.content().map(content -> typed(content, field, value, text)).orElse(null);
            case TEXT -> text.shown(field, value);
            case STATE -> state(value);
        };
    }

    private static String state(Value value) {
        return value.state().name().toLowerCase(Locale.ROOT);
    }

    private static Object typed(Object content, Field field, Value value, ValueText text) {
        return switch (NativeType.of(field.type())) {
            case STRING -> text.shown(field, value);
            case DATE -> java.sql.Date.valueOf((LocalDate) content);
            default -> content;
        };
    }
}

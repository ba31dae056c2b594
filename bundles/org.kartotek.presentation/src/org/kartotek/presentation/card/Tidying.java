/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.entry.PhoneNumbers;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/** Writes what was typed into one field in the form that works for everybody. Somebody who insists on his own types it again. */
final class Tidying {
    private static final Set<FieldType> TOLD =
            EnumSet.of(FieldType.PHONE, FieldType.EMAIL, FieldType.WEB, FieldType.COUNTRY);

    private final Supplier<Optional<String>> country;
    private Value insisted = Value.UNKNOWN;

    /** @param country code of the country in which numbers without one are dialled */
    Tidying(Supplier<Optional<String>> country) {
        this.country = country;
    }

    Value tidy(Field field, Value typed) {
        if (field.type() != FieldType.PHONE || !typed.isKnown() || typed.equals(insisted)) {
            return typed;
        }
        Optional<Value> tidied = typed.content()
                .map(Object::toString)
                .flatMap(number -> PhoneNumbers.international(number, country.get()))
                .map(Value::of)
                .filter(number -> !number.equals(typed));
        insisted = tidied.isPresent() ? typed : insisted;
        return tidied.orElse(typed);
    }

    /** Whether the user is told that his text was written otherwise. */
    boolean isTold(Field field, String before, String after) {
        return TOLD.contains(field.type()) && !before.isEmpty() && !after.isEmpty() && !before.equalsIgnoreCase(after);
    }
}

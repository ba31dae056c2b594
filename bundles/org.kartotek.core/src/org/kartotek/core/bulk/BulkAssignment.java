/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.bulk;

import java.util.SortedSet;
import java.util.TreeSet;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.document.DocumentFields;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;

/**
 * What becomes of one field.
 *
 * @param field one that users write
 * @param how what is done with its value
 * @param value the new value, which may be absent or unknown; of choices that are ticked or cleared, those choices
 */
public record BulkAssignment(Field field, How how, Value value) {

    /** What is done with the value of a field. */
    public enum How {
        /** It becomes the given one, whatever it was. */
        SET,
        /** The given choices are ticked beside those that are ticked already. */
        ADD,
        /** The given choices are cleared; where none is left, the value is not known. */
        REMOVE
    }

    /** @throws KartotekException where the field cannot become so on many records */
    public BulkAssignment {
        if (field.isDerived() && !InvoiceFields.isFixed(field)) {
            throw new KartotekException(
                    Messages.DERIVED.with(field.labels(), field.inputs().stream().sorted().toList()));
        }
        if (field.is(FieldTrait.UNIQUE) && value.isKnown()) {
            throw new KartotekException(Messages.UNIQUE.with(field.labels()));
        }
        DocumentFields.requireByHand(field);
        if (how != How.SET && (field.type() != FieldType.CHOICES || !value.isKnown())) {
            throw new KartotekException(Messages.ONE_VALUE.with(field.labels()));
        }
    }

    /** Whether the new value depends on the present one. */
    public boolean isRelative() {
        return how != How.SET;
    }

    /** What the value becomes. */
    public Value of(Value present) {
        return switch (how) {
            case SET -> value;
            case ADD -> Value.of(union(keys(present)));
            case REMOVE -> without(present);
        };
    }

    private SortedSet<String> union(SortedSet<String> keys) {
        keys.addAll(keys(value));
        return keys;
    }

    private Value without(Value present) {
        SortedSet<String> left = keys(present);
        if (!left.removeAll(keys(value))) {
            return present;
        }
        return left.isEmpty() ? Value.UNKNOWN : Value.of(left);
    }

    private static SortedSet<String> keys(Value value) {
        SortedSet<String> keys = new TreeSet<>();
        if (value.content().orElse(null) instanceof SortedSet<?> known) {
            known.forEach(key -> keys.add((String) key));
        }
        return keys;
    }
}

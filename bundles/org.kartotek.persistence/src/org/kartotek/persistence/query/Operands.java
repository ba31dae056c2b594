/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.query;

import java.time.LocalDate;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.Operand;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/** Brings operands into the form in which they are compared. */
final class Operands {
    /** Days that a field can hold; sort keys of others are out of order. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Operands() {}

    /** The sort key that an operand stands for. */
    static String sortKey(Field field, Operand operand, LocalDate today) {
        return SortKey.of(field.type(), value(field, operand, today));
    }

    /** The id of the record that an operand names. */
    static Long id(Field field, Operand operand) {
        return (Long) value(field, operand, LocalDate.EPOCH).content().orElseThrow();
    }

    /** The value that an operand stands for. */
    static Value value(Field field, Operand operand, LocalDate today) {
        return switch (operand) {
            case Operand.Literal literal -> literal(field, literal.text());
            case Operand.RelativeDay day when field.type() == FieldType.DATE -> Value.of(within(day.from(today)));
            case Operand.RelativeDay day -> throw unfitting(field, null);
        };
    }

    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    private static Value literal(Field field, String text) {
        try {
            return Canonical.parse(field.type(), field.type() == FieldType.REFERENCE ? text.replace(Operand.ID, "") : text);
        } catch (RuntimeException e) {
            throw unfitting(field, e);
        }
    }

    static KartotekException unfitting(Field field, RuntimeException cause) {
        return new KartotekException(Messages.UNFITTING.with(field.key()), cause);
    }
}

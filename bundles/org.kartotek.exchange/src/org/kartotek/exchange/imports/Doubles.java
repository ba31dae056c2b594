/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/**
 * Remembers which cards have stood in the file. A second row for a card cannot be told apart from a mistake, and would not find the
 * card while its change set is open.
 */
final class Doubles {
    private final List<Field> telling;
    private final Map<String, Long> lines = new HashMap<>();

    /** @param shape of the file; cards are told apart by its key and by its unique fields */
    Doubles(Shape shape) {
        this.telling = Stream.concat(
                        shape.key().stream(), shape.fields().stream().filter(field -> field.is(FieldTrait.UNIQUE)))
                .distinct()
                .toList();
    }

    /** @throws KartotekException where an earlier row was for the same card */
    void refuse(CardRow row) {
        for (Field field : telling) {
            Value value = row.customer().getOrDefault(field.key(), Value.UNKNOWN);
            Long earlier =
                    value.isKnown() ? lines.putIfAbsent(field.key() + '\n' + SortKey.of(field.type(), value), row.line()) : null;
            if (earlier != null) {
                throw new KartotekException(Messages.TWICE.with(earlier));
            }
        }
    }
}

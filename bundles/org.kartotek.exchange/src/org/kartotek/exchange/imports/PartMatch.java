/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.text.Folding;
import org.kartotek.core.value.Canonical;
import org.kartotek.core.value.Value;

/** Finds the record on a card that a row means. */
final class PartMatch {
    private PartMatch() {}

    /** @throws KartotekException where several are there and the row does not say which one it means */
    static Optional<CardRecord> find(PartRow wanted, List<CardRecord> present) {
        return switch (wanted.kind()) {
            case CONTACT -> contact(wanted.values(), present);
            case ADDRESS -> sameText(wanted.values(), present, "street", "postcode", "city");
            case CONTACT_POINT -> present.stream().filter(record -> isSamePoint(wanted.values(), record.values())).findFirst();
            default -> throw new IllegalArgumentException("a row brings no " + wanted.kind().key());
        };
    }

    private static Optional<CardRecord> contact(Map<String, Value> wanted, List<CardRecord> present) {
        if (!folded(wanted, "first_name", "last_name").isEmpty()) {
            return sameText(wanted, present, "first_name", "last_name");
        }
        if (present.size() > 1) {
            throw new KartotekException(Messages.CONTACT_UNCLEAR.with(present.size()));
        }
        return present.stream().findFirst();
    }

    private static Optional<CardRecord> sameText(Map<String, Value> wanted, List<CardRecord> present, String... fields) {
        String text = folded(wanted, fields);
        return present.stream().filter(record -> folded(record.values(), fields).equals(text)).findFirst();
    }

    private static String folded(Map<String, Value> values, String... fields) {
        StringBuilder text = new StringBuilder();
        for (String field : fields) {
            text.append(text(values, field)).append(' ');
        }
        return Folding.fold(text.toString());
    }

    private static boolean isSamePoint(Map<String, Value> one, Map<String, Value> other) {
        return text(one, "channel").equals(text(other, "channel"))
                && Tokens.words(text(one, "value")).equals(Tokens.words(text(other, "value")));
    }

    private static String text(Map<String, Value> values, String field) {
        Value value = values.getOrDefault(field, Value.UNKNOWN);
        return value.isKnown() ? Canonical.text(value) : "";
    }
}

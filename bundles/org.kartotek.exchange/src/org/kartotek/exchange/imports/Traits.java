/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kartotek.core.importing.LikelyDuplicate.Sign;
import org.kartotek.core.search.Tokens;
import org.kartotek.core.text.Folding;

/**
 * What tells cards apart.
 *
 * @param name of the card; may be empty, like the others
 * @param city of its main address
 * @param email main address
 * @param phones digits of its main numbers, without country code and leading zeros
 */
record Traits(String name, String city, String email, List<String> phones) {
    /** Fewer digits are an extension or a typing error. */
    private static final int LEAST_DIGITS = 6;

    /**
     * One of the traits in the form in which two of them are compared.
     *
     * @param text folded
     */
    record Key(Sign sign, String text) {}

    static Traits of(RowPlan plan) {
        CardRow row = plan.row();
        return new Traits(
                row.name(), row.text("city"), row.text("email"), digits(Stream.of(row.text("phone"), row.text("mobile")).toList()));
    }

    /** The comparable digits of telephone numbers that have enough of them. */
    static List<String> digits(List<String> numbers) {
        return numbers.stream()
                .map(number -> String.join("", Tokens.words(number)))
                .filter(digits -> digits.length() >= LEAST_DIGITS && digits.chars().allMatch(Character::isDigit))
                .toList();
    }

    /** The surest sign first. */
    List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        if (!email.isEmpty()) {
            keys.add(new Key(Sign.EMAIL, Folding.fold(email)));
        }
        phones.forEach(digits -> keys.add(new Key(Sign.PHONE, digits)));
        if (!name.isEmpty()) {
            keys.add(new Key(Sign.NAME_AND_CITY, Folding.fold(name)));
        }
        return keys;
    }

    /** A card without a city may stand in any. */
    static boolean mayBeSameCity(String one, String other) {
        return one.isEmpty() || other.isEmpty() || Folding.fold(one).equals(Folding.fold(other));
    }
}

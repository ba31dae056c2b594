/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.reach;

import java.util.Optional;
import java.util.Set;

/**
 * The ways to write one whole telephone number, as digits. Unlike {@link PhoneSpellings#means}, it knows no likeness, so that a database
 * can compare by it.
 *
 * @param international with the country code
 * @param national without it
 * @param regions codes of the countries that have the country code
 * @param home code of the country where a number without a country code is, on a card whose country is not known
 */
public record PhoneForms(Set<String> international, Set<String> national, Set<String> regions, String home) {
    public PhoneForms {
        international = Set.copyOf(international);
        national = Set.copyOf(national);
        regions = Set.copyOf(regions);
    }

    /**
     * Whether what stands on a card is this number.
     *
     * @param country code of the country of that card, or empty where it is not known
     */
    public boolean match(String stored, Optional<String> country) {
        String bare = stored.strip().replace("(0)", "");
        String digits = bare.replaceAll("[^0-9]", "");
        if (bare.startsWith("+")) {
            return international.contains(digits);
        }
        return digits.startsWith("00")
                ? international.contains(digits.substring(2))
                : national.contains(digits) && regions.contains(country.orElse(home));
    }
}

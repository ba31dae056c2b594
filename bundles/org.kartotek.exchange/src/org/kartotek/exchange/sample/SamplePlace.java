/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.sample;

import java.util.Map;
import java.util.random.RandomGenerator;
import org.kartotek.core.value.Value;

/**
 * A generated postal address.
 *
 * @param values by key of the field; customers and addresses call them the same
 */
record SamplePlace(Map<String, Value> values) {

    static SamplePlace any(CountryWords words, RandomGenerator random) {
        String[] city = words.any("cities", random).split(":");
        String street = words.any("streets", random).replace("#", String.valueOf(1 + random.nextInt(120)));
        return new SamplePlace(Map.of(
                "street", Value.of(street),
                "postcode", Value.of(city[0]),
                "city", Value.of(city[1]),
                "region", Value.of(city[2]),
                "country", Value.of(words.the("country"))));
    }
}

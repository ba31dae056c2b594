/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.address;

import java.util.List;

/**
 * Where a letter goes. Empty texts are left out.
 *
 * @param names who it is for, one line each: company first, then persons
 * @param street with the number of the house
 * @param street2 what else leads there
 * @param postcode as the country writes it
 * @param city the town
 * @param region state, province or county
 * @param country upper-case code of two letters
 */
public record PostalAddress(
        List<String> names, String street, String street2, String postcode, String city, String region, String country) {
    public PostalAddress {
        names = names.stream().filter(name -> !name.isBlank()).toList();
    }

    /** Whether it names a place. */
    public boolean isEmpty() {
        return street.isEmpty() && street2.isEmpty() && postcode.isEmpty() && city.isEmpty() && region.isEmpty() && country.isEmpty();
    }
}

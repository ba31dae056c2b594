/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartotek.core.reach.PhoneSpellings;

class PhoneSpellingsTest {
    private static final Locale DENMARK = Locale.of("da", "DK");

    private static PhoneSpellings of(String number) {
        return PhoneSpellings.of(number, DENMARK);
    }

    @ParameterizedTest
    @CsvSource({
        "+4533123456, 33 12 34 56, DK",
        "+4533123456, 0045 33123456, DK",
        "33123456, +45 33 12 34 56, DK",
        "+4989877310, 089 / 87 73 10, DE",
        "+4989877310, +49 (0)89 877310, ",
        "089877310, +49 89 877310, DE",
        "004989877310, 089877310, DE",
        "+74951234567, 8 (495) 123-45-67, RU",
        "84951234567, +7 495 123-45-67, RU",
        "+34912345678, 912 34 56 78, ES",
        "+390612345678, 06 1234 5678, IT"
    })
    void nationalAndInternationalSpellingsAreOneNumber(String rings, String onCard, String country) {
        assertTrue(of(rings).means(onCard, Optional.ofNullable(country)));
    }

    @ParameterizedTest
    @CsvSource({"+4533123456, 33 12 34 57, DK", "+4533123456, +46 33 12 34 56, SE", "+4989877310, 0871 877310, DE", "33123456, none, DK"})
    void otherNumbersAreOthers(String rings, String onCard, String country) {
        assertFalse(of(rings).means(onCard, Optional.of(country)));
    }

    @Test
    void aNumberWithoutItsAreaCodeMayBeTheOne() {
        assertFalse(of("+4989877310").means("877310", Optional.of("DE")));
        assertTrue(of("+4989877310").mayMean("877310", Optional.of("DE")));
    }

    @Test
    void extensionsOfColleaguesAreComparedDigitByDigit() {
        assertFalse(of("17").isWhole());
        assertTrue(of("17").means("17", Optional.empty()));
    }

    @Test
    void writesANumberAsOneReadsIt() {
        assertEquals("+45 33 12 34 56", of("33123456").international());
        assertEquals("what?", of("what?").international());
        assertTrue(of("+4915112345678").isMobile());
        assertFalse(of("+4989877310").isMobile());
    }

    @Test
    void whateverComesIsNoHarm() {
        PhoneSpellings endless = of("9".repeat(1_000_000));
        assertTrue(endless.searches().stream().allMatch(search -> search.length() <= 60));
        assertFalse(of("").means("", Optional.empty()));
    }
}

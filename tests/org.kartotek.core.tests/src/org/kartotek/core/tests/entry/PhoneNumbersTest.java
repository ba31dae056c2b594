/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.entry.PhoneNumbers;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "+4533123456, '', +45 33 12 34 56",
        "33123456, DK, +45 33 12 34 56",
        "030/1234567, DE, +49 30 1234567",
        "+49 (0)89 123456, '', +49 89 123456",
        "(503) 555-7555 x12, US, +1 503-555-7555 ext. 12",
        "8 (495) 123-45-67, RU, +7 495 123-45-67",
        "601 123 456, PL, +48 601 123 456"
    })
    void areWrittenAsTheyAreDialledFromAbroad(String typed, String country, String written) {
        assertEquals(Optional.of(written), PhoneNumbers.international(typed, Optional.of(country).filter(code -> !code.isEmpty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "0800 FLOWERS", "030 1234567 / 030 7654321", "ask Maria", "", "12"})
    void areLeftAloneWhereTheyAreNone(String typed) {
        assertEquals(Optional.empty(), PhoneNumbers.international(typed, Optional.of("DE")));
    }

    @Test
    void tellTheirCountry() {
        assertEquals(Optional.of("DK"), PhoneNumbers.country("+45 33 12 34 56"));
        assertEquals(Optional.empty(), PhoneNumbers.country("33 12 34 56"));
    }
}

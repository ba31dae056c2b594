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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kartotek.core.reach.Wanted;

class WantedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tel:+4512345678|+4512345678",
                "TEL:%2B45%2012345678|+45 12345678",
                "tel:+45-1234-5678;ext=12|+45-1234-5678",
                "tel:12345678;phone-context=+45|+4512345678",
                "tel:12345678;phone-context=example.com|12345678",
                "callto://+4512345678|+4512345678",
                "sip:+4512345678@pbx.example.com;user=phone|+4512345678",
                "+45 12 34 56 78|+45 12 34 56 78",
                "0045 12345678|0045 12345678",
                "tel:100%|100%"
            })
    void readsNumbers(String text, String number) {
        assertEquals(new Wanted.Phone(number), Wanted.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:info@example.com?subject=Hi%20there, info@example.com",
        "mailto:o%27neil@example.com, o'neil@example.com",
        "info@example.com, info@example.com",
        "sip:maria@example.com, maria@example.com"
    })
    void readsAddresses(String text, String address) {
        assertEquals(new Wanted.Mail(address), Wanted.of(text));
    }

    @Test
    void takesTheRestForANumberOfACardOrAName() {
        assertEquals(new Wanted.Named("ALFKI"), Wanted.of(" ALFKI "));
        assertEquals(new Wanted.Named("10042"), Wanted.of("10042"), "a bare row of digits is a customer number first");
        assertEquals(new Wanted.Named("http://example.com"), Wanted.of("http://example.com"));
        assertEquals(new Wanted.Window(), Wanted.of("  "));
        assertEquals(new Wanted.Named("x".repeat(300)), Wanted.of("x".repeat(1_000_000)));
    }
}

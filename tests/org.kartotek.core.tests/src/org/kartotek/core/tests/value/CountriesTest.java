/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kartotek.core.value.Countries;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.SortKey;
import org.kartotek.core.value.Value;

/** Countries and the order of them. */
class CountriesTest {
    /** Hash of all sort keys: another one means that stored keys have to be written anew. */
    private static final int FINGERPRINT = 1111720744;

    private static String sortKey(String code) {
        return SortKey.of(FieldType.COUNTRY, Value.of(code));
    }

    @Test
    void sortKeysAreTheSameWithEveryJava() {
        assertEquals("1turkiye", sortKey("TR"));
        assertEquals("1czechia", sortKey("CZ"));
        assertEquals(
                FINGERPRINT,
                Countries.codes().stream().map(code -> code + sortKey(code)).collect(Collectors.joining()).hashCode());
    }

    @Test
    void everyCountryOfThisJavaIsKnown() {
        assertTrue(Countries.codes().containsAll(List.of(Locale.getISOCountries())));
    }

    @Test
    void aCountryIsFoundByItsFormerNameToo() {
        assertEquals(Optional.of("TR"), Countries.code("Turkey"));
        assertEquals(Optional.of("TR"), Countries.code("türkiye"));
        assertEquals("Türkei", Countries.name("TR", Locale.GERMAN));
    }
}

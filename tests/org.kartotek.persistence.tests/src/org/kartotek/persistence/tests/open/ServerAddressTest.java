/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.postgresql.ServerAddress;

/** A server on the network has to prove who it is, unless the address says otherwise. */
class ServerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://203.0.113.7/cards, true",
        "jdbc:postgresql://203.0.113.7:5433/cards?connectTimeout=3, true",
        "jdbc:postgresql://203.0.113.7/cards?sslmode=prefer, false",
        "jdbc:postgresql://127.0.0.1/cards, false",
        "jdbc:postgresql://localhost:5433/cards, false",
        "jdbc:postgresql:cards, false",
        "'jdbc:postgresql://127.0.0.1,203.0.113.7/cards', true",
    })
    void asksForProofWhereOthersCouldListen(String url, boolean needsProof) {
        assertEquals(needsProof, ServerAddress.of(url).needsProof());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?user=anna", "?sslmode=prefer&user=anna", "?password=secret", "?user="})
    void doesNotSayWhoSignsIn(String query) {
        KartotekException refused =
                assertThrows(KartotekException.class, () -> ServerAddress.of("jdbc:postgresql://127.0.0.1/cards" + query));
        assertFalse(refused.getMessage().contains("anna") || refused.getMessage().contains("secret"), refused.getMessage());
    }

    @Test
    void anUnreadableAddressIsExplained() {
        assertThrows(KartotekException.class, () -> ServerAddress.of("jdbc:postgresql://host:port/cards"));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.tests.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kartotek.core.address.AddressBlock;
import org.kartotek.core.address.PostalAddress;

class AddressBlockTest {

    private static String block(PostalAddress address, String home) {
        return AddressBlock.of(address, home, Locale.ENGLISH);
    }

    @Test
    void putsThePostcodeBeforeTheTown() {
        PostalAddress german =
                new PostalAddress(List.of("Frankenversand", ""), "Berliner Platz 43", "", "80805", "München", "", "DE");
        assertEquals("Frankenversand\nBerliner Platz 43\n80805 München", block(german, "DE"));
        assertEquals("Frankenversand\nBerliner Platz 43\n80805 München\nGermany", block(german, "DK"));
    }

    @Test
    void writesEachCountryAsItsPostWantsIt() {
        PostalAddress american = new PostalAddress(List.of("Great Lakes"), "2732 Baker Blvd.", "Suite 4", "97403", "Eugene", "OR", "US");
        assertEquals("Great Lakes\n2732 Baker Blvd.\nSuite 4\nEugene, OR 97403\nUnited States", block(american, ""));
        PostalAddress british = new PostalAddress(List.of("B's"), "Fauntleroy Circus", "", "EC2 5NT", "London", "", "GB");
        assertEquals("B's\nFauntleroy Circus\nLondon\nEC2 5NT", block(british, "GB"));
        PostalAddress spanish = new PostalAddress(List.of(), "C/ Mayor, 1", "", "28200", "El Escorial", "Madrid", "ES");
        assertEquals("C/ Mayor, 1\n28200 El Escorial (Madrid)\nSpain", block(spanish, ""));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertEquals("Berlin", block(new PostalAddress(List.of(), "", "", "", "Berlin", "", ""), ""));
        assertEquals("", block(new PostalAddress(List.of(), "", "", "", "", "", ""), ""));
    }
}

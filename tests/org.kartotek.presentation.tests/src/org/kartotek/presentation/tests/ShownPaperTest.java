/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.ShownPaper;

/** What paper a record has. */
class ShownPaperTest {
    @Test
    void aCommandIsGivenItAsAText() {
        ShownPaper paper = ShownPaper.of(Kind.INVOICE, 12, "Invoice 2026/1, (a)").orElseThrow();
        assertEquals(Optional.of(paper), ShownPaper.read(paper.text()));
        assertEquals(Optional.empty(), ShownPaper.read("invoice"));
    }

    @Test
    void whatIsSaidHasNoPaper() {
        assertEquals(Optional.empty(), ShownPaper.of(Kind.ACTIVITY, 1, "Call"));
        assertEquals("delivery-note", ShownPaper.of(Kind.PURCHASE, 1, "P").orElseThrow().report());
    }
}

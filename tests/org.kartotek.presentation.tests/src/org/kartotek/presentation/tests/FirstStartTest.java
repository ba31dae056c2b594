/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kartotek.presentation.start.FirstStart;
import org.kartotek.presentation.start.FirstStart.Content;
import org.kartotek.presentation.start.FirstStart.Problem;

class FirstStartTest {
    private final FirstStart start = new FirstStart("maria");

    @Test
    void beginsWithTheSampleCompanyForEverybody() {
        assertEquals(Content.SAMPLE, start.content());
        assertEquals(Optional.empty(), start.problem());
        assertNull(start.administrator().password());
    }

    @Test
    void wantsAFileToImport() {
        start.setContent(Content.FILE);
        assertEquals(Optional.of(Problem.NO_FILE), start.problem());
        start.setFile(Path.of("customers.csv"));
        assertEquals(Optional.empty(), start.problem());
        assertEquals(Optional.of(Path.of("customers.csv")), start.file());
        start.setContent(Content.EMPTY);
        assertEquals(Optional.empty(), start.file(), "the file belongs to the choice");
    }

    @Test
    void wantsAPasswordTwice() {
        start.setGuarded(true);
        assertEquals(Optional.of(Problem.SHORT_PASSWORD), start.problem());
        start.setPassword("long enough");
        assertEquals(Optional.of(Problem.DIFFERENT_PASSWORDS), start.problem());
        start.setRepeated("long enough");
        assertEquals(Optional.empty(), start.problem());
        assertEquals("maria", start.administrator().login());
        assertArrayEquals("long enough".toCharArray(), start.administrator().password());
    }

    @Test
    void wantsAName() {
        start.setGuarded(true);
        start.setLogin("  ");
        assertEquals(Optional.of(Problem.NO_LOGIN), start.problem());
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kartotek.cli.output.Table;

class TableTest {
    @Test
    void noTextCommandsTheTerminal() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Table table = new Table(new PrintStream(bytes, false, StandardCharsets.UTF_8), List.of("He\u202ead"));
        table.row(List.of("a\u001b[2K\u009bb\u200bc\nd"));
        table.row(List.of("Øst \uD83D\uDE00 Мир"));
        table.end();
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(List.of("He\uFFFDad", "a\uFFFD[2K\uFFFDb\uFFFDc d", "Øst \uD83D\uDE00 Мир"), lines);
    }
}

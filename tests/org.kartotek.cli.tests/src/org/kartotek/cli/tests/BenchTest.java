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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    private static final List<String> OPERATIONS = List.of(
            "search, rare word",
            "search, common word",
            "search, 2 to 5 letters",
            "search, rare and common word",
            "search, two common words",
            "list, first page",
            "list, page anywhere",
            "query, country and status by city",
            "open a card",
            "save a field");

    @TempDir
    Path folder;

    @Test
    void everyOperationIsMeasuredForEveryRole() {
        String table = new Shell(folder).ok("bench", "--cards", "300", "--repeat", "3", "--no-postgres");
        for (String operation : OPERATIONS) {
            for (String role : List.of("all", "5 %", "0.1 %")) {
                String line = operation + " +" + role + "( +[0-9]+\\.[0-9]+){5}";
                assertEquals(1, table.lines().filter(each -> each.matches(line)).count(), line);
            }
        }
        for (String load : List.of("load +all", "import of 300 more +all", "import of 300 more +5 %")) {
            assertTrue(table.lines().anyMatch(line -> line.matches(load + " +[0-9]+ +[0-9]+ +[0-9.]+")), load);
        }
        for (String line : List.of("sign in +all( +[0-9]+\\.[0-9]+){5}", "timed +0.0 +0.0 +1.[0-9]", "with the clock put forward +0 +0 +1 +2 .* 900")) {
            assertTrue(table.lines().anyMatch(each -> each.matches(line)), line);
        }
    }

    @Test
    void optionsThatMakeNoSenseAreExplained() {
        Shell shell = new Shell(folder);
        assertTrue(shell.fails(2, "bench", "--no-postgres", "--postgres", "jdbc:postgresql://h/d").contains("not both"));
    }
}

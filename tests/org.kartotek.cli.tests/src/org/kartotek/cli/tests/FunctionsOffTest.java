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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.OfficeFunction;

/** What an office has switched off does nothing, whatever command asks for it, and says how it comes back. */
class FunctionsOffTest {
    /** The commands of each function, words apart. */
    private static final Map<OfficeFunction, List<String>> COMMANDS = Map.of(
            OfficeFunction.IMPORTS,
            List.of("import a.csv", "import a.csv --dry-run", "import a.csv --kind article", "import traders --mapping t.layout"),
            OfficeFunction.EXPORTS,
            List.of("query --format csv", "query --format json"),
            OfficeFunction.DOCUMENTS,
            List.of("attach #1 a.csv", "documents #1", "document 1 --out b.csv", "document set 1 remark=x", "document remove 1"),
            OfficeFunction.TIMELINE,
            List.of("history #1", "history #1 --kind contact", "show #1 --on 2026-01-02", "show #1 --at 2026-01-02T12:00"));
    /** Those whose service is not on this command line; the tests of their bundles ask it. */
    private static final Set<OfficeFunction> ELSEWHERE = EnumSet.of(OfficeFunction.REPORTS, OfficeFunction.TELEPHONE);

    @TempDir
    Path folder;

    @Test
    void everyCommandOfAFunctionThatIsOffIsRefused() throws IOException {
        Shell shell = new Shell(folder);
        shell.ok("create", "--open", "--db", "cards");
        shell.ok("new", "company=Berg", "--db", "cards");
        shell.write("a.csv", "company,name\nAlfa,Alfa\n");
        shell.write("t.layout", "[customers.csv]\nkind = customer\ncalled = customers\ncompany = company\n");
        Files.createDirectory(folder.resolve("traders"));
        shell.write("traders/customers.csv", "company\nAlfa\n");
        shell.ok("attach", "#1", "a.csv", "--db", "cards");
        for (OfficeFunction function : OfficeFunction.values()) {
            assertTrue(COMMANDS.containsKey(function) || ELSEWHERE.contains(function), function.key());
            for (String command : COMMANDS.getOrDefault(function, List.of())) {
                shell.ok("functions", "off", function.key(), "--db", "cards");
                String said = shell.fails(1, (command + " --db cards").split(" "));
                assertTrue(said.contains("functions on " + function.key()), command + ": " + said);
                shell.ok("functions", "on", function.key(), "--db", "cards");
            }
        }
        assertEquals("company\nBerg\n", shell.ok("query", "--columns", "company", "--format", "csv", "--db", "cards"));
    }

    @Test
    void documentsKeepTheirVersionsWithoutATimeline() {
        Shell shell = new Shell(folder);
        shell.ok("create", "--open", "--db", "cards");
        shell.ok("new", "company=Berg", "--db", "cards");
        shell.write("a.csv", "one");
        shell.ok("attach", "#1", "a.csv", "--db", "cards");
        shell.ok("functions", "off", "timeline", "--db", "cards");
        shell.ok("document", "1", "--out", "b.csv", "--db", "cards");
        shell.ok("undo", "3", "--db", "cards");
    }
}

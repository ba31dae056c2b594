/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kartotek.core.importing.FileReading;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportMappings;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.exchange.mapping.MappingFiles;

class MappingFilesTest {
    private final ImportMappings mappings = new MappingFiles();

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsReadBack() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("company", "Firma = Name");
        columns.put("contact.last_name", "#3");
        columns.put("fax", "");
        ImportMapping mapping = new ImportMapping(
                columns,
                Optional.of("email"),
                new FileReading(Optional.of("dd.MM.yyyy"), true, Optional.of("windows-1251"), Optional.of('\t'), Optional.of("Kunden 1")));
        Path home = folder.resolve("mappings");
        assertEquals(List.of(), mappings.names(home));
        mappings.save(home, "Old list (Excel)", mapping);
        mappings.save(home, "Änother", ImportMapping.BY_HEADERS);
        assertEquals(List.of("Old list (Excel)", "Änother"), mappings.names(home));
        assertEquals(mapping, mappings.named(home, "old LIST (excel)"));
        assertEquals(ImportMapping.BY_HEADERS, mappings.named(home, "Änother"));
        mappings.save(home, "Änother", mapping);
        assertEquals(mapping, mappings.named(home, "Änother"));
        assertTrue(assertThrows(UnknownNameException.class, () -> mappings.named(home, "Old lst (Excel)")).getMessage().contains("Old list"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", "a/b", "a\\b", ".hidden", "a\nb"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThrows(KartotekException.class, () -> mappings.save(folder, name, ImportMapping.BY_HEADERS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company = Firma", "[reading]\nday = x", "[colums]", "[columns]\ncompany"})
    void aLineThatMakesNoSenseIsNamed(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.txt"), "# a remark\n\n" + text + "\n");
        String sentence = assertThrows(KartotekException.class, () -> mappings.read(file)).getMessage();
        assertTrue(sentence.matches("Line [34] of bad.txt makes no sense: .*"), sentence);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages for people lead where they say, and have no leftovers of a merge. */
class PagesTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern LEFT_BY_A_MERGE = Pattern.compile("(?m)^(?:<{7}|={7}|>{7})(?: .*)?$");

    private static List<Path> pages() throws IOException {
        Path root = House.root();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            return Stream.concat(top, docs).filter(page -> page.toString().endsWith(".md")).toList();
        }
    }

    @Test
    void eachLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(House.root().relativize(page) + " -> " + link.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void noPageWasLeftHalfMerged() throws IOException {
        List<Path> pages = pages();
        assertFalse(pages.isEmpty());
        for (Path page : pages) {
            assertFalse(LEFT_BY_A_MERGE.matcher(Files.readString(page)).find(), page.toString());
        }
    }

    @Test
    void eachDecisionIsInTheTableOfContents() throws IOException {
        Path folder = House.root().resolve("docs/adr");
        String contents = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> decisions = Files.list(folder)) {
            decisions.map(each -> each.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .forEach(name -> assertEquals(1, contents.split(Pattern.quote("(" + name + ")"), -1).length - 1, name));
        }
    }
}

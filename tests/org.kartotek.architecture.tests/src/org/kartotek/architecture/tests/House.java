/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.architecture.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundles as they stand on disk, and which of them may import which. */
final class House {

    /** A bundle may import those it names here and nothing else of ours; a new bundle gets its line here first. */
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("core", Set.of("model")),
            Map.entry("persistence", Set.of("core", "model")),
            Map.entry("exchange", Set.of("core", "model")),
            Map.entry("reports", Set.of("core", "model")),
            Map.entry("presentation", Set.of("core", "model")),
            Map.entry("cli", Set.of("core", "model")),
            Map.entry("ui", Set.of()),
            Map.entry("ui.customers", Set.of("ui", "presentation", "core")),
            Map.entry("ui.reports", Set.of("ui", "presentation", "core")),
            Map.entry("app", Set.of("ui", "ui.customers", "ui.reports", "presentation", "cli", "core")),
            // Sets our figures beside those of raw statements: the one exception.
            Map.entry("bench", Set.of("cli", "core", "model", "persistence", "exchange")));

    /** The bundles that show something; all others work without a display. */
    static final Set<String> WITH_WIDGETS = Set.of("ui", "ui.customers", "ui.reports", "app");

    static final String PREFIX = "org.kartotek.";

    private static final Path ROOT = Path.of(System.getProperty("kartotek.root", ""));

    private House() {}

    /** The manifests by the short name of the bundle. */
    static Map<String, Manifest> manifests() {
        Map<String, Manifest> manifests = new TreeMap<>();
        for (Path bundle : bundles()) {
            manifests.put(shortName(bundle), Manifest.read(bundle.resolve("META-INF/MANIFEST.MF")));
        }
        return manifests;
    }

    /** Where the compiled classes of all bundles are. */
    static List<Path> classes() {
        String elsewhere = System.getProperty("kartotek.classes");
        return bundles().stream()
                .map(bundle -> elsewhere == null
                        ? bundle.resolve("target/classes")
                        : Path.of(String.format(elsewhere, bundle.getFileName())))
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> bundles() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortName(Path bundle) {
        return bundle.getFileName().toString().substring(PREFIX.length());
    }
}

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
            // A fragment of the logging library.
            Map.entry("logging", Set.of()),
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

    /** Where SQL may be: in the one bundle that keeps cards, in raw statements to compare with, and as types of the report engine's driver. */
    static final Set<String> WITH_SQL = Set.of("persistence", "bench", "reports.oda");

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

    /** Where the compiled classes of all bundles are. One that is missing would look as if it kept to the plan. */
    static List<Path> classes() {
        String elsewhere = System.getProperty("kartotek.classes");
        return bundles().stream()
                .map(bundle -> elsewhere == null
                        ? bundle.resolve("target/classes")
                        : Path.of(String.format(elsewhere, bundle.getFileName())))
                .map(House::compiled)
                .toList();
    }

    private static Path compiled(Path classes) {
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException("not compiled: " + classes);
        }
        return classes;
    }

    /** Where the sources of the house begin. */
    static Path root() {
        return ROOT;
    }

    static List<Path> bundles() {
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

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a bundle requires, imports and exports: names alone. */
record Manifest(List<String> requiredBundles, List<String> importedPackages, List<String> exportedPackages) {

    static Manifest read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            java.util.jar.Attributes headers = new java.util.jar.Manifest(in).getMainAttributes();
            return new Manifest(names(headers.getValue("Require-Bundle")), names(headers.getValue("Import-Package")),
                    names(headers.getValue("Export-Package")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a header: what stands before attributes and directives, commas in quotes not counting. */
    static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header == null) {
            return names;
        }
        for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            names.add(clause.split(";")[0].strip());
        }
        return names;
    }
}

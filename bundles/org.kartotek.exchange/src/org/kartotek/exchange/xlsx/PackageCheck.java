/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.hostile.PartReader;

/**
 * Looks into a workbook before it is opened: the parts that are read into memory as a whole must be small. Sheets and texts may be of
 * any size, they are read a row at a time.
 */
final class PackageCheck {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_PART = 4 << 20;
    private static final int LARGEST_SUM = 32 << 20;
    private static final Pattern PROPERTIES =
            Pattern.compile("PartName\\s*=\\s*[\"']/?([^\"']{1,500})[\"'][^>]{0,500}core-properties"
                    + "|core-properties[^>]{0,500}PartName\\s*=\\s*[\"']/?([^\"']{1,500})[\"']");

    private final Path path;

    private PackageCheck(Path path) {
        this.path = path;
    }

    /** @throws KartotekException where the file is no workbook, or one that is made to fill the memory */
    static void check(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            new PackageCheck(path).check(zip);
        }
    }

    private void check(ZipFile zip) throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types == null) {
            throw new KartotekException(Messages.NOT_WORKBOOK.with(path.getFileName()));
        }
        PartReader parts = new PartReader(zip, MOST_ENTRIES, LARGEST_PART, LARGEST_SUM, this::tooLarge);
        Set<String> whole = properties(new String(parts.read(types), StandardCharsets.UTF_8));
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().endsWith(".rels") || entry.getName().startsWith("docProps/") || whole.contains(entry.getName())) {
                parts.read(entry);
            }
        }
    }

    private static Set<String> properties(String types) {
        Set<String> names = new HashSet<>();
        Matcher matcher = PROPERTIES.matcher(types);
        while (matcher.find()) {
            names.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return names;
    }

    private KartotekException tooLarge() {
        return new KartotekException(Messages.TOO_LARGE.with(path.getFileName()));
    }
}

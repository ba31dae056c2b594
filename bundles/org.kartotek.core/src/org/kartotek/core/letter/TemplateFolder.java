/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.kartotek.core.document.DocumentName;

/** The folder of the office's templates in the user's own data. Any thread but that of the user interface. */
public final class TemplateFolder {
    private static final String NAME = "templates";
    private static final Set<String> ENDINGS = Set.of("docx", "dotx", "odt", "ott");
    /** More than these nobody chooses from. */
    private static final int MOST = 200;

    private final Path folder;

    /** @param home folder with the user's own data */
    public TemplateFolder(Path home) {
        folder = home.resolve(NAME);
    }

    /** Where a template of this name is, or would be. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** The templates in it, by name; none where there is no such folder. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(TemplateFolder::isTemplate).sorted().limit(MOST).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word and LibreOffice put a file beside the one that is open, which is none. */
    private static boolean isTemplate(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean beside = name.startsWith("~$") || name.startsWith(".");
        return !beside && ENDINGS.contains(DocumentName.ending(name).toLowerCase(Locale.ROOT)) && Files.isRegularFile(file);
    }

    /** Makes sure that there is such a folder, and finds a name in it that no file has. */
    public Path free(String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path file = file(name);
        for (int number = 2; Files.exists(file); number++) {
            file = file(DocumentName.base(name) + " (" + number + ")." + DocumentName.ending(name));
        }
        return file;
    }
}

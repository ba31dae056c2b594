/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.mapping;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kartotek.core.file.WholeFile;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportMappings;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;

/** Keeps mappings as text files that people can read, change and hand on. */
public final class MappingFiles implements ImportMappings {
    private static final long LARGEST = 1 << 20;
    /** Every file system takes these, and none of them leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()-]{0,59}");

    @Override
    public List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING) && file.length() > ENDING.length())
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        } catch (IOException unreadable) {
            throw new KartotekException(Messages.FOLDER_UNREADABLE.with(folder), unreadable);
        }
    }

    @Override
    public ImportMapping named(Path folder, String name) {
        List<String> names = names(folder);
        String found = names.stream()
                .filter(each -> each.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(Messages.NO_MAPPING, name, names));
        return read(folder.resolve(found + ENDING));
    }

    @Override
    public ImportMapping read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new KartotekException(Messages.TOO_LARGE.with(file.getFileName()));
            }
            return MappingText.parse(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException missing) {
            throw new KartotekException(Messages.NO_FILE.with(file), missing);
        } catch (CharacterCodingException other) {
            throw new KartotekException(Messages.NOT_UTF8.with(file.getFileName()), other);
        } catch (IOException unreadable) {
            throw new KartotekException(Messages.UNREADABLE.with(file), unreadable);
        }
    }

    @Override
    public void save(Path folder, String name, ImportMapping mapping) {
        if (!NAME.matcher(name.strip()).matches()) {
            throw new KartotekException(Messages.NO_NAME.with(name));
        }
        try {
            Files.createDirectories(folder);
            byte[] text = MappingText.of(name.strip(), mapping).getBytes(StandardCharsets.UTF_8);
            WholeFile.writeForUserAlone(folder.resolve(name.strip() + ENDING), text);
        } catch (IOException failed) {
            throw new KartotekException(Messages.NOT_SAVED.with(folder), failed);
        }
    }
}

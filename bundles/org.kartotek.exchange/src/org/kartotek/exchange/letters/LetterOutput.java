/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.letters;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kartotek.core.document.DocumentName;
import org.kartotek.core.letter.LetterAddressee;
import org.kartotek.core.letter.LetterRequest;

/** Where letters go. What is not finished is removed when it is closed. One thread. */
abstract class LetterOutput implements Closeable {

    static LetterOutput of(LetterRequest request, LetterTemplate template) throws IOException {
        return request.each()
                ? new Apart(template, request.out())
                : new Together(template, request.out(), request.isList());
    }

    abstract void write(LetterAddressee to, UnaryOperator<String> texts) throws IOException;

    /** @return the files that were written */
    abstract List<Path> finish() throws IOException;

    /** All in one file, which gets its name when it is whole. */
    private static final class Together extends LetterOutput {
        private final Path file;
        private final Path begun;
        private final OutputStream out;
        private final LetterFile letters;

        Together(LetterTemplate template, Path file, boolean several) throws IOException {
            this.file = file.toAbsolutePath();
            begun = Files.createFile(this.file.resolveSibling("." + this.file.getFileName() + "." + System.nanoTime()));
            out = new BufferedOutputStream(Files.newOutputStream(begun));
            try {
                letters = template.begin(out, several);
            } catch (IOException | RuntimeException refused) {
                close();
                throw refused;
            }
        }

        @Override
        void write(LetterAddressee to, UnaryOperator<String> texts) throws IOException {
            letters.add(texts);
        }

        @Override
        List<Path> finish() throws IOException {
            letters.finish();
            out.close();
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
            return List.of(file);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(begun);
        }
    }

    /** A file each, in a folder; nothing there is written over. */
    private static final class Apart extends LetterOutput {
        private final LetterTemplate template;
        private final Path folder;
        private final List<Path> files = new ArrayList<>();
        private boolean finished;

        Apart(LetterTemplate template, Path folder) throws IOException {
            this.template = template;
            this.folder = Files.createDirectories(folder.toAbsolutePath());
        }

        @Override
        void write(LetterAddressee to, UnaryOperator<String> texts) throws IOException {
            Path file = create(to.title());
            files.add(file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                LetterFile letter = template.begin(out, false);
                letter.add(texts);
                letter.finish();
            }
        }

        /** Names of cards come from anywhere, and several cards can have one. */
        private Path create(String title) throws IOException {
            String name = DocumentName.onDisk(title + "." + template.ending());
            for (int number = 2; ; number++) {
                try {
                    return Files.createFile(folder.resolve(name));
                } catch (FileAlreadyExistsException taken) {
                    name = DocumentName.onDisk(title.substring(0, Math.min(title.length(), 40)) + " (" + number + ")." + template.ending());
                }
            }
        }

        @Override
        List<Path> finish() {
            finished = true;
            return files;
        }

        @Override
        public void close() throws IOException {
            if (!finished) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.StoredCardIndexes;

/** Copies the folder of an embedded card index that is open to all. */
final class EmbeddedTemplate implements DatabaseTemplate {
    private final Path folder;
    private int copies;

    EmbeddedTemplate() {
        try {
            folder = Files.createTempDirectory("kartotek-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new StoredCardIndexes()
                .create(new DatabaseLocation.Embedded(template()), new Credentials(null, null), new NullProgressMonitor());
    }

    private Path template() {
        return folder.resolve("template");
    }

    @Override
    public Copy copy() {
        Path target = folder.resolve("copy" + ++copies);
        try {
            copyTree(template(), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EmbeddedCopy(target);
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /**
     * @param folder of the copy
     */
    private record EmbeddedCopy(Path folder) implements Copy {
        @Override
        public DatabaseLocation location() {
            return new DatabaseLocation.Embedded(folder);
        }

        @Override
        public Credentials administrator() {
            return new Credentials(null, null);
        }

        @Override
        public Credentials owner() {
            return administrator();
        }

        @Override
        public Connection userConnection() throws SQLException {
            return rawConnection();
        }

        @Override
        public Connection rawConnection() throws SQLException {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("directory:" + folder.resolve("cards"));
            return source.getConnection();
        }

        @Override
        public void remove() throws IOException {
            delete(folder);
        }
    }
}

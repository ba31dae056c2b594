/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that come with the program: SQL statements, and tables of readable lines. */
final class SqlScript {
    private static final String COLLATION = "{C}";
    private static final String BYTES = "{bytes}";

    private SqlScript() {}

    /** The text of a resource beside this class. */
    static String resource(String name) {
        try (InputStream in = SqlScript.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a resource cut at {@code |}, without comments and empty lines. */
    static Stream<List<String>> rows(String name) {
        return resource(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    /** Runs statements that end with a semicolon at the end of a line. */
    static void run(Connection connection, Dialect dialect, String script) throws SQLException {
        String sql = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        try (Statement statement = connection.createStatement()) {
            String spoken = sql.replace(COLLATION, dialect.binaryCollation()).replace(BYTES, dialect.bytes());
            for (String each : spoken.split(";\\s*(\n|$)")) {
                if (!each.isBlank()) {
                    statement.execute(each.strip());
                }
            }
        }
    }
}

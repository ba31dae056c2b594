/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kartotek.core.text.Sha256;
import org.kartotek.persistence.catalogue.Settings;
import org.kartotek.persistence.schema.Dialect;

/**
 * What users of a server may do: read the tables, and call the functions of the writer. The functions are no tables: they are
 * replaced by those of the program whenever they differ.
 */
final class ServerFunctions {
    private static final List<String> SCRIPTS =
            List.of(
                            "change/functions",
                            "rights/caller",
                            "rights/functions",
                            "document/functions",
                            "office/functions",
                            "audit/functions",
                            "signal/functions",
                            "rights/sight",
                            "rights/policies")
                    .stream()
                    .map("/org/kartotek/persistence/%s.sql"::formatted)
                    .toList();
    private static final String GROUP = "{group}";
    private static final String GRANTS =
            """
            revoke all on schema kartotek from public;
            grant usage on schema kartotek to {group};
            grant select on all tables in schema kartotek to {group};
            revoke select on app_user from {group};
            grant select (id, login, name, active) on app_user to {group};
            revoke select on audit_entry from {group};
            """;

    private final String group;
    private final String script;

    /**
     * @param group the role of all users of the card index
     */
    ServerFunctions(String group) {
        this.group = group;
        this.script = (GRANTS + SCRIPTS.stream().map(ServerFunctions::text).collect(Collectors.joining("\n"))).replace(GROUP, group);
    }

    private static String text(String script) {
        try (InputStream in = ServerFunctions.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the database has the functions of this program. */
    boolean areInstalled(Connection connection) throws SQLException {
        return Settings.get(connection, Settings.FUNCTIONS).equals(Optional.of(Sha256.hex(script)));
    }

    /** Installs functions and grants inside the transaction of the connection, which is that of the owner. */
    void install(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local search_path to " + Dialect.SCHEMA);
            statement.execute(script);
        }
        ServerDoor.shut(connection, group);
        Settings.put(connection, Settings.FUNCTIONS, Sha256.hex(script));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** A PostgreSQL of its own for the tests of this process; stops with it, however it ends. */
final class PostgresServer implements AutoCloseable {
    /** System property with the folder of the server's programs, {@code bin} below it. */
    private static final String HOME_PROPERTY = "kartotek.test.postgres";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "postgres";
    private static final String PASSWORD = "superuser of the tests";
    private static final int START_SECONDS = 60;

    private final Path folder;
    private final int port;
    private final Process process;

    PostgresServer() {
        try {
            Path programs = programs();
            folder = Files.createTempDirectory("kartotek-postgres");
            port = freePort();
            initialise(programs);
            process = start(programs);
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path programs() throws IOException {
        String home = System.getProperty(HOME_PROPERTY, "");
        if (!home.isEmpty()) {
            return Path.of(home, "bin");
        }
        return installed()
                .orElseThrow(() -> new IllegalStateException("There is no PostgreSQL to test with. Set the system property "
                        + HOME_PROPERTY + " to the folder of one."));
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The language's own order of text is on purpose: what relies on code points has to say so. */
    private void initialise(Path programs) throws IOException, InterruptedException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        List<String> command = asOrdinaryUser();
        command.addAll(List.of(programs.resolve("initdb").toString(), "-D", data(), "-U", SUPERUSER));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password, "--encoding=UTF8", "--no-sync"));
        command.addAll(List.of("--locale=C", "--locale-provider=icu", "--icu-locale=en-US"));
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
        if (initdb.waitFor() != 0) {
            throw new IllegalStateException("initdb failed: " + Files.readString(log().toPath()));
        }
    }

    /** The server ends, and its folder goes, when its standard input does: when this process ends, even when it is killed. */
    private Process start(Path programs) throws IOException {
        String server = String.join(
                " ",
                List.of(
                        "'" + programs.resolve("postgres") + "'",
                        "-D '" + data() + "' -p " + port,
                        "-c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
                        "-c fsync=off -c max_connections=60 -c shared_buffers=64MB"));
        List<String> command = asOrdinaryUser();
        String untilTheEnd = " </dev/null & p=$!; cat <&3 >/dev/null; kill -INT $p; wait $p; rm -rf '" + folder + "'";
        command.addAll(List.of("sh", "-c", "exec 3<&0; " + server + untilTheEnd));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
    }

    /** PostgreSQL refuses to run as root: a user namespace makes root look like nobody. */
    private static List<String> asOrdinaryUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new ArrayList<>(root ? List.of("unshare", "-U") : List.of());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private File log() {
        return folder.resolve("server.log").toFile();
    }

    private void awaitReady() throws InterruptedException, IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try {
                superuser().close();
                return;
            } catch (SQLException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("PostgreSQL did not start: " + Files.readString(log().toPath()), e);
                }
                Thread.sleep(50);
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection superuser() throws SQLException {
        return connect(SUPERUSER, SUPERUSER, PASSWORD);
    }

    Connection connect(String database, String login, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login);
        properties.setProperty("password", password);
        return new Driver().connect(url(database), properties);
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}

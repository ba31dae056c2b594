/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.bench.site;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.problem.KartotekException;

/**
 * A PostgreSQL for the time of the benchmark. The tests start one too, but theirs does not wait for the disk, which would make
 * every save look faster than it is, and is no part of the product.
 */
public final class PostgresServer implements AutoCloseable {
    /** System property with the folder of the server's programs, {@code bin} below it. */
    private static final String HOME_PROPERTY = "kartotek.test.postgres";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "postgres";
    private static final int START_SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private final Process process;

    /** The folder with the programs of a server on this computer, if there is one. */
    public static Optional<Path> programs() {
        String home = System.getProperty(HOME_PROPERTY, "");
        if (!home.isEmpty()) {
            return Optional.of(Path.of(home, "bin")).filter(PostgresServer::isServer);
        }
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin")).filter(PostgresServer::isServer).max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isServer(Path bin) {
        return Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("postgres"));
    }

    /**
     * Makes and starts it.
     *
     * @throws KartotekException where it does not start
     */
    public PostgresServer(Path programs) {
        this.programs = programs;
        try {
            folder = Files.createTempDirectory("kartotek-bench-server");
            port = freePort();
            initialise();
            process = start();
            awaitReady();
        } catch (IOException e) {
            throw new KartotekException("PostgreSQL could not be started for the benchmark. Leave it out with --no-postgres.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KartotekException("The benchmark was broken off.", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void initialise() throws IOException, InterruptedException {
        Path secret = Files.writeString(folder.resolve("password"), password);
        List<String> command = asOrdinaryUser();
        command.addAll(List.of(programs.resolve("initdb").toString(), "-D", folder.resolve("data").toString(), "-U", SUPERUSER));
        command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + secret, "--encoding=UTF8", "--locale=C"));
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
        if (initdb.waitFor() != 0) {
            throw new IOException("initdb failed: " + Files.readString(log().toPath()));
        }
    }

    /** The server ends when its standard input does, and that is when this process ends, even when it is killed. */
    private Process start() throws IOException {
        String server = "'" + programs.resolve("postgres") + "' -D '" + folder.resolve("data") + "' -p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=256MB -c max_wal_size=2GB";
        List<String> command = asOrdinaryUser();
        command.addAll(List.of("sh", "-c", "exec 3<&0; " + server + " </dev/null & p=$!; cat <&3 >/dev/null; kill -INT $p; wait $p"));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
    }

    /** PostgreSQL refuses to run as root: a user namespace makes root look like nobody. */
    private static List<String> asOrdinaryUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return new ArrayList<>(root ? List.of("unshare", "-U") : List.of());
    }

    private File log() {
        return folder.resolve("server.log").toFile();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        Path status = folder.resolve("data").resolve("postmaster.pid");
        while (!Files.exists(status) || !Files.readString(status).contains("ready")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL did not start: " + Files.readString(log().toPath()));
            }
            Thread.sleep(50);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Of the superuser. */
    public Credentials credentials() {
        return new Credentials(SUPERUSER, password.toCharArray());
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
        TemporaryFolder.delete(folder);
    }
}

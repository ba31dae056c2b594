/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kartotek.core.database.DatabaseLocation;

/** A line to a database server that can be cut, as by a cable that is pulled or a server that is restarted. */
final class CutLine implements AutoCloseable {
    private static final String JDBC = "jdbc:";

    private final ServerSocket entry;
    private final URI server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CutLine(DatabaseLocation.Server database) {
        server = URI.create(database.url().substring(JDBC.length()));
        try {
            entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** The database at the end of this line. */
    DatabaseLocation location() {
        return DatabaseLocation.of(JDBC + "postgresql://127.0.0.1:" + entry.getLocalPort() + server.getPath());
    }

    /** Whoever is connected hears nothing any more, and nobody comes through. */
    void cut() {
        cut = true;
        open.forEach(CutLine::end);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                open.add(client);
                if (cut) {
                    end(client);
                } else {
                    connect(client);
                }
            } catch (IOException closedOrGone) {
                // the next one may come through
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket far = new Socket(server.getHost(), server.getPort());
        open.add(far);
        Thread.ofVirtual().start(() -> carry(client, far));
        Thread.ofVirtual().start(() -> carry(far, client));
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cutOff) {
            // both ends are closed now
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
    }
}

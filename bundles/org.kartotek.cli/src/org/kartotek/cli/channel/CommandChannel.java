/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.kartotek.core.database.CardIndex;

/**
 * The channel of a process that is about to open an embedded database. It listens from the start, because the database tells others
 * where; commands that come early wait for the card index.
 */
public final class CommandChannel implements AutoCloseable {
    /** System property by which the database finds the socket and tells others. */
    private static final String SOCKET_PROPERTY = "kartotek.channel";

    private final CompletableFuture<CardIndex> index = new CompletableFuture<>();
    private final Optional<ChannelServer> server;

    private CommandChannel(IndexRequestHandler handler) {
        this.server = ChannelServer.listen(index, handler);
        server.ifPresent(listening -> System.setProperty(SOCKET_PROPERTY, listening.socket().toString()));
    }

    /** Begins to listen; to be called before the database is opened. */
    public static CommandChannel listen(IndexRequestHandler handler) {
        return new CommandChannel(handler);
    }

    /** Where commands are taken; empty where the system does not allow it. */
    public Optional<Path> socket() {
        return server.map(ChannelServer::socket);
    }

    /** Lets the commands in. */
    public void serve(CardIndex opened) {
        index.complete(opened);
    }

    /** Takes no more commands and waits a while for those that run; to be called before the card index is closed. */
    @Override
    public void close() {
        index.cancel(false);
        System.clearProperty(SOCKET_PROPERTY);
        server.ifPresent(ChannelServer::close);
    }
}

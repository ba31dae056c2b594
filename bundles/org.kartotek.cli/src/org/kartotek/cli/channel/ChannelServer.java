/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.channel;

import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands from other processes of the same user. The socket lies in a directory of its own that only this user may enter, and
 * that is all there is to signing in.
 */
final class ChannelServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelServer.class);
    private static final long PATIENCE_SECONDS = 5;
    private static final String RUNTIME_DIRECTORY = "XDG_RUNTIME_DIR";

    private final Path socket;
    private final ServerSocketChannel server;
    private final CompletableFuture<CardIndex> index;
    private final IndexRequestHandler handler;
    private final Set<Service> services = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(ChannelServer::thread);

    private ChannelServer(
            Path socket, ServerSocketChannel server, CompletableFuture<CardIndex> index, IndexRequestHandler handler) {
        this.socket = socket;
        this.server = server;
        this.index = index;
        this.handler = handler;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "command channel");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to listen.
     *
     * @param index commands that come early wait for it, and are sent away where it is cancelled
     * @return empty where the system does not allow it; then other processes are told to wait
     */
    static Optional<ChannelServer> listen(CompletableFuture<CardIndex> index, IndexRequestHandler handler) {
        try {
            Path socket = directory().resolve("commands");
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            ChannelServer channel = new ChannelServer(socket, server, index, handler);
            channel.threads.execute(channel::accept);
            return Optional.of(channel);
        } catch (IOException | UnsupportedOperationException refused) {
            LOG.warn("No commands can be taken from other processes", refused);
            return Optional.empty();
        }
    }

    /** A new directory; the system gives it to this user alone. */
    private static Path directory() throws IOException {
        String runtime = System.getenv(RUNTIME_DIRECTORY);
        return runtime != null && Files.isWritable(Path.of(runtime))
                ? Files.createTempDirectory(Path.of(runtime), "kartotek")
                : Files.createTempDirectory("kartotek");
    }

    /** Where others hand their commands over. */
    Path socket() {
        return socket;
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                Wire wire = new Wire(server.accept());
                threads.execute(() -> serve(wire));
            } catch (IOException | RejectedExecutionException failed) {
                if (server.isOpen()) {
                    LOG.warn("A command of another process could not be taken", failed);
                }
            }
        }
    }

    /** A command that is taken, and how it is broken off. */
    private record Service(Wire wire, IProgressMonitor monitor) {}

    private void serve(Wire wire) {
        NullProgressMonitor monitor = new NullProgressMonitor();
        Service service = new Service(wire, monitor);
        services.add(service);
        try (wire) {
            Request request = Request.read(wire);
            CardIndex opened = index.join();
            wire.writeFrame(FrameKind.BEGUN, new byte[0], 0, 0);
            thread(() -> {
                wire.awaitEnd();
                monitor.setCanceled(true);
            }).start();
            PrintStream out = FrameStream.printing(wire, FrameKind.OUT);
            PrintStream err = FrameStream.printing(wire, FrameKind.ERR);
            int code = handler.handle(opened, request, out, err, monitor);
            out.flush();
            err.flush();
            wire.writeFrame(FrameKind.EXIT, new byte[] {(byte) code}, 0, 1);
        } catch (IOException | CancellationException gone) {
            LOG.debug("The other process went away", gone);
        } finally {
            services.remove(service);
        }
    }

    /**
     * Takes no more commands and waits for those that run, but not for ever: one that takes long is broken off, and from one that
     * does not read what it asked for, its connection is taken.
     */
    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
            Files.deleteIfExists(socket.getParent());
        } catch (IOException left) {
            LOG.warn("The channel's directory could not be removed", left);
        }
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                services.forEach(service -> service.monitor().setCanceled(true));
            }
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                services.forEach(ChannelServer::hangUp);
            }
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A command of another process does not end");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hangUp(Service service) {
        try {
            service.wire().close();
        } catch (IOException gone) {
            LOG.debug("The other process is gone already", gone);
        }
    }
}

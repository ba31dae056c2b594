/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.cli.channel.ChannelClient;
import org.kartotek.cli.channel.CommandChannel;
import org.kartotek.cli.channel.IndexRequestHandler;
import org.kartotek.cli.channel.Request;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.persistence.StoredCardIndexes;

@Timeout(60)
class ChannelTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static Path socket() {
        return Path.of(System.getProperty("kartotek.channel"));
    }

    private OptionalInt send(String... words) {
        return new ChannelClient(socket())
                .run(request(words), new PrintStream(out, true), new PrintStream(err, true), new NullProgressMonitor());
    }

    private Request request(String... words) {
        return new Request(List.of(words), folder, Locale.of("da"));
    }

    @Test
    void outputAndExitCodeComeBack() {
        IndexRequestHandler handler = (index, request, outStream, errStream, monitor) -> {
            outStream.print(String.join("+", request.words()) + request.directory() + request.locale());
            errStream.print("æ".repeat(100_000));
            return 7;
        };
        try (CommandChannel channel = CommandChannel.listen(handler)) {
            channel.serve(null);
            assertEquals(OptionalInt.of(7), send("a", "", "ñ"));
            assertEquals("a++ñ" + folder + "da", out.toString(StandardCharsets.UTF_8));
            assertEquals("æ".repeat(100_000), err.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void onlyItsUserMayEnterTheDirectory() throws IOException {
        CommandChannel channel = CommandChannel.listen((index, request, o, e, monitor) -> 0);
        Path directory = socket().getParent();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        channel.close();
        assertTrue(Files.notExists(directory));
    }

    @Test
    void aCommandThatComesEarlyWaits() {
        try (CommandChannel channel = CommandChannel.listen((index, request, o, e, monitor) -> 3)) {
            CompletableFuture<OptionalInt> early = CompletableFuture.supplyAsync(() -> send("early"));
            channel.serve(null);
            assertEquals(OptionalInt.of(3), early.join());
        }
    }

    @Test
    void whoComesLateIsSentAway() {
        Path socket;
        try (CommandChannel channel = CommandChannel.listen((index, request, o, e, monitor) -> 3)) {
            socket = socket();
            channel.serve(null);
        }
        assertEquals(
                OptionalInt.empty(),
                new ChannelClient(socket).run(request("late"), new PrintStream(out), new PrintStream(err), new NullProgressMonitor()));
    }

    private static IndexRequestHandler untilCancelled(CountDownLatch running, CountDownLatch cancelled) {
        return (index, request, outStream, errStream, monitor) -> {
            running.countDown();
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            cancelled.countDown();
            return 7;
        };
    }

    @Test
    void whoBreaksOffBreaksTheCommandOff() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        try (CommandChannel channel = CommandChannel.listen(untilCancelled(running, new CountDownLatch(1)))) {
            channel.serve(null);
            NullProgressMonitor monitor = new NullProgressMonitor();
            CompletableFuture<OptionalInt> code = CompletableFuture.supplyAsync(() -> new ChannelClient(socket())
                    .run(request("long"), new PrintStream(out), new PrintStream(err), monitor));
            running.await();
            monitor.setCanceled(true);
            assertEquals(OptionalInt.of(7), code.join());
        }
    }

    @Test
    void closingEndsWhatDoesNotEndByItself() throws IOException, InterruptedException {
        IndexRequestHandler endless = (index, request, outStream, errStream, monitor) -> {
            byte[] block = new byte[1 << 16];
            while (!outStream.checkError()) {
                outStream.write(block, 0, block.length);
            }
            return 0;
        };
        CommandChannel channel = CommandChannel.listen(endless);
        channel.serve(null);
        CountDownLatch reading = new CountDownLatch(1);
        PrintStream deaf = new PrintStream(new OutputStream() {
            @Override
            public void write(int octet) {
                reading.countDown();
                while (true) {
                    LockSupport.park();
                }
            }
        });
        Request request = request("endless");
        Thread client = new Thread(() -> new ChannelClient(socket()).run(request, deaf, deaf, new NullProgressMonitor()));
        client.setDaemon(true);
        client.start();
        try (SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            reading.await();
            channel.close();
            assertTrue(silent.isOpen());
        }
    }

    @Test
    void aDirectoryThatIsNoneIsLikeAnyOtherGarbage() throws IOException {
        byte[] garbage = {0, 0, 0, 1, 0, 0, 0, 1, 'a', 0, 0, 0, 2, '/', 0, 0, 0, 0, 2, 'd', 'a', 0, 0, 0, 0};
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> thrown.complete(problem));
        try (CommandChannel channel = CommandChannel.listen((index, request, outStream, errStream, monitor) -> 0);
                SocketChannel client = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            channel.serve(null);
            client.write(ByteBuffer.wrap(garbage));
            assertEquals(-1, client.read(ByteBuffer.allocate(1)));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertFalse(thrown.isDone());
    }

    @Test
    void goingAwayCancelsTheCommand() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        IndexRequestHandler handler = untilCancelled(running, cancelled);
        try (CommandChannel channel = CommandChannel.listen(handler)) {
            channel.serve(null);
            Thread client = new Thread(() -> assertThrows(KartotekException.class, () -> send("long")));
            client.start();
            running.await();
            client.interrupt();
            assertTrue(cancelled.await(10, TimeUnit.SECONDS));
            client.join();
        }
    }

    @Test
    void commandsRunOnTheOpenCardIndexAtOnce() {
        Shell shell = new Shell(folder);
        StoredCardIndexes indexes = new StoredCardIndexes();
        DatabaseLocation location = new DatabaseLocation.Embedded(folder.resolve("cards"));
        Credentials nobody = new Credentials(System.getProperty("user.name"), null);
        indexes.create(location, nobody, new NullProgressMonitor());
        CommandChannel channel = shell.commandLine().listen();
        try (CardIndex index = indexes.open(location, nobody, new NullProgressMonitor())) {
            channel.serve(index);
            CountDownLatch committed = new CountDownLatch(2);
            index.onCommit(changeSet -> committed.countDown());
            CompletableFuture<OptionalInt> one = CompletableFuture.supplyAsync(() -> send("new", "company=Alfa"));
            CompletableFuture<OptionalInt> two = CompletableFuture.supplyAsync(() -> send("new", "company=Beta"));
            assertEquals(OptionalInt.of(0), one.join());
            assertEquals(OptionalInt.of(0), two.join());
            assertEquals(0, committed.getCount());
            assertEquals(OptionalInt.of(2), send("serch"));
            assertEquals(OptionalInt.of(0), send("query", "--format", "csv", "--columns", "company", "--order", "company"));
            assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("company\nAlfa\nBeta\n"));
            channel.close();
        }
    }
}

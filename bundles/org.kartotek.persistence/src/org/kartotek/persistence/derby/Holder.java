/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.derby;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.kartotek.core.database.DatabaseHeldException;
import org.kartotek.core.file.WholeFile;

/**
 * The process that has an embedded database open, as it wrote itself into the folder. The file only tells who; whether the database
 * is held at all, its lock tells.
 *
 * @param user of the operating system
 * @param process id of the process
 * @param started when the process was started, to know it from a later one with the same id
 * @param channel socket on which the process takes commands, or null
 */
record Holder(String user, long process, String started, Path channel) {
    /** System property with the path of the socket on which this process takes commands. */
    static final String CHANNEL_PROPERTY = "kartotek.channel";

    static Holder thisProcess() {
        ProcessHandle self = ProcessHandle.current();
        String channel = System.getProperty(CHANNEL_PROPERTY);
        return new Holder(System.getProperty("user.name"), self.pid(), started(self), channel == null ? null : Path.of(channel));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Writes the file whole or not at all. */
    void write(IndexFolder folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("process", String.valueOf(process));
        properties.setProperty("started", started);
        if (channel != null) {
            properties.setProperty("channel", channel.toString());
        }
        try (WholeFile whole = WholeFile.begin(folder.holder())) {
            try (Writer out = Files.newBufferedWriter(whole.unfinished())) {
                properties.store(out, null);
            }
            whole.finish();
        }
    }

    /** What the file says, or empty where there is none that can be read. */
    static Optional<Holder> read(IndexFolder folder) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(folder.holder())) {
            properties.load(in);
            String channel = properties.getProperty("channel");
            return Optional.of(new Holder(
                    properties.getProperty("user", ""),
                    Long.parseLong(properties.getProperty("process", "0")),
                    properties.getProperty("started", ""),
                    channel == null ? null : Path.of(channel)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the process still runs on this computer. */
    boolean isAlive() {
        return ProcessHandle.of(process).filter(found -> started(found).equals(started)).isPresent();
    }

    boolean isThisProcess() {
        return process == ProcessHandle.current().pid() && isAlive();
    }

    /**
     * Whether another living process that wrote the file holds the lock of the database. Asks without starting the database, which
     * would take a second. Never asks in the process that holds it: closing the file would give up its lock.
     */
    boolean holds(IndexFolder folder) {
        if (isThisProcess() || !isAlive()) {
            return false;
        }
        Path lockFile = folder.cards().resolve("dbex.lck");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (AccessDeniedException e) {
            // somebody else's database, and somebody has it open
            return true;
        } catch (OverlappingFileLockException | IOException e) {
            return false;
        }
    }

    /** The process takes commands of its own user alone; others are not told where. */
    DatabaseHeldException held() {
        boolean own = user.equals(System.getProperty("user.name"));
        return new DatabaseHeldException(user, process, own ? channel : null);
    }
}

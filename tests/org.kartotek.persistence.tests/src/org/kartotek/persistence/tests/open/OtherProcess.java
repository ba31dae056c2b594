/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.tests.ProcessClassPath;

/** A second virtual machine that opens or creates a card index and is killed. Run with {@code open} or {@code create} and a folder. */
final class OtherProcess implements AutoCloseable {
    private static final String READY = "ready";

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** Starts a process that holds the card index, and waits until it does. */
    static OtherProcess opening(Path folder, String channel) throws IOException {
        OtherProcess other = start("open", folder, "-Dkartotek.channel=" + channel);
        other.awaitReady();
        return other;
    }

    /** Starts a process that makes a card index. */
    static OtherProcess creating(Path folder) throws IOException {
        return start("create", folder);
    }

    private static OtherProcess start(String what, Path folder, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", ProcessClassPath.text(), OtherProcess.class.getName()));
        command.addAll(List.of(what, folder.toString()));
        return new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private void awaitReady() throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); !READY.equals(line); line = out.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the other process ended: " + said);
            }
            said.append(line).append('\n');
        }
    }

    long id() {
        return process.pid();
    }

    /** Kills the process after a while, if it still runs. */
    void killAfter(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        close();
    }

    /** Kills the process. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The program of the other process. */
    public static void main(String[] arguments) throws IOException {
        DatabaseLocation location = new DatabaseLocation.Embedded(Path.of(arguments[1]));
        if ("create".equals(arguments[0])) {
            new StoredCardIndexes().create(location, new Credentials(null, null), new NullProgressMonitor());
            return;
        }
        CardIndex index = new StoredCardIndexes().open(location, null, new NullProgressMonitor());
        System.out.println(READY);
        System.in.read();
        index.close();
    }
}

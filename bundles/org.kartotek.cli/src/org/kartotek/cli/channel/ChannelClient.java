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
import java.nio.file.Path;
import java.util.OptionalInt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.problem.KartotekException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a command over to the process that has the database open. */
public final class ChannelClient {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelClient.class);
    private static final long WATCH_MILLIS = 100;

    private final Path socket;

    /** @param socket where that process takes commands */
    public ChannelClient(Path socket) {
        this.socket = socket;
    }

    /**
     * Runs the command there until it ends. Where it is broken off here, the other process is told and its answer waited for.
     *
     * @return the exit code, or empty where nobody takes the command any more; nothing has happened then
     * @throws KartotekException where the other process ended while the command was running
     */
    public OptionalInt run(Request request, PrintStream out, PrintStream err, IProgressMonitor monitor) {
        boolean begun = false;
        try (Wire wire = Wire.to(socket)) {
            request.write(wire);
            begun = wire.readByte() == FrameKind.BEGUN;
            wire.readBytes();
            Thread watch = new Thread(() -> tellWhenBrokenOff(wire, monitor), "command channel watch");
            watch.setDaemon(true);
            watch.start();
            try {
                return OptionalInt.of(new Reply(wire).copy(out, err));
            } finally {
                watch.interrupt();
            }
        } catch (IOException gone) {
            if (begun) {
                throw new KartotekException(Messages.ENDED, gone);
            }
            return OptionalInt.empty();
        }
    }

    private static void tellWhenBrokenOff(Wire wire, IProgressMonitor monitor) {
        try {
            while (!monitor.isCanceled()) {
                Thread.sleep(WATCH_MILLIS);
            }
            wire.endWriting();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        } catch (IOException gone) {
            LOG.debug("The other process is gone already", gone);
        }
    }
}

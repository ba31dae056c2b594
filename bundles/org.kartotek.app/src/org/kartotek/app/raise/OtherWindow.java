/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.raise;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.app.call.OpenCommand;
import org.kartotek.cli.channel.ChannelClient;
import org.kartotek.cli.channel.Request;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.problem.KartotekException;

/** The window of another process that has the card index open. */
public final class OtherWindow {
    private final Path channel;

    /** @param channel on which the other process takes commands */
    public OtherWindow(Path channel) {
        this.channel = channel;
    }

    /**
     * @param call what it shall show, or empty for what it shows now
     * @return whether it came to the front; not where it runs a command and has no window
     */
    public boolean raise(Optional<String> call) {
        List<String> words = call.map(what -> List.of(OpenCommand.NAME, what)).orElse(List.of(RaiseCommand.NAME));
        PrintStream unread = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        try {
            OptionalInt code = new ChannelClient(channel)
                    .run(new Request(words, Path.of("").toAbsolutePath(), Locale.getDefault()), unread, unread, new NullProgressMonitor());
            return code.isPresent() && code.getAsInt() == ExitCode.OK;
        } catch (KartotekException gone) {
            return false;
        }
    }
}

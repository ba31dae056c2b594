/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kartotek.cli.channel.OpenWindow;
import org.kartotek.core.database.DatabaseLocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes this window where calls from outside look for it. Without the file they start a window of their own. */
public final class ListedWindow {
    private static final Logger LOG = LoggerFactory.getLogger(ListedWindow.class);

    private final Path home;
    private Optional<OpenWindow> listed = Optional.empty();

    /** @param home folder with the user's own data */
    public ListedWindow(Path home) {
        this.home = home;
    }

    /** @param socket on which the window takes calls, or empty where it cannot */
    public synchronized void list(Optional<Path> socket, DatabaseLocation location) {
        listed = socket.map(path -> new OpenWindow(path, place(location)));
        listed.ifPresent(window -> {
            try {
                window.write(home);
            } catch (IOException e) {
                LOG.warn("Calls from outside will not find this window", e);
            }
        });
    }

    private static String place(DatabaseLocation location) {
        return switch (location) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toAbsolutePath().normalize().toString();
            case DatabaseLocation.Server server -> server.url();
        };
    }

    /** The window closes. */
    public synchronized void forget() {
        listed.ifPresent(window -> {
            try {
                window.forget(home);
            } catch (IOException e) {
                LOG.warn("The note of this window could not be removed", e);
            }
        });
        listed = Optional.empty();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.database;

import java.nio.file.Path;
import java.util.Optional;
import org.kartotek.core.problem.KartotekException;

/** Another process has the embedded database open. */
public class DatabaseHeldException extends KartotekException {
    private static final long serialVersionUID = 1L;
    private final transient Path channel;

    /**
     * @param holder login of the operating-system user whose process holds the database
     * @param process id of that process
     * @param channel socket on which that process takes commands, or null where it takes none from this user
     */
    public DatabaseHeldException(String holder, long process, Path channel) {
        super(Messages.HELD.with(holder, process));
        this.channel = channel;
    }

    /** Where the holder takes commands from this user. */
    public Optional<Path> channel() {
        return Optional.ofNullable(channel);
    }
}

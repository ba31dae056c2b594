/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.day;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.own.OwnFile;

/**
 * What one user has put off, kept under his own data: it is nobody else's business, and does not belong into the history of a customer.
 * Any thread but that of the user interface.
 */
public final class Snoozed {
    private final OwnFile file;

    /** @param home folder with the user's own data */
    public Snoozed(Path home, CardIndex index) {
        file = new OwnFile(home, "put-off", index);
    }

    /** What is put off beyond a moment, by the key of the line. */
    synchronized Map<String, Instant> after(Instant now) {
        Map<String, Instant> all = new HashMap<>();
        Properties properties = file.read();
        for (String key : properties.stringPropertyNames()) {
            instant(properties.getProperty(key)).filter(until -> until.isAfter(now)).ifPresent(until -> all.put(key, until));
        }
        return all;
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /**
     * Puts a line off; what has come back since is forgotten.
     *
     * @param until empty to have it back at once
     */
    synchronized void put(String key, Optional<Instant> until, Instant now) {
        Map<String, Instant> all = after(now);
        all.remove(key);
        until.ifPresent(moment -> all.put(key, moment));
        Properties properties = new Properties();
        all.forEach((each, moment) -> properties.setProperty(each, moment.toString()));
        file.write(properties);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kartotek.core.rights.Session;

/** Writes instants as the session's clock shows them. */
final class Moments {
    private final DateTimeFormatter format;

    Moments(Session session) {
        this.format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(session.zone());
    }

    String text(Instant moment) {
        return format.format(moment);
    }
}

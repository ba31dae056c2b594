/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.testsupport;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;

/** Sessions that no database has to know. */
public final class FixedSessions {
    /** Copenhagen has had summer time since long, so that days and instants differ. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private FixedSessions() {}

    /** An administrator for tests without a database. */
    public static Session administrator() {
        return new Session(1, "anna", "administrator", Rights.ADMINISTRATOR, Locale.ENGLISH, ZONE);
    }

    /** The second role, see {@link SouthRole}, for tests without a database. */
    public static Session south() {
        return new Session(2, "sonja", "south", SouthRole.role().compile(Set.of()), Locale.ENGLISH, ZONE);
    }
}

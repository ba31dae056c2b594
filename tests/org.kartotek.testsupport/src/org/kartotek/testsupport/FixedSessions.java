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
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;

/** Sessions with roles that no database has to know. */
public final class FixedSessions {
    /** Copenhagen has had summer time since long, so that days and instants differ. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private FixedSessions() {}

    /** An administrator for tests without a database. */
    public static Session administrator() {
        return new Session(1, "anna", "administrator", Rights.ADMINISTRATOR, Locale.ENGLISH, ZONE);
    }

    /** The second role: field {@code phone} of the customer does not exist for it, and it sees cards of territory south only. */
    public static Session south() {
        Set<Action> actions = EnumSet.complementOf(EnumSet.of(Action.ADMINISTER));
        Rights rights = new Rights(
                FieldAccess.WRITE,
                Map.of(new Rights.FieldName(Kind.CUSTOMER, "phone"), FieldAccess.NONE),
                new RowScope.Territories(Set.of("south"), false),
                actions);
        return new Session(2, "sonja", "south", rights, Locale.ENGLISH, ZONE);
    }
}

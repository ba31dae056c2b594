/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What is kept of who did what, and that it cannot be taken out unnoticed. */
class AuditTest {
    private static List<String> events(TestDatabase database, int limit) {
        return database.index().audit().newest(database.administrator(), limit).stream()
                .map(entry -> entry.event() + " " + entry.subject() + " " + entry.amount())
                .toList();
    }

    @DatabaseTest
    void whoSignedInAndWhatHeDidIsKeptInOrder(TestDatabase database) {
        Session administrator = database.reopen().session();
        AuditLog audit = database.index().audit();
        audit.record(administrator, AuditEvent.EXPORT, "csv customer", 7);
        long version = database.index().catalogue(administrator).version();
        Role role = new Role("quiet", Labels.same("Quiet"), new RoleRights(Map.of()));
        long set = database.index().roles().change(administrator, new RightsEdit(version, List.of(role), Set.of(), List.of())).orElseThrow();
        assertEquals(List.of("rights change set " + set + " 1", "export csv customer 7", "sign-in  1"), events(database, 3));
        AuditEntry newest = audit.newest(administrator, 1).getFirst();
        assertEquals(administrator.login(), newest.login());
        assertEquals(newest.id(), audit.newest(administrator, 100).size());
        assertEquals(OptionalLong.empty(), audit.firstBroken(administrator));
        assertThrows(AccessRefusedException.class, () -> audit.newest(database.restricted(), 1));
        assertThrows(AccessRefusedException.class, () -> audit.firstBroken(database.restricted()));
    }

    @DatabaseTest
    void whatWasChangedOrTakenOutIsFound(TestDatabase database) throws SQLException {
        Session administrator = database.administrator();
        AuditLog audit = database.index().audit();
        for (int i = 1; i <= 5; i++) {
            audit.record(administrator, AuditEvent.EXPORT, "csv customer", i);
        }
        long last = audit.newest(administrator, 1).getFirst().id();
        assertTrue(audit.firstBroken(administrator).isEmpty());
        damage(database, "update audit_entry set amount = 1 where id = " + (last - 1));
        assertEquals(OptionalLong.of(last - 1), audit.firstBroken(administrator));
        damage(database, "delete from audit_entry where id = " + (last - 3));
        assertEquals(OptionalLong.of(last - 3), audit.firstBroken(administrator));
    }

    private static void damage(TestDatabase database, String sql) throws SQLException {
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}

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
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
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

    @DatabaseTest
    void whatIsRefusedIsWrittenOnceWhateverBecomesOfTheTransaction(TestDatabase database) {
        Session administrator = database.administrator();
        ChangeSets changes = database.index().changes();
        long card = changes.newId(Kind.CUSTOMER);
        changes.commit(administrator, Reason.EDIT, "", List.of(RecordEdit.createCustomer(
                card, Map.of("company", Value.of("Hemmelig"), "territory", Value.of("south"), "number", Value.of("N1")))));
        long before = database.index().audit().newest(administrator, 1).getFirst().id();
        Session few = database.restricted();
        try (BulkChange change = changes.begin(few, Reason.EDIT, "")) {
            change.write(List.of(RecordEdit.update(Kind.CUSTOMER, card, card, 1, Map.of("city", Value.of("Ribe")))));
            RecordEdit hidden = RecordEdit.update(Kind.CUSTOMER, card, card, 1, Map.of("phone", Value.of("4512345678")));
            assertThrows(AccessRefusedException.class, () -> change.write(List.of(hidden)));
        }
        assertThrows(AccessRefusedException.class, () -> database.index().users().list(few));
        List<String> expected = List.of("not-allowed do action.administer 1", "not-allowed write field.customer.phone 1");
        assertEquals(expected, events(database, 2));
        assertEquals(before + 2, database.index().audit().newest(administrator, 1).getFirst().id());
        assertEquals(OptionalLong.empty(), database.index().audit().firstBroken(administrator));
    }

    @DatabaseTest
    void aCardThatSomebodyMissesIsWrittenOnlyWhereItIsThere(TestDatabase database) {
        Session administrator = database.administrator();
        ChangeSets changes = database.index().changes();
        long card = changes.newId(Kind.CUSTOMER);
        changes.commit(administrator, Reason.EDIT, "", List.of(RecordEdit.createCustomer(
                card, Map.of("company", Value.of("Nord"), "territory", Value.of("north"), "number", Value.of("N1")))));
        Session few = database.restricted();
        int before = database.index().audit().newest(administrator, 100).size();
        assertTrue(database.index().cards().byNumber(few, "N1").isEmpty());
        assertTrue(database.index().cards().byId(few, card + 1).isEmpty());
        assertEquals(List.of("not-allowed read customer " + card + " 1"), events(database, 1));
        assertEquals(before + 1, database.index().audit().newest(administrator, 100).size());
        changes.commit(administrator, Reason.EDIT, "", List.of(RecordEdit.archive(Kind.CUSTOMER, card, card)));
        assertTrue(database.index().cards().byId(administrator, card).isEmpty());
        assertEquals(before + 1, database.index().audit().newest(administrator, 100).size());
    }

    @DatabaseTest
    void whatWaitsIsWrittenWhenTheCardIndexIsClosed(TestDatabase database) {
        Session few = database.restricted();
        assertThrows(AccessRefusedException.class, () -> database.index().roles().roles(few));
        database.reopen();
        assertEquals(List.of("sign-in  1", "not-allowed do action.grant 1"), events(database, 2));
    }

    private static void damage(TestDatabase database, String sql) throws SQLException {
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}

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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Timeout;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.UnavailableException;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;
import org.postgresql.Driver;

/** What somebody with a login and a program for SQL can do to the audit log and to the work of others on a server. */
class AuditSqlTest {
    private static final String NOT_ALLOWED = "42501";

    private static List<String> events(TestDatabase database, int limit) {
        return database.index().audit().newest(database.administrator(), limit).stream()
                .map(entry -> entry.event() + " " + entry.subject() + " " + entry.amount())
                .toList();
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(NOT_ALLOWED, refused.getSQLState(), sql);
        }
    }

    private static void rollback(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
        }
    }

    private static long create(TestDatabase database, String company, String territory) {
        ChangeSets changes = database.index().changes();
        long card = changes.newId(Kind.CUSTOMER);
        changes.commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(
                card, Map.of("company", Value.of(company), "territory", Value.of(territory), "number", Value.of(company)))));
        return card;
    }

    @DatabaseTest
    @Timeout(60)
    void locksByNumberStopNobody(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection user = database.userConnection()) {
            texts(user, "select pg_advisory_lock(oid::bigint) from pg_class where relnamespace = 'kartotek'::regnamespace");
            Session administrator = database.reopen().session();
            create(database, "Nord", "north");
            long version = database.index().catalogue(administrator).version();
            Role role = new Role("quiet", Labels.same("Quiet"), new RoleRights(Map.of()));
            assertTrue(database.index().roles().change(administrator, new RightsEdit(version, List.of(role), Set.of(), List.of())).isPresent());
            assertTrue(events(database, 2).contains("sign-in  1"));
        }
    }

    @DatabaseTest
    void nobodyLocksWhatTheFunctionsLock(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection user = database.userConnection()) {
            for (String table : List.of("field", "app_role", "setting", "audit_entry")) {
                for (String mode : List.of("row share", "row exclusive", "share update exclusive", "share", "exclusive")) {
                    assertRefused(user, "begin; lock table " + table + " in " + mode + " mode");
                    rollback(user);
                }
            }
            for (String lock : List.of("key share", "share", "update")) {
                assertRefused(user, "select 1 from setting where name = 'audit_lock' for " + lock);
            }
        }
    }

    @DatabaseTest
    void whatCannotBeWrittenNowIsWrittenLater(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        Session administrator = database.administrator();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("alter function record_seen(text, text, bigint, bytea) set lock_timeout = '50ms'");
            owner.setAutoCommit(false);
            statement.execute("select 1 from setting where name = 'audit_lock' for update");
            assertThrows(AccessRefusedException.class, () -> database.index().users().list(database.restricted()));
            assertFalse(events(database, 1).contains("not-allowed do action.administer 1"));
            AuditLog audit = database.index().audit();
            assertThrows(UnavailableException.class, () -> audit.record(administrator, AuditEvent.EXPORT, "csv customer", 1));
            owner.rollback();
            assertEquals(List.of("not-allowed do action.administer 1"), events(database, 1));
            assertEquals(OptionalLong.empty(), audit.firstBroken(administrator));
        }
    }

    @DatabaseTest
    void whoIsDismissedIsSentOut(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        Credentials leaving = new Credentials("bo_leaves", "battery staple".toCharArray());
        try (CardIndex index = new StoredCardIndexes().open(database.location(), database.ownerCredentials(), new NullProgressMonitor())) {
            index.users().add(index.session(), leaving.login(), "Bo", "office", leaving.password());
            try (Connection his = connect(database, leaving)) {
                assertEquals(List.of("1"), texts(his, "select 1"));
                index.users().dismiss(index.session(), leaving.login());
                assertThrows(SQLException.class, () -> texts(his, "select 1"));
            }
            assertEquals(NOT_ALLOWED, assertThrows(SQLException.class, () -> connect(database, leaving)).getSQLState());
            List<String> newest = events(database, 2);
            assertTrue(newest.getFirst().matches("dismissed user \\d+ office  1"), newest::toString);
            assertTrue(newest.getLast().matches("admitted user \\d+ 1"), newest::toString);
        } finally {
            try (Connection owner = database.rawConnection();
                    Statement statement = owner.createStatement()) {
                statement.execute("drop role if exists bo_leaves");
            }
        }
    }

    private static Connection connect(TestDatabase database, Credentials who) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", who.login());
        properties.setProperty("password", new String(who.password()));
        return new Driver().connect(((DatabaseLocation.Server) database.location()).url(), properties);
    }

    @DatabaseTest
    void nobodyRecordsWhatOthersDo(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection user = database.userConnection()) {
            for (String event : List.of("'admitted'", "'dismissed'", "'rights'", "'anything'", "null")) {
                assertRefused(user, "select record_seen(" + event + ", 'user 1', 1, '')");
            }
            assertRefused(user, "select append_audit('dismissed', 'user 1', 1)");
        }
    }

    @DatabaseTest
    void entriesAreShortAndOfTheRightForm(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        try (Connection user = database.userConnection()) {
            for (String subject : List.of("repeat('x', 201)", "e'x\\x1b[2K'", "e'x\\ny'", "e'x\\u202ey'", "e'x\\u200by'", "null")) {
                assertRefused(user, "select record_seen('not-allowed', " + subject + ", 1, '')");
                assertRefused(user, "select record_missed('read' || " + subject + " || ' customer 3', 'customer', 3, 1)");
            }
            for (String cards : List.of(
                    "null", "'\\x80'", "'\\x01ff'", "'\\xffffffffffffffff7f'", "decode(repeat('01', 1000001), 'hex')")) {
                assertRefused(user, "select record_seen('open', '', 1, " + cards + ")");
            }
            for (String amount : List.of("null", "-1", "2000000000")) {
                assertRefused(user, "select record_seen('open', '', " + amount + ", '')");
            }
            texts(user, "select record_seen('export', 'csv Omsætning', 1, '\\x01ff7f')");
            texts(user, "select record_seen('open', '', 1, decode(repeat('01', 1000000), 'hex'))");
        }
        assertEquals(OptionalLong.empty(), database.index().audit().firstBroken(database.administrator()));
    }

    @DatabaseTest
    void nobodySeesFromLocksWhetherACardIsThere(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        long card = create(database, "Nord", "north");
        try (Connection user = database.userConnection()) {
            // what is read for the first time is locked for a moment more
            locks(user, card);
            assertEquals(locks(user, card), locks(user, card + 1));
        }
        assertEquals("not-allowed read customer " + card + " 1", events(database, 1).getFirst());
    }

    private static List<String> locks(Connection user, long card) throws SQLException {
        user.setAutoCommit(false);
        texts(user, "select record_missed('read customer " + card + "', 'customer', " + card + ", 1)");
        List<String> locks = texts(user, "select locktype || ' ' || coalesce(relation::regclass::text, '') || ' ' || mode from pg_locks"
                + " where pid = pg_backend_pid() order by 1");
        user.commit();
        return locks;
    }
}

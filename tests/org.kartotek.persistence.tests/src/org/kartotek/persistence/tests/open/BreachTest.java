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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.audit.AuditLog;
import org.kartotek.core.audit.SeenCard;
import org.kartotek.core.catalogue.Kind;
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

/** Whose data somebody has seen, and whose he could have. */
class BreachTest {
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private TestDatabase database;
    private AuditLog audit;
    private Session administrator;

    private void open(TestDatabase opened) {
        database = opened;
        audit = opened.index().audit();
        administrator = opened.administrator();
    }

    private long card(String company, String territory) {
        long id = database.index().changes().newId(Kind.CUSTOMER);
        commit(RecordEdit.createCustomer(id, Map.of("company", Value.of(company), "territory", Value.of(territory))));
        return id;
    }

    private void commit(RecordEdit edit) {
        database.index().changes().commit(administrator, Reason.EDIT, "", List.of(edit));
    }

    private static List<Long> ids(List<SeenCard> cards) {
        return cards.stream().map(SeenCard::card).toList();
    }

    private List<Long> couldSee(Instant from, Instant to) {
        return ids(audit.couldSee(administrator, "sonja", from, to));
    }

    /** A moment after all that was done, and before what comes. */
    private static Instant now() throws InterruptedException {
        Thread.sleep(5);
        Instant now = Instant.now();
        Thread.sleep(5);
        return now;
    }

    @DatabaseTest
    void whatSomebodyOpenedPrintedAndTookOutIsKnownByCard(TestDatabase opened) throws InterruptedException {
        open(opened);
        long first = card("A", "south");
        long second = card("B", "south");
        long third = card("C", "south");
        long activity = database.index().changes().newId(Kind.ACTIVITY);
        commit(RecordEdit.createPart(Kind.ACTIVITY, activity, third, Map.of("subject", Value.of("x"), "date", Value.of(LocalDate.of(2026, 3, 1)))));
        database.index().cards().byId(administrator, second);
        database.index().changes().history(administrator, second);
        Instant between = now();
        audit.record(administrator, AuditEvent.EXPORT, "csv customer", Kind.CUSTOMER, List.of(second, first));
        audit.record(administrator, AuditEvent.REPORT, "x pdf", Kind.ACTIVITY, List.of(activity));
        List<SeenCard> seen = audit.seen(administrator, administrator.login(), between, LATER);
        // what was opened is written some moments later, and read at once
        assertEquals(Set.of(first, second, third), Set.copyOf(ids(seen)));
        SeenCard twice = seen.stream().filter(card -> card.card() == second).findFirst().orElseThrow();
        assertEquals(Set.of("export", "open"), Set.copyOf(twice.ways()));
        assertTrue(audit.seen(administrator, administrator.login(), EVER, between).isEmpty());
        assertTrue(audit.seen(administrator, "sonja", EVER, LATER).isEmpty());
        assertEquals(OptionalLong.empty(), audit.firstBroken(administrator));
        assertThrows(AccessRefusedException.class, () -> audit.seen(database.restricted(), "anna", EVER, LATER));
        assertThrows(AccessRefusedException.class, () -> audit.couldSee(database.restricted(), "anna", EVER, LATER));
    }

    @DatabaseTest
    void aLongListIsKeptWholeAndCannotBeShortened(TestDatabase opened) throws SQLException {
        open(opened);
        List<Long> many = LongStream.rangeClosed(1, 300_000).map(id -> id * 1000).boxed().toList();
        audit.record(administrator, AuditEvent.EXPORT, "csv customer", Kind.CUSTOMER, many);
        assertEquals(many, ids(audit.seen(administrator, administrator.login(), EVER, LATER)));
        assertEquals(OptionalLong.empty(), audit.firstBroken(administrator));
        long entry = audit.newest(administrator, 1).getFirst().id();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("delete from audit_cards where seq = 0 and entry_id = " + entry);
        }
        assertEquals(OptionalLong.of(entry), audit.firstBroken(administrator));
    }

    @DatabaseTest
    void cardsAreWhereTheyWereAndRightsAsTheyWereThen(TestDatabase opened) throws InterruptedException {
        open(opened);
        database.restricted();
        long south = card("A", "south");
        long north = card("B", "north");
        long moved = card("C", "south");
        long gone = card("D", "south");
        commit(RecordEdit.update(Kind.CUSTOMER, moved, moved, 1, Map.of("territory", Value.of("north"))));
        Instant movedAt = now();
        commit(RecordEdit.archive(Kind.CUSTOMER, gone, gone));
        Instant archivedAt = now();
        long late = card("E", "south");
        assertEquals(List.of(south, moved, gone, late), couldSee(EVER, LATER));
        assertEquals(List.of(south, gone, late), couldSee(movedAt, LATER));
        assertEquals(List.of(south, gone), couldSee(movedAt, archivedAt));
        assertEquals(List.of(south, late), couldSee(archivedAt, LATER));

        Instant given = now();
        Role role = database.index().roles().roles(administrator).stream().filter(each -> each.key().equals("south")).findFirst().orElseThrow();
        Map<String, String> words = new TreeMap<>(role.rights().words());
        words.put(RoleRights.ROWS, "north");
        long version = database.index().catalogue(administrator).version();
        RightsEdit edit = new RightsEdit(version, List.of(new Role("south", role.name(), new RoleRights(words))), Set.of(), List.of());
        long set = database.index().roles().change(administrator, edit).orElseThrow();
        Instant changed = now();
        assertEquals(List.of(south, late), couldSee(archivedAt, given));
        // she has not signed in since
        assertEquals(List.of(south, north, moved, late), couldSee(changed, LATER));
        database.index().changes().undo(administrator, set, new NullProgressMonitor());
        assertEquals(List.of(south, north, moved, gone, late), couldSee(EVER, LATER));
        assertEquals(List.of(), ids(audit.couldSee(administrator, "nobody", EVER, LATER)));
    }

    @DatabaseTest
    void nobodySeesAnythingBeforeHeIsAdmittedAndAfterHeIsDismissed(TestDatabase opened) throws InterruptedException {
        open(opened);
        long card = card("A", "south");
        Instant before = now();
        if (database.isEmbedded()) {
            database.index().users().add(administrator, "eve", "Eve", "office", "battery staple".toCharArray());
            Instant in = now();
            database.index().users().dismiss(administrator, "eve");
            Instant out = now();
            database.index().users().add(administrator, "eve", "Eve", "service", "battery staple".toCharArray());
            assertEquals(List.of(), ids(audit.couldSee(administrator, "eve", EVER, before)));
            assertEquals(List.of(card), ids(audit.couldSee(administrator, "eve", before, in)));
            assertEquals(List.of(card), ids(audit.couldSee(administrator, "eve", in, out)));
            assertEquals(List.of(card), ids(audit.couldSee(administrator, "eve", out, LATER)));
        }
    }
}

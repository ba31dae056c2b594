/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.contactlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.contactlog.ContactLog;
import org.kartotek.core.contactlog.ContactState;
import org.kartotek.core.contactlog.ContactWay;
import org.kartotek.core.contactlog.ContactWords;
import org.kartotek.core.contactlog.Direction;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.database.OfficeSettings;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Who was in touch last, in every time zone, and whether it is too soon. */
class ContactLogTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    /** The evening of the 11th in Copenhagen, the morning of the 12th in Auckland. */
    private static final Instant CALLED = Instant.parse("2026-03-11T20:30:00Z");

    private static Session in(TestDatabase database, ZoneId zone) {
        Session session = database.administrator();
        return new Session(session.userId(), session.login(), session.role(), session.rights(), session.locale(), zone);
    }

    private static ContactLog log(TestDatabase database, Session session, Instant now) {
        return new ContactLog(database.index(), session, InstantSource.fixed(now));
    }

    private static ContactState state(TestDatabase database, ZoneId zone, long card, String now) {
        return log(database, in(database, zone), Instant.parse(now)).state(card, new NullProgressMonitor());
    }

    private static long card(TestDatabase database, String... pairs) {
        long id = database.index().changes().newId(Kind.CUSTOMER);
        Map<String, Value> values = pairs.length == 0
                ? Map.of("company", Value.of("Nord"))
                : Map.of("company", Value.of("Nord"), pairs[0], Value.of(pairs[1]));
        commit(database, RecordEdit.createCustomer(id, values));
        return id;
    }

    private static void commit(TestDatabase database, RecordEdit edit) {
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(edit));
    }

    private static long activity(TestDatabase database, long card, Map<String, Object> contents) {
        long id = database.index().changes().newId(Kind.ACTIVITY);
        Map<String, Value> values = contents.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Value.of(each.getValue())));
        commit(database, RecordEdit.createPart(Kind.ACTIVITY, id, card, values));
        return id;
    }

    private static NewActivity call(LocalDate day, String text) {
        return new NewActivity(
                ContactWay.CALL.key(),
                Optional.of(Direction.OUT),
                OptionalLong.empty(),
                day,
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                text);
    }

    private static String words(TestDatabase database, ContactState state) {
        return new ContactWords(database.index().catalogue(database.administrator()), database.administrator().login())
                .last(state)
                .in(Locale.ENGLISH);
    }

    @DatabaseTest
    void nobodyWasInTouchYet(TestDatabase database) {
        long card = card(database);
        ContactState state = state(database, COPENHAGEN, card, "2026-03-11T12:00:00Z");
        assertTrue(state.last().isEmpty());
        assertFalse(state.isTooSoon());
        assertEquals("No contact yet", words(database, state));
    }

    @DatabaseTest
    void whatIsLoggedIsKept(TestDatabase database) {
        long card = card(database);
        long contact = database.index().changes().newId(Kind.CONTACT);
        commit(database, RecordEdit.createPart(Kind.CONTACT, contact, card, Map.of("last_name", Value.of("Berg"))));
        NewActivity activity = new NewActivity(
                ContactWay.MAIL.key(),
                Optional.of(Direction.OUT),
                OptionalLong.of(contact),
                LocalDate.of(2026, 3, 10),
                Optional.of(LocalTime.of(9, 15)),
                OptionalInt.of(20),
                Optional.of(LocalDate.of(2026, 3, 20)),
                "Sent the offer\nHe wants it on paper too.");
        long id = log(database, in(database, COPENHAGEN), CALLED).add(card, activity).activity();
        CardRecord record =
                database.index().cards().record(database.administrator(), Kind.ACTIVITY, id).orElseThrow().record();
        Map<String, Object> expected = Map.of(
                "type", "mail",
                "direction", "out",
                "contact", contact,
                "date", LocalDate.of(2026, 3, 10),
                "moment", "2026-03-10T08:15:00Z",
                "minutes", BigDecimal.valueOf(20).stripTrailingZeros(),
                "follow_up", LocalDate.of(2026, 3, 20),
                "owner", database.administrator().login(),
                "subject", "Sent the offer",
                "notes", "He wants it on paper too.");
        expected.forEach((key, content) -> assertEquals(Optional.of(content), record.value(key).content(), key));
    }

    @DatabaseTest
    void aLongLineIsKeptWhole(TestDatabase database) {
        long card = card(database);
        String line = "word ".repeat(60).strip();
        long id = log(database, in(database, COPENHAGEN), CALLED).add(card, call(LocalDate.of(2026, 3, 11), line)).activity();
        CardRecord record =
                database.index().cards().record(database.administrator(), Kind.ACTIVITY, id).orElseThrow().record();
        assertEquals(Optional.of(line), record.value("notes").content());
        String subject = record.value("subject").content().orElseThrow().toString();
        assertTrue(subject.endsWith("word…") && subject.length() <= 200, subject);
    }

    /** The colleague in Auckland writes down the 12th; in Copenhagen it was the evening of the 11th. */
    @DatabaseTest
    void aContactIsOnTheDayOfWhoAsks(TestDatabase database) {
        long card = card(database);
        log(database, in(database, AUCKLAND), CALLED).add(card, call(LocalDate.of(2026, 3, 12), "Hello"));
        ContactState atOnce = state(database, COPENHAGEN, card, "2026-03-11T20:31:00Z");
        assertEquals(0, atOnce.days());
        assertEquals("Last contact: you, call out, today at 21:30", words(database, atOnce));
        assertEquals("Last contact: you, call out, yesterday", words(database, state(database, COPENHAGEN, card, "2026-03-11T23:30:00Z")));
        assertEquals("Last contact: you, call out, today at 09:30", words(database, state(database, AUCKLAND, card, "2026-03-12T10:30:00Z")));
        // the 18th in Copenhagen, the 19th in Auckland
        assertFalse(state(database, COPENHAGEN, card, "2026-03-18T12:00:00Z").isTooSoon());
        assertFalse(state(database, AUCKLAND, card, "2026-03-18T12:00:00Z").isTooSoon());
        // the 17th in Copenhagen, the 18th in Auckland: six days each
        assertTrue(state(database, COPENHAGEN, card, "2026-03-17T22:59:00Z").isTooSoon());
        assertTrue(state(database, AUCKLAND, card, "2026-03-18T10:59:00Z").isTooSoon());
    }

    @DatabaseTest
    void aDayWithoutATimeIsTheSameEverywhere(TestDatabase database) {
        long card = card(database);
        activity(database, card, Map.of("type", "call", "date", LocalDate.of(2026, 3, 12)));
        assertTrue(state(database, COPENHAGEN, card, "2026-03-11T20:30:00Z").last().isEmpty());
        assertEquals(0, state(database, AUCKLAND, card, "2026-03-11T20:30:00Z").days());
        assertEquals(0, state(database, COPENHAGEN, card, "2026-03-12T20:30:00Z").days());
    }

    @DatabaseTest
    void whatIsPlannedWasNoContact(TestDatabase database) {
        long card = card(database);
        activity(database, card, Map.of("type", "meeting", "date", LocalDate.of(2026, 4, 1)));
        activity(
                database, card, Map.of("type", "call", "date", LocalDate.of(2026, 3, 11), "moment", "2026-03-11T22:00:00Z"));
        assertTrue(state(database, COPENHAGEN, card, "2026-03-11T20:30:00Z").last().isEmpty());
    }

    @DatabaseTest
    void aDaySetRightCountsMoreThanTheMoment(TestDatabase database) {
        long card = card(database);
        activity(
                database, card, Map.of("type", "call", "date", LocalDate.of(2026, 3, 1), "moment", "2026-03-11T20:30:00Z"));
        assertEquals(10, state(database, COPENHAGEN, card, "2026-03-11T20:30:00Z").days());
    }

    @DatabaseTest
    void onlyTheHouseIsCounted(TestDatabase database) {
        long card = card(database);
        LocalDate day = LocalDate.of(2026, 3, 10);
        activity(database, card, Map.of("type", "call", "direction", "in", "date", day));
        activity(database, card, Map.of("type", "note", "date", day));
        assertTrue(state(database, COPENHAGEN, card, "2026-03-11T12:00:00Z").last().isEmpty());
        activity(database, card, Map.of("type", "meeting", "direction", "in", "date", day.minusDays(3)));
        ContactState met = state(database, COPENHAGEN, card, "2026-03-11T12:00:00Z");
        assertEquals("Last contact: somebody, meeting, 4 days ago", words(database, met));
        assertTrue(met.isTooSoon());
    }

    @DatabaseTest
    void mailingsCountAndAreSaidToBe(TestDatabase database) {
        long card = card(database);
        activity(
                database,
                card,
                Map.of("type", "mail", "direction", "out", "bulk", true, "date", LocalDate.of(2026, 3, 8), "owner", login(database)));
        ContactState state = state(database, COPENHAGEN, card, "2026-03-11T12:00:00Z");
        assertTrue(state.isTooSoon());
        assertEquals("Last contact: you, e-mail sent (mailing), 3 days ago", words(database, state));
    }

    private static String login(TestDatabase database) {
        return database.administrator().login();
    }

    @DatabaseTest
    void colleaguesCountUnderTheirNames(TestDatabase database) {
        long card = card(database);
        database.index().users().addUninvited(database.administrator(), "maria", "Maria Anders");
        activity(database, card, Map.of("type", "call", "direction", "out", "date", LocalDate.of(2026, 3, 8), "owner", "maria"));
        activity(database, card, Map.of("type", "letter", "direction", "out", "date", LocalDate.of(2026, 3, 1), "owner", login(database)));
        ContactState state = state(database, COPENHAGEN, card, "2026-03-11T12:00:00Z");
        assertEquals("Last contact: Maria Anders, call out, 3 days ago", words(database, state));
        Optional<String> warning = new ContactWords(database.index().catalogue(database.administrator()), login(database))
                .warning(state)
                .map(sentence -> sentence.in(Locale.ENGLISH));
        assertEquals(
                Optional.of("This customer has just been contacted: Maria Anders, call out, 3 days ago."
                        + " Days between contacts in this office: 7."),
                warning);
    }

    /** The card decides: whoever may not see it learns nothing of it. */
    @DatabaseTest
    void whatIsOutOfSightDoesNotCount(TestDatabase database) {
        long north = card(database, "territory", "north");
        long south = card(database, "territory", "south");
        for (long card : new long[] {north, south}) {
            activity(database, card, Map.of("type", "call", "date", LocalDate.of(2026, 3, 8)));
        }
        ContactLog restricted = log(database, database.restricted(), CALLED);
        assertTrue(restricted.state(north, new NullProgressMonitor()).last().isEmpty());
        assertTrue(restricted.state(south, new NullProgressMonitor()).isTooSoon());
    }

    @DatabaseTest
    void aRoleWithoutActivitiesSeesNoneAndLogsNone(TestDatabase database) {
        long card = card(database);
        activity(database, card, Map.of("type", "call", "date", LocalDate.of(2026, 3, 8)));
        Rights rights =
                new Rights(FieldAccess.WRITE, Map.of(), new RowScope.Everything(), Set.of(), Set.of(Kind.ACTIVITY));
        Session own = in(database, COPENHAGEN);
        Session blind = new Session(own.userId(), own.login(), own.role(), rights, own.locale(), own.zone());
        ContactLog log = log(database, blind, CALLED);
        assertTrue(log.state(card, new NullProgressMonitor()).last().isEmpty());
        assertThrows(AccessRefusedException.class, () -> log.add(card, call(LocalDate.of(2026, 3, 11), "Hi")));
    }

    @DatabaseTest
    void theLastOfManyIsFound(TestDatabase database) {
        long card = card(database);
        for (int day = 1; day <= 9; day++) {
            activity(database, card, Map.of("type", "call", "date", LocalDate.of(2026, 2, day)));
        }
        log(database, in(database, COPENHAGEN), CALLED.minusSeconds(3600)).add(card, call(LocalDate.of(2026, 3, 11), "Second"));
        log(database, in(database, COPENHAGEN), CALLED.minusSeconds(7200)).add(card, call(LocalDate.of(2026, 3, 11), "First"));
        ContactState state = state(database, COPENHAGEN, card, CALLED.toString());
        assertEquals(Optional.of(LocalTime.of(20, 30)), state.last().orElseThrow().time(COPENHAGEN));
    }

    @DatabaseTest
    void theOfficeSetsTheLimit(TestDatabase database) {
        OfficeSettings office = database.index().office();
        assertEquals(7, office.contactDays());
        office.setContactDays(database.administrator(), 14);
        assertEquals(14, office.contactDays());
        long card = card(database);
        activity(database, card, Map.of("type", "call", "date", LocalDate.of(2026, 3, 1)));
        assertTrue(state(database, COPENHAGEN, card, "2026-03-11T12:00:00Z").isTooSoon());
        office.setContactDays(database.administrator(), 0);
        assertFalse(state(database, COPENHAGEN, card, "2026-03-01T12:00:00Z").isTooSoon());
        assertThrows(AccessRefusedException.class, () -> office.setContactDays(database.restricted(), 3));
        assertThrows(KartotekException.class, () -> office.setContactDays(database.administrator(), 366));
        assertThrows(KartotekException.class, () -> office.setContactDays(database.administrator(), -1));
    }
}

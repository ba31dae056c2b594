/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.day.DayLine;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.presentation.day.PutOff;
import org.kartotek.presentation.day.Snoozed;
import org.kartotek.presentation.work.Background;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What belongs to the day of whoever works here, ended, put off, and there again. */
class MyDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @TempDir
    private Path home;

    private final List<RuntimeException> failures = new ArrayList<>();
    private final List<Long> lately = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-11T12:00:00Z");

    private MyDay day(CardIndex index) {
        InstantSource clock = () -> now;
        MyDay day = new MyDay(
                new Background(Runnable::run, Runnable::run), opened -> new Snoozed(home, opened), () -> lately, clock);
        day.open(index);
        day.failure().ifPresent(failures::add);
        return day;
    }

    private static long commit(CardIndex index, RecordEdit edit) {
        return index.changes().commit(index.session(), Reason.EDIT, "", List.of(edit)).orElseThrow();
    }

    private static long card(CardIndex index, String company) {
        long id = index.changes().newId(Kind.CUSTOMER);
        commit(index, RecordEdit.createCustomer(id, Map.of("company", Value.of(company))));
        return id;
    }

    private static long record(CardIndex index, Kind kind, long card, Object... pairs) {
        long id = index.changes().newId(kind);
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], Value.of(pairs[i + 1]));
        }
        commit(index, RecordEdit.createPart(kind, id, card, values));
        return id;
    }

    private static List<String> subjects(List<DayLine> lines) {
        return lines.stream().map(DayLine::subject).toList();
    }

    private static String me(CardIndex index) {
        return index.session().login();
    }

    @DatabaseTest
    void whatIsMineIsThereInOrder(TestDatabase database) {
        CardIndex index = database.index();
        index.users().addUninvited(index.session(), "maria", "Maria Anders");
        long card = card(index, "Nord");
        record(index, Kind.TASK, card, "subject", "Some day", "status", "open", "owner", me(index));
        record(index, Kind.TASK, card, "subject", "Today", "due", TODAY, "status", "open", "owner", me(index));
        record(index, Kind.TASK, card, "subject", "Overdue", "due", TODAY.minusDays(3), "owner", me(index));
        record(index, Kind.TASK, card, "subject", "Done", "due", TODAY, "status", "done", "owner", me(index));
        record(index, Kind.TASK, card, "subject", "Hers", "due", TODAY, "status", "open", "owner", "maria");
        record(index, Kind.TASK, card, "subject", "Nobody's, due", "due", TODAY, "status", "open");
        record(index, Kind.TASK, card, "subject", "Nobody's, later", "due", TODAY.plusDays(1), "status", "open");
        record(index, Kind.ACTIVITY, card, "subject", "Ask again", "date", TODAY, "follow_up", TODAY, "owner", me(index));
        record(index, Kind.ACTIVITY, card, "subject", "Not yet", "date", TODAY, "follow_up", TODAY.plusDays(1), "owner", me(index));
        record(index, Kind.CASE, card, "subject", "Broken", "date", TODAY.minusDays(9), "status", "waiting", "owner", me(index));
        record(index, Kind.CASE, card, "subject", "Mended", "status", "solved", "owner", me(index));
        long south = card(index, "Süd");
        lately.addAll(List.of(south, card, 999L));
        MyDay day = day(index);
        assertEquals(
                List.of("Overdue", "Today", "Nobody's, due", "Some day", "Ask again", "Broken", "Süd", "Nord"),
                subjects(day.lines()));
        assertEquals("Nord", day.lines().getFirst().customer());
        assertEquals(card, day.lines().getFirst().card());
        assertTrue(day.lines().getFirst().isOverdue(day.today()));
        assertEquals(List.of("Overdue", "Today", "Nobody's, due", "Ask again"), subjects(day.due()));
        assertEquals(List.of(), failures);
    }

    @DatabaseTest
    void aTaskIsTickedAndComesBack(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index, "Nord");
        long task = record(index, Kind.TASK, card, "subject", "Call", "due", TODAY, "status", "open", "owner", me(index));
        MyDay day = day(index);
        day.complete(day.lines().getFirst(), () -> {}, failures::add);
        assertEquals(List.of(), day.lines());
        Value status = index.cards().record(index.session(), Kind.TASK, task).orElseThrow().record().value("status");
        assertEquals(Value.of("done"), status);
        long last = index.changes().list(index.session(), 1).getFirst().id();
        index.changes().undo(index.session(), last, new NullProgressMonitor());
        day.load();
        assertEquals(List.of("Call"), subjects(day.lines()));
        assertEquals(List.of(), failures);
    }

    @DatabaseTest
    void whatWasFollowedUpIsGone(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index, "Nord");
        long call = record(index, Kind.ACTIVITY, card, "subject", "Ask", "date", TODAY, "follow_up", TODAY, "owner", me(index));
        MyDay day = day(index);
        day.complete(day.lines().getFirst(), () -> {}, failures::add);
        assertEquals(List.of(), day(index).lines());
        assertEquals(
                Value.ABSENT,
                index.cards().record(index.session(), Kind.ACTIVITY, call).orElseThrow().record().value("follow_up"));
    }

    @DatabaseTest
    void whatIsPutOffStaysSoAfterARestart(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index, "Nord");
        record(index, Kind.TASK, card, "subject", "First", "due", TODAY.minusDays(1), "status", "open", "owner", me(index));
        record(index, Kind.TASK, card, "subject", "Second", "due", TODAY, "status", "open", "owner", me(index));
        MyDay before = day(index);
        before.putOff(before.lines().getFirst(), Optional.of(before.until(PutOff.HOUR)), failures::add);
        assertEquals(List.of("Second", "First"), subjects(before.lines()));
        MyDay after = day(index);
        assertEquals(List.of("Second"), subjects(after.due()));
        assertEquals(Optional.of(Instant.parse("2026-03-11T13:00:00Z")), after.lines().get(1).later());
        now = Instant.parse("2026-03-11T13:00:01Z");
        after.load();
        assertEquals(List.of("First", "Second"), subjects(after.due()));
        after.putOff(after.lines().getFirst(), Optional.of(after.until(PutOff.DAY)), failures::add);
        after.putOff(after.lines().get(1), Optional.empty(), failures::add);
        assertEquals(List.of("First", "Second"), subjects(day(index).due()));
        assertEquals(List.of(), failures);
    }

    @DatabaseTest
    void whatIsOutOfSightIsNotThere(TestDatabase database) {
        CardIndex index = database.index();
        long card = card(index, "Nord");
        record(index, Kind.TASK, card, "subject", "Call", "due", TODAY, "status", "open", "owner", me(index));
        index.changes().commit(index.session(), Reason.EDIT, "", List.of(RecordEdit.archive(Kind.CUSTOMER, card, card)));
        lately.add(card);
        assertEquals(List.of(), day(index).lines());
        assertEquals(List.of(), failures);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.bulk.BulkAssignment;
import org.kartotek.core.bulk.BulkAssignment.How;
import org.kartotek.core.bulk.BulkEdit;
import org.kartotek.core.bulk.BulkEditing;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Changing many records at once. */
class BulkEditTest {

    private static Field field(TestDatabase database, Session session, String key) {
        return database.index().catalogue(session).field(Kind.CUSTOMER, key);
    }

    private static CardQuery query(TestDatabase database, Session session, String text) {
        return new QueryParser(database.index().catalogue(session), Locale.ROOT).parse(text);
    }

    private static BulkEdit edit(TestDatabase database, Session session, String text, String key, Value value) {
        BulkAssignment assignment = new BulkAssignment(field(database, session, key), How.SET, value);
        return new BulkEdit(query(database, session, text), List.of(), List.of(assignment), "moved");
    }

    private static BulkReport preview(TestDatabase database, Session session, BulkEdit edit) {
        return new BulkEditing(database.index(), session).preview(edit, soFar -> {}, new NullProgressMonitor());
    }

    private static BulkReport run(TestDatabase database, Session session, BulkEdit edit) {
        return new BulkEditing(database.index(), session).run(edit, new NullProgressMonitor());
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static List<Long> many(CardWriting cards, int count) {
        List<RecordEdit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edits.add(cards.creation("company", "Nord " + i, "city", i % 3 == 0 ? "Ribe" : "Odense", "territory", "south"));
        }
        cards.commit(edits.toArray(RecordEdit[]::new));
        return edits.stream().map(RecordEdit::id).toList();
    }

    @DatabaseTest
    void aWholeResultIsChangedAsOneChangeSetAndTakenBack(TestDatabase database) {
        Session session = database.administrator();
        CardWriting cards = new CardWriting(database.index(), session);
        List<Long> ids = many(cards, 250);
        BulkEdit edit = edit(database, session, "city = Odense", "city", Value.of("Vejle"));
        BulkReport before = preview(database, session, edit);
        assertEquals(166, before.changed());
        assertEquals("Odense", before.samples().getFirst().steps().getFirst().before().content().orElseThrow());
        assertEquals("Nord 1", before.samples().getFirst().name());
        BulkReport report = run(database, session, edit);
        assertEquals(166, report.changed());
        assertEquals("Vejle", cards.get(ids.get(1), "city"));
        assertEquals("Ribe", cards.get(ids.get(0), "city"));
        ChangeSetInfo head = database.index().changes().list(session, 1).getFirst();
        assertEquals(report.changeSet().getAsLong(), head.id());
        assertEquals(Reason.BULK_EDIT, head.reason());
        assertEquals("moved", head.note());
        assertClean(database);
        UndoResult undo = database.index().changes().undo(session, head.id(), new NullProgressMonitor());
        assertEquals(166, undo.records());
        assertEquals(List.of(), undo.conflicts());
        assertEquals("Odense", cards.get(ids.get(1), "city"));
        assertClean(database);
    }

    @DatabaseTest
    void absentAndUnknownAreValuesToo(TestDatabase database) {
        Session session = database.administrator();
        CardWriting cards = new CardWriting(database.index(), session);
        long one = cards.create("company", "One", "email", "one@example.org");
        long two = cards.create("company", "Two", "email", Value.ABSENT);
        BulkReport absent = run(database, session, edit(database, session, "", "email", Value.ABSENT));
        assertEquals(1, absent.changed());
        assertEquals(1, absent.unchanged());
        assertEquals(Value.ABSENT, cards.card(one).customer().value("email"));
        assertEquals(2, run(database, session, edit(database, session, "", "email", Value.UNKNOWN)).changed());
        assertEquals(Value.UNKNOWN, cards.card(two).customer().value("email"));
        assertEquals(OptionalLong.empty(), run(database, session, edit(database, session, "", "email", Value.UNKNOWN)).changeSet());
        assertClean(database);
    }

    @DatabaseTest
    void choicesAreTickedBesideTheOthersAndCleared(TestDatabase database) {
        Session session = database.administrator();
        database.index().changes().addField(session, new NewField(
                Kind.CUSTOMER, "mailings", FieldType.CHOICES, Labels.same("Mailings"), List.of("Spring", "Autumn"), Set.of()));
        CardWriting cards = new CardWriting(database.index(), session);
        long one = cards.create("company", "One", "mailings", new TreeSet<>(Set.of("spring")));
        long two = cards.create("company", "Two");
        Field field = field(database, session, "mailings");
        Value autumn = Value.of(new TreeSet<>(Set.of("autumn")));
        List<Long> chosen = List.of(one, two);
        CardQuery query = CardQuery.customers();
        assertEquals(2, run(database, session, new BulkEdit(query, chosen, List.of(new BulkAssignment(field, How.ADD, autumn)), "")).changed());
        assertEquals(new TreeSet<>(Set.of("autumn", "spring")), cards.get(one, "mailings"));
        assertEquals(new TreeSet<>(Set.of("autumn")), cards.get(two, "mailings"));
        BulkEdit clear = new BulkEdit(query, List.of(), List.of(new BulkAssignment(field, How.REMOVE, autumn)), "");
        assertEquals(2, preview(database, session, clear).changed());
        run(database, session, clear);
        assertEquals(new TreeSet<>(Set.of("spring")), cards.get(one, "mailings"));
        assertNull(cards.get(two, "mailings"));
        Field city = field(database, session, "city");
        assertThrows(KartotekException.class, () -> new BulkAssignment(city, How.ADD, Value.of("Ribe")));
        assertThrows(KartotekException.class, () -> new BulkAssignment(field(database, session, "number"), How.SET, Value.of("1")));
        assertThrows(KartotekException.class, () -> new BulkAssignment(field(database, session, "name"), How.SET, Value.of("N")));
        assertClean(database);
    }

    @DatabaseTest
    void whatBreaksARuleIsNamedAndTheRestIsWritten(TestDatabase database) {
        Session session = database.administrator();
        CardWriting cards = new CardWriting(database.index(), session);
        long organisation = cards.create("company", "Nord");
        long both = cards.create("company", "Syd", "last_name", "Holm");
        BulkEdit edit = edit(database, session, "", "company", Value.UNKNOWN);
        for (BulkReport report : List.of(preview(database, session, edit), run(database, session, edit))) {
            assertEquals(1, report.changed());
            assertEquals(1, report.refused());
            assertEquals("Nord", report.refusals().getFirst().name());
            assertEquals(organisation, report.refusals().getFirst().card());
            assertTrue(report.refusals().getFirst().why().in(Locale.ENGLISH).contains("company or a last name"));
        }
        assertEquals("Nord", cards.get(organisation, "company"));
        assertNull(cards.get(both, "company"));
        assertClean(database);
    }

    @DatabaseTest
    void theSecondRoleChangesWhatItMayAndNothingElse(TestDatabase database) {
        Session south = database.restricted();
        CardWriting all = new CardWriting(database.index(), database.administrator());
        long own = all.create("company", "Syd", "territory", "south", "phone", "111");
        long foreign = all.create("company", "Nord", "territory", "north", "phone", "222");
        assertEquals(1, run(database, south, edit(database, south, "", "city", Value.of("Cadiz"))).changed());
        assertEquals("Cadiz", all.get(own, "city"));
        assertNull(all.get(foreign, "city"));
        BulkAssignment hidden =
                new BulkAssignment(field(database, database.administrator(), "phone"), How.SET, Value.of("333"));
        BulkEdit phones = new BulkEdit(CardQuery.customers(), List.of(own), List.of(hidden), "");
        assertThrows(AccessRefusedException.class, () -> preview(database, south, phones));
        assertThrows(AccessRefusedException.class, () -> run(database, south, phones));
        BulkAssignment city = new BulkAssignment(field(database, south, "city"), How.SET, Value.of("Jerez"));
        BulkReport chosen = run(database, south, new BulkEdit(CardQuery.customers(), List.of(own, foreign), List.of(city), ""));
        assertEquals(1, chosen.total());
        BulkReport away = run(database, south, edit(database, south, "", "territory", Value.of("north")));
        assertEquals(1, away.refused());
        assertEquals("south", all.get(own, "territory"));
        assertEquals(preview(database, south, edit(database, south, "", "territory", Value.of("north"))).refused(), away.refused());
        assertClean(database);
    }

    @DatabaseTest
    void theRightToEditInBulkIsNeeded(TestDatabase database) {
        Session administrator = database.administrator();
        Rights rights = new Rights(
                FieldAccess.WRITE, Map.of(), new RowScope.Everything(), EnumSet.complementOf(EnumSet.of(Action.BULK_EDIT)));
        Session ida = new Session(3, "ida", "test", rights, administrator.locale(), administrator.zone());
        new CardWriting(database.index(), administrator).create("company", "Nord");
        BulkEdit edit = edit(database, ida, "", "city", Value.of("Ribe"));
        assertThrows(AccessRefusedException.class, () -> preview(database, ida, edit));
        assertThrows(AccessRefusedException.class, () -> run(database, ida, edit));
    }

    @DatabaseTest
    void whatIsCancelledLeavesNothingBehind(TestDatabase database) throws SQLException {
        Session session = database.administrator();
        many(new CardWriting(database.index(), session), 250);
        Map<String, List<String>> before = DatabaseDump.of(database);
        NullProgressMonitor late = new NullProgressMonitor() {
            private int worked;

            @Override
            public void internalWorked(double work) {
                worked++;
                setCanceled(worked > 1);
            }

            @Override
            public void worked(int work) {
                internalWorked(work);
            }
        };
        BulkEdit edit = edit(database, session, "", "city", Value.of("Vejle"));
        assertThrows(OperationCanceledException.class, () -> new BulkEditing(database.index(), session).run(edit, late));
        assertEquals(before, DatabaseDump.of(database));
        assertClean(database);
    }

    @DatabaseTest
    void whatHangsOnCardsIsChangedToo(TestDatabase database) {
        Session session = database.administrator();
        CardWriting cards = new CardWriting(database.index(), session);
        long card = cards.create("company", "Nord");
        long task = cards.createPart(Kind.TASK, card, "subject", "Call", "status", "open");
        Field status = database.index().catalogue(session).field(Kind.TASK, "status");
        BulkAssignment done = new BulkAssignment(status, How.SET, Value.of("done"));
        BulkEdit edit = new BulkEdit(query(database, session, "task: status = open"), List.of(), List.of(done), "");
        assertEquals("Nord", preview(database, session, edit).samples().getFirst().name());
        assertEquals(1, run(database, session, edit).changed());
        assertEquals("done", database.index().cards().record(session, Kind.TASK, task).orElseThrow().record().value("status").content().orElseThrow());
        assertClean(database);
    }
}

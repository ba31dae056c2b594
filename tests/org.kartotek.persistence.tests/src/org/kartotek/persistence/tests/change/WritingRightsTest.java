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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.FixedSessions;
import org.kartotek.testsupport.TestDatabase;

/** Writing under the rights of roles. */
class WritingRightsTest {

    @DatabaseTest
    void theSecondRoleWritesItsOwnCardsAndFields(TestDatabase database) {
        CardWriting all = new CardWriting(database.index(), database.administrator());
        CardWriting south = new CardWriting(database.index(), database.restricted());
        long own = all.create("company", "Syd", "territory", "south", "phone", "111");
        long foreign = all.create("company", "Nord", "territory", "north");
        south.set(own, "city", "Cadiz");
        assertEquals("111", all.get(own, "phone"));
        assertThrows(AccessRefusedException.class, () -> south.set(own, "phone", "111"));
        assertThrows(AccessRefusedException.class, () -> south.set(own, "territory", "north"));
        assertEquals("There is no card " + foreign + ".", refusal(() -> south.set(foreign, "city", "Cadiz")));
        assertEquals("There is no card " + foreign + ".", refusal(() -> south.archive(foreign)));
        assertEquals("There is no card " + foreign + ".", refusal(() -> south.createPart(Kind.CONTACT, foreign, "last_name", "X")));
        assertEquals("There is no card 4711.", refusal(() -> south.set(4711, "city", "Cadiz")));
        assertThrows(AccessRefusedException.class, () -> south.create("company", "N", "territory", "north"));
        assertTrue(south.exists(south.create("company", "S", "territory", "south")));
        assertEquals(1, all.card(foreign).customer().version());
    }

    private static String refusal(Runnable write) {
        return assertThrows(KartotekException.class, write::run).getMessage();
    }

    @DatabaseTest
    void theSecondRoleImportsUnderTheSameRights(TestDatabase database) {
        CardWriting all = new CardWriting(database.index(), database.administrator());
        CardWriting south = new CardWriting(database.index(), database.restricted());
        long foreign = all.create("company", "Nord", "territory", "north");
        RecordEdit good = south.creation("company", "S", "territory", "south");
        try (BulkChange bulk = database.index().changes().begin(database.restricted(), Reason.IMPORT, "")) {
            bulk.write(List.of(good));
            assertThrows(
                    KartotekException.class,
                    () -> bulk.write(List.of(CardWriting.update(Kind.CUSTOMER, foreign, foreign, "city", "Cadiz"))));
            assertThrows(
                    AccessRefusedException.class,
                    () -> bulk.write(List.of(CardWriting.update(Kind.CUSTOMER, good.id(), good.id(), "phone", "1"))));
            bulk.done();
        }
        assertTrue(south.exists(good.id()));
    }

    @DatabaseTest
    void actionsAreNeeded(TestDatabase database) {
        Session everything = session(EnumSet.noneOf(Action.class), Map.of());
        Session reader = with(everything, everything.rights().without(Kind.CUSTOMER, KindRight.CREATE, KindRight.DELETE));
        CardWriting all = new CardWriting(database.index(), database.administrator());
        CardWriting cards = new CardWriting(database.index(), reader);
        long id = all.create("company", "Nord");
        cards.set(id, "city", "Ribe");
        cards.createPart(Kind.CONTACT, id, "last_name", "Holm");
        assertThrows(AccessRefusedException.class, () -> cards.create("company", "Syd"));
        assertThrows(AccessRefusedException.class, () -> cards.archive(id));
        for (Reason reason : List.of(Reason.IMPORT, Reason.SAMPLE, Reason.BULK_EDIT, Reason.MERGE)) {
            assertThrows(AccessRefusedException.class, () -> database.index().changes().begin(reader, reason, ""), reason.name());
            assertThrows(
                    AccessRefusedException.class,
                    () -> database.index().changes().commit(reader, reason, "", List.of()),
                    reason.name());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> database.index().changes().commit(database.administrator(), Reason.UNDO, "", List.of()));
        assertFalse(all.card(id).parts(Kind.CONTACT).isEmpty());
    }

    @DatabaseTest
    void aFieldThatMayOnlyBeReadStaysAsItIs(TestDatabase database) {
        Session session = session(
                EnumSet.allOf(Action.class), Map.of(new Rights.FieldName(Kind.CUSTOMER, "status"), FieldAccess.READ));
        CardWriting cards = new CardWriting(database.index(), session);
        long id = new CardWriting(database.index(), database.administrator()).create("company", "Nord", "status", "active");
        assertTrue(cards.commit(CardWriting.update(Kind.CUSTOMER, id, id, "status", "active", "city", "Ribe")).isPresent());
        assertThrows(AccessRefusedException.class, () -> cards.set(id, "status", "former"));
    }

    private static Session session(Set<Action> actions, Map<Rights.FieldName, FieldAccess> exceptions) {
        Session administrator = FixedSessions.administrator();
        Rights rights = new Rights(FieldAccess.WRITE, exceptions, new RowScope.Everything(), actions);
        return new Session(3, "ida", "test", rights, administrator.locale(), administrator.zone());
    }

    private static Session with(Session session, Rights rights) {
        return new Session(session.userId(), session.login(), session.role(), rights, session.locale(), session.zone());
    }

    @DatabaseTest
    void eachKindOfRecordIsCreatedChangedAndDeletedByWhoMay(TestDatabase database) {
        Session administrator = database.administrator();
        CardWriting all = new CardWriting(database.index(), administrator);
        long id = all.create("company", "Nord");
        long contact = all.createPart(Kind.CONTACT, id, "last_name", "Holm");
        for (KindRight right : List.of(KindRight.CREATE, KindRight.CHANGE, KindRight.DELETE)) {
            CardWriting fewer = new CardWriting(
                    database.index(), with(administrator, administrator.rights().without(Kind.CONTACT, right)));
            Map<KindRight, Runnable> ways = Map.of(
                    KindRight.CREATE, () -> fewer.createPart(Kind.CONTACT, id, "last_name", "Berg"),
                    KindRight.CHANGE, () -> fewer.commit(CardWriting.update(Kind.CONTACT, contact, id, "last_name", "by " + right)),
                    KindRight.DELETE, () -> fewer.commit(
                            RecordEdit.archive(Kind.CONTACT, all.createPart(Kind.CONTACT, id, "last_name", "Gone"), id)));
            ways.forEach((way, write) -> {
                if (way == right) {
                    assertThrows(AccessRefusedException.class, write::run, right.name());
                } else {
                    write.run();
                }
            });
        }
        CardWriting blind = new CardWriting(
                database.index(), with(administrator, administrator.rights().without(Kind.CONTACT, KindRight.READ)));
        assertTrue(blind.card(id).parts(Kind.CONTACT).isEmpty());
        assertThrows(AccessRefusedException.class, () -> blind.createPart(Kind.CONTACT, id, "last_name", "X"));
    }

    @DatabaseTest
    void aDeniedCompanyIsNotThere(TestDatabase database) {
        Session administrator = database.administrator();
        CardWriting all = new CardWriting(database.index(), administrator);
        long denied = all.create("company", "Nord");
        long other = all.create("company", "Syd");
        CardWriting some = new CardWriting(
                database.index(), with(administrator, administrator.rights().without(Set.of(denied))));
        assertFalse(some.exists(denied));
        assertTrue(some.exists(other));
        assertEquals("There is no card " + denied + ".", refusal(() -> some.set(denied, "city", "Ribe")));
        assertEquals("There is no card " + denied + ".", refusal(() -> some.createPart(Kind.CONTACT, denied, "last_name", "X")));
    }

    @DatabaseTest
    void ownCardsAreSeenWhereverTheyAre(TestDatabase database) {
        Session administrator = database.administrator();
        Rights rights = new Rights(
                FieldAccess.WRITE, Map.of(), new RowScope.Territories(Set.of(), true), EnumSet.allOf(Action.class));
        Session owner = new Session(3, administrator.login(), "test", rights, administrator.locale(), administrator.zone());
        CardWriting all = new CardWriting(database.index(), administrator);
        CardWriting own = new CardWriting(database.index(), owner);
        long mine = all.create("company", "Nord", "owner", administrator.login());
        long other = all.create("company", "Syd");
        own.set(mine, "city", "Ribe", "territory", "north");
        assertThrows(KartotekException.class, () -> own.set(other, "city", "Ribe"));
        assertThrows(AccessRefusedException.class, () -> own.set(mine, "owner", null));
    }
}

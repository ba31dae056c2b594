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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.BulkChange.Outcome;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.RecordKey;
import org.kartotek.persistence.change.plan.RecordWrite;
import org.kartotek.persistence.change.plan.Token;
import org.kartotek.persistence.change.plan.Touched;
import org.kartotek.persistence.change.plan.WritePlan;
import org.kartotek.testsupport.FixedSessions;

/** What edits mean, without a database. */
class PlannerTest {
    private final PlannedCards cards = new PlannedCards();
    private final Session anna = FixedSessions.administrator();
    private final Session south = FixedSessions.south();

    private static RecordEdit update(long id, Object... pairs) {
        return CardWriting.update(Kind.CUSTOMER, id, id, pairs);
    }

    private static RecordEdit create(long id, Object... pairs) {
        return RecordEdit.createCustomer(id, CardWriting.values(pairs));
    }

    @Test
    void aCreationReadsNothing() throws Exception {
        WritePlan plan = cards.plan(anna, Reason.IMPORT, create(7, "company", "Nord Öl", "phone", Value.ABSENT));
        assertEquals(Set.of(), cards.asked());
        RecordWrite write = plan.writes().getFirst();
        assertTrue(write.isCreation());
        assertEquals(List.of("company", "name", "phone"), write.fields().stream().map(field -> field.key()).toList());
        assertEquals(Map.of(), plan.cards());
        assertEquals(List.of("nord", "ol"), plan.added().stream().map(Token::text).toList());
    }

    @Test
    void equalValuesAreNoChange() throws Exception {
        cards.card(1, "company", "Nord", "name", "Nord", "weight", new BigDecimal("2.5"));
        WritePlan plan = cards.plan(
                anna, Reason.EDIT, update(1, "company", "Nord", "weight", new BigDecimal("2.50"), "city", null), update(1, "name", "Nord"));
        assertTrue(plan.isEmpty());
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.UNCHANGED), plan.outcomes());
    }

    @Test
    void aNumberIsComparedAsItIsStored() throws Exception {
        cards.card(1, "company", "Nord", "weight", new BigDecimal("0.12345679"));
        assertTrue(cards.plan(anna, Reason.EDIT, update(1, "weight", new BigDecimal("0.123456789"))).isEmpty());
    }

    @Test
    void editsOfOneRecordAddUp() throws Exception {
        cards.card(1, "company", "Nord", "city", "Ribe");
        WritePlan plan = cards.plan(
                anna, Reason.EDIT, update(1, "city", "Odense"), update(1, "city", "Ribe"), update(1, "company", "Syd"));
        assertEquals(List.of(Outcome.CHANGED, Outcome.CHANGED, Outcome.CHANGED), plan.outcomes());
        assertEquals(
                List.of("company", "name"),
                plan.writes().getFirst().fields().stream().map(field -> field.key()).toList());
        assertEquals(2, plan.writes().getFirst().version());
    }

    @Test
    void onlyTokensThatDifferAreWritten() throws Exception {
        cards.card(1, "company", "Nord Handel", "city", "Ribe");
        WritePlan plan = cards.plan(anna, Reason.EDIT, update(1, "company", "Nord Transport"));
        assertEquals(List.of("handel"), plan.removed().stream().map(Token::text).toList());
        assertEquals(List.of("transport"), plan.added().stream().map(Token::text).toList());
    }

    @Test
    void tokensGoWithTheirCardAndStayWhereItMoves() throws Exception {
        cards.card(1, "company", "Nord", "territory", "north");
        cards.store(new RecordKey(Kind.CONTACT, 4), 1, 1, false, 1, "last_name", "Holm");
        cards.store(new RecordKey(Kind.CONTACT, 5), 1, 1, true, 1, "last_name", "Lund");
        WritePlan moved = cards.plan(anna, Reason.EDIT, update(1, "territory", "south"));
        assertEquals(List.of(), moved.removed());
        assertEquals(List.of(), moved.added());
        WritePlan gone = cards.plan(anna, Reason.EDIT, RecordEdit.archive(Kind.CUSTOMER, 1, 1));
        assertEquals(List.of("nord", "holm"), gone.removed().stream().map(Token::text).toList());
        assertEquals(List.of(), gone.added());
    }

    @Test
    void aSecondTouchInOneChangeSetKeepsTheVersion() throws Exception {
        cards.card(1, "company", "Nord");
        cards.card(2, "company", "Syd");
        Touched touched = new Touched();
        touched.add(cards.plan(anna, Reason.IMPORT, create(3, "company", "Vest"), update(1, "city", "Ribe")));
        cards.store(RecordKey.card(1), 1, 2, false, 9, "company", "Nord", "city", "Ribe");
        cards.store(RecordKey.card(3), 3, 1, false, 9, "company", "Vest");
        WritePlan again = cards.plan(
                anna, Reason.IMPORT, touched, Set.of(), update(1, "city", "Odense"), update(2, "city", "Odense"), update(3, "city", "Odense"));
        assertEquals(List.of(2, 2, 1), again.writes().stream().map(RecordWrite::version).toList());
        assertEquals(List.of(true, true, false), again.writes().stream().map(RecordWrite::recorded).toList());
    }

    @Test
    void aStaleEditIsRefusedOnlyWhereItChangesSomething() throws Exception {
        cards.store(RecordKey.card(1), 1, 3, false, 1, "company", "Nord");
        RecordEdit stale = RecordEdit.update(Kind.CUSTOMER, 1, 1, 2, CardWriting.values("city", "Ribe"));
        assertThrows(ConflictException.class, () -> cards.plan(anna, Reason.EDIT, stale));
        RecordEdit idle = RecordEdit.update(Kind.CUSTOMER, 1, 1, 2, CardWriting.values("company", "Nord"));
        assertTrue(cards.plan(anna, Reason.EDIT, idle).isEmpty());
    }

    @Test
    void aHiddenFieldFailsLikeOneThatNobodyEverHad() {
        cards.card(1, "company", "Syd", "territory", "south", "phone", "123");
        AccessRefusedException hidden =
                assertThrows(AccessRefusedException.class, () -> cards.plan(south, Reason.EDIT, update(1, "phone", "123")));
        AccessRefusedException missing =
                assertThrows(AccessRefusedException.class, () -> cards.plan(south, Reason.EDIT, update(1, "contry", "DK")));
        assertEquals(missing.getMessage(), hidden.getMessage());
    }

    @Test
    void aDerivedFieldIsNeverWritten() {
        cards.card(1, "company", "Nord");
        assertThrows(AccessRefusedException.class, () -> cards.plan(anna, Reason.EDIT, update(1, "name", "Other")));
    }

    @Test
    void anInvisibleCardFailsLikeOneThatDoesNotExist() {
        cards.card(1, "company", "Nord", "territory", "north");
        cards.store(RecordKey.card(3), 3, 1, true, 1, "company", "Old", "territory", "south");
        cards.store(new RecordKey(Kind.CONTACT, 4), 1, 1, false, 1, "last_name", "Holm");
        for (RecordEdit edit : List.of(
                update(1, "city", "Ribe"),
                RecordEdit.archive(Kind.CUSTOMER, 1, 1),
                CardWriting.restore(Kind.CUSTOMER, 1, 1),
                RecordEdit.createPart(Kind.CONTACT, 9, 1, Map.of()),
                CardWriting.update(Kind.CONTACT, 4, 1, "last_name", "Lund"))) {
            assertNoCard(1, edit);
        }
        assertNoCard(2, update(2, "city", "Ribe"));
        assertNoCard(3, update(3, "city", "Ribe"));
    }

    private void assertNoCard(long id, RecordEdit edit) {
        KartotekException e = assertThrows(KartotekException.class, () -> cards.plan(south, Reason.EDIT, edit));
        assertEquals("There is no card " + id + ".", e.getMessage());
    }

    @Test
    void aPartOfAnotherCardCannotBeReachedThroughAVisibleOne() {
        cards.card(1, "company", "Nord", "territory", "north");
        cards.card(2, "company", "Syd", "territory", "south");
        cards.store(new RecordKey(Kind.CONTACT, 4), 1, 1, false, 1, "last_name", "Holm");
        assertNoCard(2, CardWriting.update(Kind.CONTACT, 4, 2, "last_name", "Lund"));
    }

    @Test
    void aCardCannotBeMovedOutOfSight() throws Exception {
        cards.card(1, "company", "Syd", "territory", "south");
        assertThrows(AccessRefusedException.class, () -> cards.plan(south, Reason.EDIT, update(1, "territory", "north")));
        assertThrows(AccessRefusedException.class, () -> cards.plan(south, Reason.EDIT, update(1, "territory", null)));
        assertThrows(AccessRefusedException.class, () -> cards.plan(south, Reason.EDIT, create(8, "company", "N", "territory", "north")));
        KartotekException missing =
                assertThrows(KartotekException.class, () -> cards.plan(south, Reason.EDIT, create(8, "company", "N")));
        assertTrue(missing.getMessage().startsWith("Territory"), missing.getMessage());
        assertFalse(cards.plan(south, Reason.EDIT, create(8, "company", "N", "territory", "south")).isEmpty());
    }

    @Test
    void cardsOfALongChangeAreLeftAlone() throws Exception {
        cards.store(RecordKey.card(1), 1, 1, false, 77, "company", "Nord");
        KartotekException locked = assertThrows(
                KartotekException.class,
                () -> cards.plan(anna, Reason.EDIT, new Touched(), Set.of(77L), update(1, "city", "Ribe")));
        assertTrue(locked.getMessage().contains("import"), locked.getMessage());
        assertFalse(cards.plan(anna, Reason.EDIT, new Touched(), Set.of(78L), update(1, "city", "Ribe")).isEmpty());
    }
}

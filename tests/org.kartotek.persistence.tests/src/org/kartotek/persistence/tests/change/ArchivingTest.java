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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.archiving.Archived;
import org.kartotek.core.archiving.CardArchiving;
import org.kartotek.core.archiving.Hanging;
import org.kartotek.core.archiving.RecordsWay;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.tests.rights.Login;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** A card goes out of use, and what hangs on it is kept with it, goes too, or hangs on another card. */
class ArchivingTest {

    private static CardArchiving archiving(TestDatabase database, Session session) {
        return new CardArchiving(database.index(), session, new NullProgressMonitor());
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static List<CardRecord> on(TestDatabase database, Kind kind, long card) {
        return new RecordReading(database.index(), database.administrator(), new NullProgressMonitor()).all(kind, "card = #" + card);
    }

    private static long spend(CardIndex index, String amount) {
        CardQuery query = new QueryParser(index.catalogue(index.session()), Locale.ROOT).parse("sum(purchases.amount) = " + amount);
        return index.queries().count(index.session(), query, 10, new NullProgressMonitor());
    }

    private static void undo(TestDatabase database, Archived done) {
        UndoResult undo = database.index().changes().undo(database.administrator(), done.changeSet(), new NullProgressMonitor());
        assertEquals(List.of(), undo.conflicts());
        assertClean(database);
    }

    @DatabaseTest
    void whatIsKeptGoesAndComesBackWithTheCard(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index()).open();
        long card = office.customer();
        office.purchase(card, "2 10.00");
        assertEquals(List.of(new Hanging(Kind.PURCHASE, 1)), archiving(database, database.administrator()).hanging(card));
        Archived done = archiving(database, database.administrator()).archive(card, RecordsWay.KEEP, 0, "gone");
        assertFalse(office.cards().exists(card));
        assertClean(database);
        undo(database, done);
        assertEquals(1, on(database, Kind.PURCHASE, card).size());
    }

    @DatabaseTest
    void whatIsArchivedTooComesBackWithTheUndo(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index()).open();
        long card = office.customer();
        office.purchase(card, "2 10.00", "1 5.00");
        office.issue(card, office.purchase(card, "1 7.00"));
        office.cards().createPart(Kind.TASK, card, "subject", "Call");
        Archived done = archiving(database, database.administrator()).archive(card, RecordsWay.ARCHIVE, 0, "");
        assertEquals(2, done.handled());
        assertEquals(2, done.stayed(), "the invoice and what it is about");
        assertClean(database);
        undo(database, done);
        assertEquals(2, on(database, Kind.PURCHASE, card).size());
        assertEquals(3, on(database, Kind.PURCHASE_LINE, card).size());
        assertEquals(1, on(database, Kind.TASK, card).size());
    }

    @DatabaseTest
    void whatIsMovedHangsOnTheOtherCardButInvoicesStay(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index()).open();
        long card = office.customer();
        long other = office.cards().create("company", "Nord");
        office.purchase(card, "2 10.00", "1 5.00");
        office.issue(card, office.purchase(card, "1 7.00"));
        long contact = office.cards().createPart(Kind.CONTACT, card, "last_name", "Holm");
        office.cards().createPart(Kind.TASK, card, "subject", "Call", "contact", contact);
        CardArchiving archiving = archiving(database, database.administrator());
        assertThrows(KartotekException.class, () -> archiving.archive(card, RecordsWay.MOVE, card, ""));
        Archived done = archiving.archive(card, RecordsWay.MOVE, other, "");
        assertEquals(2, done.handled());
        assertEquals(2, done.stayed());
        assertEquals(1, on(database, Kind.PURCHASE, other).size());
        assertEquals(2, on(database, Kind.PURCHASE_LINE, other).size());
        assertEquals(0, on(database, Kind.INVOICE, other).size());
        assertFalse(on(database, Kind.TASK, other).getFirst().value("contact").isKnown());
        assertEquals(1, spend(database.index(), "25"));
        assertClean(database);
        undo(database, done);
        assertEquals(0, on(database, Kind.PURCHASE, other).size());
        assertEquals(2, on(database, Kind.PURCHASE, card).size());
        assertEquals(1, on(database, Kind.INVOICE, card).size());
        assertEquals(contact, on(database, Kind.TASK, card).getFirst().value("contact").content().orElseThrow());
    }

    @DatabaseTest
    void invoicesThatHeDoesNotSeeKeepNobodyFromArchiving(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index()).open();
        long card = south(office);
        long open = office.purchase(card, "2 10.00");
        long billed = office.purchase(card, "1 7.00");
        office.issue(card, billed);
        Session south = database.restricted();
        Rights blind = south.rights().without(Kind.INVOICE, KindRight.READ).without(Kind.INVOICE_LINE, KindRight.READ);
        Session session = new Session(south.userId(), south.login(), south.role(), blind, south.locale(), south.zone());
        Archived done = archiving(database, session).archive(card, RecordsWay.ARCHIVE, 0, "");
        assertEquals(1, done.handled());
        assertEquals(1, done.stayed());
        assertTrue(database.index().cards().record(database.administrator(), Kind.PURCHASE, open).isEmpty());
        assertClean(database);
        undo(database, done);
        assertEquals(2, on(database, Kind.PURCHASE, card).size());
    }

    @DatabaseTest
    void aLoginThatReadsNoInvoicesArchivesAllTheSame(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        SellingOffice office = new SellingOffice(database.index()).open();
        long card = south(office);
        long foreign = office.customer();
        List<Long> lines = new ArrayList<>();
        for (long each : List.of(card, foreign)) {
            office.purchase(each, "2 10.00");
            office.issue(each, office.purchase(each, "1 7.00"));
            on(database, Kind.PURCHASE_LINE, each).forEach(line -> lines.add(line.id()));
        }
        Login blind = Login.admit(database, "archiving_blind");
        Map<String, String> words = Map.of(
                "rows", "own-territories", "kinds", "read,change,delete", "fields", "write", "kind.invoice", "none");
        blind.become(words, UserRights.of(blind.name(), List.of(blind.name())).withTerritories(List.of("south")));
        try (CardIndex index = blind.open();
                Connection connection = blind.connect()) {
            assertEquals(List.of(), Login.select(connection, "select id from invoice_line"));
            String billed = "select count(*) from billed_lines(array" + lines + "::bigint[])";
            assertEquals(List.of("1"), Login.select(connection, billed), "of the card that is seen");
            Archived done = new CardArchiving(index, index.session(), new NullProgressMonitor()).archive(card, RecordsWay.ARCHIVE, 0, "");
            assertEquals(1, done.handled());
            assertEquals(1, done.stayed());
            blind.become(Map.of("rows", "all", "kinds", "read", "fields", "write"), UserRights.of(blind.name(), List.of(blind.name())));
            assertEquals(List.of("0"), Login.select(connection, billed), "to whom nothing can go out of use");
        }
        assertClean(database);
    }

    private static long south(SellingOffice office) {
        long card = office.customer();
        office.cards().commit(RecordEdit.update(Kind.CUSTOMER, card, card, 1, Map.of("territory", Value.of("south"))));
        return card;
    }

    @DatabaseTest
    void whatWasWhollyCreditedGoesTooOrMoves(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index()).open();
        long other = office.cards().create("company", "Nord");
        for (RecordsWay way : List.of(RecordsWay.ARCHIVE, RecordsWay.MOVE)) {
            long card = office.customer();
            long credited = office.purchase(card, "1 7.00", "2 3.00");
            office.credit(office.issue(card, credited).id(), Map.of());
            long inPart = office.purchase(card, "1 7.00", "2 3.00");
            office.credit(office.issue(card, inPart).id(), Map.of(1, BigDecimal.ONE));
            Archived done = archiving(database, database.administrator()).archive(card, way, other, "");
            assertEquals(1, done.handled(), way.key());
            assertEquals(5, done.stayed(), "four papers and the purchase of which a line is still billed");
            assertClean(database);
            undo(database, done);
            assertEquals(2, on(database, Kind.PURCHASE, card).size());
        }
    }

    @DatabaseTest
    void theSecondRoleArchivesItsOwnCardsOnly(TestDatabase database) {
        CardWriting all = new CardWriting(database.index(), database.administrator());
        long own = all.create("company", "Syd", "territory", "south");
        long foreign = all.create("company", "Nord", "territory", "north");
        all.createPart(Kind.TASK, own, "subject", "Call");
        CardArchiving south = archiving(database, database.restricted());
        assertThrows(KartotekException.class, () -> south.archive(foreign, RecordsWay.KEEP, 0, ""));
        assertThrows(KartotekException.class, () -> south.archive(own, RecordsWay.MOVE, foreign, ""));
        assertTrue(all.exists(own));
        south.archive(own, RecordsWay.KEEP, 0, "");
        assertFalse(all.exists(own));
        assertClean(database);
    }
}

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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.BulkChange;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.change.ChangeSets;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.core.invoice.Issued;
import org.kartotek.core.invoice.RecordReading;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** An invoice that was issued stays as it is, whichever way somebody takes. */
class IssuedStaysTest {
    private static final String NOT_ALLOWED = "42501";

    /** One invoice, and what it says. */
    private static final class Scene {
        private final TestDatabase database;
        private final SellingOffice office;
        private final long card;
        private final Issued issued;
        private final CardRecord invoice;
        private final List<CardRecord> lines;

        Scene(TestDatabase database) {
            this.database = database;
            this.office = new SellingOffice(database.index()).open();
            this.card = office.customer();
            this.issued = office.issue(card, office.purchase(card, "3 10", "1 5 7"));
            this.invoice = office.record(Kind.INVOICE, issued.id());
            this.lines = office.lines(issued.id());
        }

        ChangeSets changes() {
            return database.index().changes();
        }

        void assertRefused(RecordEdit... edits) {
            assertThrows(KartotekException.class, () -> office.cards().commit(edits));
            for (Reason reason : List.of(Reason.IMPORT, Reason.BULK_EDIT, Reason.MERGE, Reason.SAMPLE, Reason.ISSUE)) {
                assertThrows(
                        KartotekException.class, () -> changes().commit(database.administrator(), reason, "", List.of(edits)));
            }
            for (Reason reason : List.of(Reason.IMPORT, Reason.BULK_EDIT)) {
                try (BulkChange bulk = changes().begin(database.administrator(), reason, "")) {
                    assertThrows(KartotekException.class, () -> bulk.write(List.of(edits)));
                }
            }
        }

        void assertUnchanged() {
            assertEquals(invoice, office.record(Kind.INVOICE, issued.id()));
            assertEquals(lines, office.lines(issued.id()));
            assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
        }
    }

    /** Another value for a field than it has. */
    private static Value another(Field field, CardRecord record) {
        return switch (field.type()) {
            case NUMBER -> Value.of(new BigDecimal("4711"));
            case MONEY -> Value.of(new Money(4711, SellingOffice.eur("0").currency()));
            case DATE -> Value.of(SellingOffice.DAY.plusYears(1));
            case REFERENCE -> Value.of(record.id() + 4711);
            case CHOICE -> field.key().equals(InvoiceFields.TYPE) ? Value.of("credit_note") : Value.of("de");
            default -> Value.of("Something else");
        };
    }

    @DatabaseTest
    void noFieldIsChanged(TestDatabase database) {
        Scene scene = new Scene(database);
        Catalogue catalogue = database.index().catalogue(database.administrator());
        for (CardRecord record : List.of(scene.invoice, scene.lines.getFirst())) {
            for (Field field : catalogue.fields(record.kind())) {
                if (!field.key().equals(InvoiceFields.PAID)) {
                    scene.assertRefused(CardWriting.update(record.kind(), record.id(), scene.card, field.key(), another(field, record)));
                    scene.assertRefused(CardWriting.update(record.kind(), record.id(), scene.card, field.key(), Value.ABSENT));
                }
            }
        }
        scene.assertUnchanged();
    }

    @DatabaseTest
    void itDoesNotGoOutOfUseAndNothingIsAdded(TestDatabase database) {
        Scene scene = new Scene(database);
        CardRecord line = scene.lines.getFirst();
        scene.assertRefused(RecordEdit.archive(Kind.INVOICE, scene.issued.id(), scene.card));
        scene.assertRefused(RecordEdit.archive(Kind.INVOICE_LINE, line.id(), scene.card));
        scene.assertRefused(RecordEdit.createPart(
                Kind.INVOICE_LINE, scene.changes().newId(Kind.INVOICE_LINE), scene.card, line.values()));
        scene.assertRefused(RecordEdit.createPart(
                Kind.INVOICE, scene.changes().newId(Kind.INVOICE), scene.card, Map.of(InvoiceFields.TYPE, Value.of("invoice"))));
        assertThrows(
                IllegalArgumentException.class, () -> scene.changes().begin(database.administrator(), Reason.ISSUE, ""));
        scene.assertUnchanged();
    }

    @DatabaseTest
    void whatIsOnAnInvoiceStaysInUseUntilItIsCredited(TestDatabase database) {
        Scene scene = new Scene(database);
        long line = (Long) scene.lines.getFirst().value(InvoiceFields.PURCHASE_LINE).content().orElseThrow();
        long purchase = (Long) scene.lines.getFirst().value("purchase").content().orElseThrow();
        scene.assertRefused(RecordEdit.archive(Kind.PURCHASE_LINE, line, scene.card));
        scene.assertRefused(RecordEdit.archive(Kind.PURCHASE, purchase, scene.card));
        KartotekException refused = assertThrows(
                KartotekException.class, () -> scene.office.cards().commit(RecordEdit.archive(Kind.PURCHASE_LINE, line, scene.card)));
        assertTrue(refused.getMessage().contains("Thing") && refused.getMessage().contains("credit note"), refused.getMessage());
        scene.assertUnchanged();
        scene.office.credit(scene.issued.id(), Map.of());
        scene.office.cards().commit(RecordEdit.archive(Kind.PURCHASE_LINE, line, scene.card));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void anUndoLeavesWhatIsOnAnInvoice(TestDatabase database) {
        SellingOffice office = new SellingOffice(database.index()).open();
        long card = office.customer();
        long purchase = office.purchase(card, "3 10");
        long made = database.index().changes().list(database.administrator(), 1).getFirst().id();
        office.issue(card, purchase);
        UndoResult undone = database.index().changes().undo(database.administrator(), made, new NullProgressMonitor());
        assertFalse(undone.conflicts().isEmpty());
        assertTrue(database.index().cards().record(database.administrator(), Kind.PURCHASE, purchase).isPresent());
        assertEquals(1, new RecordReading(database.index(), database.administrator(), new NullProgressMonitor())
                .lines(Kind.PURCHASE, purchase)
                .size());
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void issuingIsNotTakenBack(TestDatabase database) {
        Scene scene = new Scene(database);
        long set = scene.issued.changeSet();
        assertThrows(KartotekException.class, () -> scene.changes().undo(database.administrator(), set, new NullProgressMonitor()));
        CardUndo ofCard = new CardUndo(scene.card, Set.of(set), Optional.empty());
        assertThrows(KartotekException.class, () -> scene.changes().undo(database.administrator(), ofCard, new NullProgressMonitor()));
        scene.assertUnchanged();
    }

    @DatabaseTest
    void itGoesOutOfSightWithItsCardAndComesBackWithIt(TestDatabase database) {
        Scene scene = new Scene(database);
        long gone = scene.office.cards().archive(scene.card);
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
        scene.changes().undo(database.administrator(), gone, new NullProgressMonitor());
        scene.assertUnchanged();
    }

    @DatabaseTest
    void whenItWasPaidAndWhatTheOfficeAddsIsWrittenAndTakenBack(TestDatabase database) {
        Scene scene = new Scene(database);
        OptionalLong paid = scene.office.cards()
                .commit(CardWriting.update(Kind.INVOICE, scene.issued.id(), scene.card, InvoiceFields.PAID, SellingOffice.DAY));
        assertEquals(SellingOffice.DAY, scene.office.value(Kind.INVOICE, scene.issued.id(), InvoiceFields.PAID));
        scene.changes().undo(database.administrator(), paid.orElseThrow(), new NullProgressMonitor());
        assertEquals(null, scene.office.value(Kind.INVOICE, scene.issued.id(), InvoiceFields.PAID));
        scene.changes().addField(
                database.administrator(),
                new NewField(Kind.INVOICE, "reminded", FieldType.DATE, Labels.same("Reminded"), List.of(), Set.of()));
        scene.office.cards()
                .commit(CardWriting.update(Kind.INVOICE, scene.issued.id(), scene.card, "reminded", SellingOffice.DAY));
        assertEquals(SellingOffice.DAY, scene.office.value(Kind.INVOICE, scene.issued.id(), "reminded"));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    /** It could not be taken back afterwards. */
    @DatabaseTest
    void nothingElseIsWrittenAsIssued(TestDatabase database) {
        Scene scene = new Scene(database);
        RecordEdit town = CardWriting.update(Kind.CUSTOMER, scene.card, scene.card, "city", Value.of("Kiel"));
        assertThrows(
                KartotekException.class,
                () -> scene.changes().commit(database.administrator(), Reason.ISSUE, "", List.of(town)));
        assertThrows(
                KartotekException.class,
                () -> scene.changes().check(database.administrator(), Reason.ISSUE, List.of(town)));
        scene.assertUnchanged();
    }

    @DatabaseTest
    void noSqlOfAUserWritesAnythingElseAsIssued(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        Scene scene = new Scene(database);
        long open = scene.office.purchase(scene.card, "2 10 19");
        long city = DatabaseDump.number(database, "select id from field where kind = 'customer' and field_key = 'city'");
        String town = ", \"update\": [{\"kind\": \"customer\", \"fields\": [%d], \"rows\": [{\"id\": %d, \"version\": 1, \"f_city\": \"Kiel\"}]}]"
                .formatted(city, scene.card);
        CopiedInvoice copy = new CopiedInvoice(database, scene.issued.id(), scene.card);
        try (Connection connection = database.userConnection()) {
            assertNotWritten(database, connection, copy.head() + ", \"create\": []" + town + "}");
            assertNotWritten(database, connection, copy.of(open, "{}", "{}").replaceFirst("}$", Matcher.quoteReplacement(town + "}")));
        }
        scene.assertUnchanged();
    }

    @DatabaseTest
    void noSqlOfAUserBillsWhatTheProgramWouldNot(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        Scene scene = new Scene(database);
        long open = scene.office.purchase(scene.card, "2 10 19");
        long billed = scene.office.purchase(scene.card, "2 10 19");
        scene.office.issue(scene.card, billed);
        long ofOthers = scene.office.purchase(scene.office.customer(), "2 10 19");
        CopiedInvoice copy = new CopiedInvoice(database, scene.issued.id(), scene.card);
        try (Connection connection = database.userConnection()) {
            assertNotWritten(database, connection, copy.of(billed, "{}", "{}"));
            assertNotWritten(database, connection, copy.of(ofOthers, "{}", "{}"));
            assertNotWritten(database, connection, copy.of(open, "{}", "{\"f_purchase_line\": null}"));
            assertNotWritten(
                    database,
                    connection,
                    copy.of(open, "{\"f_net\": 1000, \"f_tax\": 190, \"f_gross\": 1190}", "{\"f_unit_price\": 500, \"f_amount\": 1000}"));
            assertNotWritten(
                    database,
                    connection,
                    copy.of(open, "{\"f_net\": 1000, \"f_tax\": 190, \"f_gross\": 1190}", "{\"f_discount\": 50, \"f_amount\": 1000}"));
            assertNotWritten(
                    database,
                    connection,
                    copy.of(open, "{\"f_net\": 3000, \"f_tax\": 570, \"f_gross\": 3570}", "{\"f_quantity\": 3, \"f_amount\": 3000}"));
            scene.assertUnchanged();
            // what is right is written: the refusals above were for what they should be
            write(database, connection, copy.of(open, "{}", "{}"));
        }
    }

    @DatabaseTest
    void noSqlOfAUserDatesItAsTheProgramWouldNot(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        Scene scene = new Scene(database);
        long open = scene.office.purchase(scene.card, "2 10 19");
        CopiedInvoice copy = new CopiedInvoice(database, scene.issued.id(), scene.card);
        long paid = DatabaseDump.number(database, "select id from field where kind = 'invoice' and field_key = 'paid'");
        String payment = copy.head().replace("ISSUE", "EDIT") + ", \"create\": [], \"update\": [{\"kind\": \"invoice\", \"fields\": [" + paid
                + "], \"rows\": [{\"id\": " + scene.issued.id() + ", \"version\": 1, \"f_paid\": \"%s\", \"f_paid_sk\": \"1\"}]}]}";
        try (Connection connection = database.userConnection()) {
            String early = SellingOffice.DAY.minusDays(1).toString();
            assertNotWritten(database, connection, copy.of(open, "{\"f_due\": \"" + early + "\"}", "{}"));
            assertNotWritten(database, connection, payment.formatted(early));
            scene.assertUnchanged();
            write(database, connection, payment.formatted(SellingOffice.DAY));
        }
    }

    private static void assertRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
            assertEquals(NOT_ALLOWED, refused.getSQLState(), sql);
        }
    }

    private static void assertNotWritten(TestDatabase database, Connection connection, String payload) {
        SQLException refused = assertThrows(SQLException.class, () -> write(database, connection, payload), payload);
        assertEquals(NOT_ALLOWED, refused.getSQLState(), payload + refused.getMessage());
    }

    private static void write(TestDatabase database, Connection connection, String payload) throws SQLException {
        long version = DatabaseDump.number(database, "select cast(value as integer) from setting where name = 'catalogue_version'");
        try (PreparedStatement call = connection.prepareStatement("select kartotek.write_change(?::jsonb)")) {
            // of members that are there twice the last one counts
            String empty = "\"free\": [], \"create\": [], \"update\": [], \"remove\": [], \"add\": [], ";
            call.setString(1, payload.replaceFirst("\\{", "{\"catalogue\": \"" + version + "\", " + empty));
            call.execute();
        }
    }

    @DatabaseTest
    void noSqlOfAUserChangesIt(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        Scene scene = new Scene(database);
        long id = scene.issued.id();
        long line = scene.lines.getFirst().id();
        long changedIn = DatabaseDump.number(database, "select changed_in from customer where id = " + scene.card);
        long date = DatabaseDump.number(database, "select id from field where kind = 'invoice' and field_key = 'date'");
        long quantity = DatabaseDump.number(database, "select id from field where kind = 'invoice_line' and field_key = 'quantity'");
        String card = "'cards': [{'id': %d, 'changed_in': %d}], 'create': [], ".formatted(scene.card, changedIn);
        try (Connection connection = database.userConnection()) {
            for (String table : List.of("invoice", "invoice_line", "number_counter")) {
                assertRefused(connection, "delete from kartotek." + table);
            }
            assertRefused(connection, "update kartotek.invoice set f_date = current_date");
            assertRefused(connection, "update kartotek.number_counter set next_number = 1");
            assertRefused(connection, "insert into kartotek.invoice_line select * from kartotek.invoice_line");
            for (String reason : List.of("EDIT", "ISSUE", "IMPORT")) {
                String head = "{'reason': '" + reason + "', 'note': '', " + card + "'update': [{'kind': ";
                assertNotWritten(database, connection, (head
                        + "'invoice', 'fields': [%d], 'rows': [{'id': %d, 'version': 1, 'f_date': '2020-01-01'}]}]}").formatted(date, id).replace('\'', '"'));
                assertNotWritten(database, connection, (head
                        + "'invoice_line', 'fields': [%d], 'rows': [{'id': %d, 'version': 1, 'f_quantity': 9}]}]}").formatted(quantity, line).replace('\'', '"'));
                assertNotWritten(database, connection, (head
                        + "'invoice', 'event': '2', 'fields': [], 'rows': [{'id': %d, 'version': 1}]}]}").formatted(id).replace('\'', '"'));
                assertNotWritten(
                        database,
                        connection,
                        ("{'reason': '" + reason + "', 'note': '', 'cards': [{'id': %d, 'changed_in': %d}], 'update': [], 'create': [{'kind':"
                                        + " 'invoice_line', 'fields': [%d], 'rows': [{'id': 4711, 'customer_id': %d, 'f_quantity': 1}]}]}")
                                .formatted(scene.card, changedIn, quantity, scene.card)
                                .replace('\'', '"'));
            }
            assertNotWritten(
                    database,
                    connection,
                    "{'reason': 'UNDO', 'undoes': %d, 'note': '', %s'update': [{'kind': 'invoice', 'event': '2', 'fields': [], 'rows': [{'id': %d, 'version': 1}]}]}"
                            .formatted(scene.issued.changeSet(), card, id)
                            .replace('\'', '"'));
        }
        scene.assertUnchanged();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement();
                Connection connection = database.userConnection()) {
            statement.executeUpdate("update user_role set role_key = 'office' where user_id = " + database.administrator().userId());
            assertRefused(connection, "select kartotek.set_seller('', '')");
            assertRefused(connection, "select kartotek.start_serials('invoice', 1)");
        }
    }
}

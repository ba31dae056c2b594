/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.exporting.ExportFormat;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.exchange.exports.QueryExports;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Cards as data for other programs. */
class ExportTest {
    private static final int MORE_THAN_A_PAGE = 1_100;

    private static void create(TestDatabase database, Map<String, Value> values) {
        CardIndex index = database.index();
        RecordEdit card = RecordEdit.createCustomer(index.changes().newId(Kind.CUSTOMER), values);
        index.changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
    }

    private static void twoCards(TestDatabase database) {
        create(
                database,
                Map.of("company", Value.of("=Nord, \"Øst\""), "territory", Value.of("north"), "phone", Value.of("111"), "fax", Value.ABSENT));
        create(database, Map.of("company", Value.of("Syd\nVest"), "territory", Value.of("south"), "phone", Value.of("222")));
    }

    private static String export(TestDatabase database, Session session, ExportFormat format, CardQuery query) {
        StringBuilder out = new StringBuilder();
        new QueryExports().write(database.index(), session, query, format, out, new NullProgressMonitor());
        return out.toString();
    }

    private static CardQuery query(String... columns) {
        return CardQuery.customers(columns).orderedBy(List.of(new Order(new FieldPath("company"), false)));
    }

    @DatabaseTest
    void valuesStandThereAsTheyAre(TestDatabase database) {
        twoCards(database);
        assertEquals(
                "company,phone\n\"=Nord, \"\"Øst\"\"\",111\n\"Syd\nVest\",222\n",
                export(database, database.administrator(), ExportFormat.CSV, query("company", "phone")));
        assertEquals(
                "[\n  {\"id\": 1, \"company\": \"=Nord, \\\"Øst\\\"\", \"fax\": {\"absent\": true}},"
                        + "\n  {\"id\": 2, \"company\": \"Syd\\nVest\", \"fax\": null}\n]\n",
                export(database, database.administrator(), ExportFormat.JSON, query("company", "fax")));
    }

    @DatabaseTest
    void theSecondRoleExportsWhatItSees(TestDatabase database) {
        twoCards(database);
        assertEquals(
                "company\n\"Syd\nVest\"\n", export(database, database.restricted(), ExportFormat.CSV, query("company")));
        assertThrows(
                UnknownNameException.class,
                () -> export(database, database.restricted(), ExportFormat.CSV, query("company", "phone")));
    }

    @DatabaseTest
    void whatCannotBeRecordedDoesNotGoOut(TestDatabase database) {
        twoCards(database);
        CardIndex index = (CardIndex) Proxy.newProxyInstance(
                ExportTest.class.getClassLoader(), new Class<?>[] {CardIndex.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("audit")) {
                        throw new IllegalStateException("locked");
                    }
                    return method.invoke(database.index(), arguments);
                });
        StringBuilder out = new StringBuilder();
        assertThrows(IllegalStateException.class, () -> new QueryExports()
                .write(index, database.administrator(), query("company"), ExportFormat.CSV, out, new NullProgressMonitor()));
        assertEquals("", out.toString());
        export(database, database.administrator(), ExportFormat.CSV, query("company"));
        AuditEntry entry = database.index().audit().newest(database.administrator(), 1).getFirst();
        assertEquals("export csv customer 2", entry.event() + " " + entry.subject() + " " + entry.amount());
    }

    @DatabaseTest
    void whoMayNotExportGetsNothing(TestDatabase database) {
        twoCards(database);
        Session all = database.restricted();
        Set<Action> actions = EnumSet.allOf(Action.class);
        actions.remove(Action.EXPORT);
        Rights rights = all.rights().withActions(actions);
        Session session = new Session(all.userId(), all.login(), all.role(), rights, all.locale(), all.zone());
        StringBuilder out = new StringBuilder();
        for (ExportFormat format : ExportFormat.values()) {
            assertThrows(
                    AccessRefusedException.class,
                    () -> new QueryExports()
                            .write(database.index(), session, query("company"), format, out, new NullProgressMonitor()));
        }
        assertTrue(out.isEmpty());
    }

    /** A reader that does not take what it gets keeps nobody from writing, or from changing the catalogue. */
    @DatabaseTest
    void nobodyWaitsForWhoReads(TestDatabase database) {
        CardIndex index = database.index();
        Session session = database.administrator();
        List<RecordEdit> edits = IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(i -> RecordEdit.createCustomer(
                        index.changes().newId(Kind.CUSTOMER), Map.of("company", Value.of("Company " + i))))
                .toList();
        index.changes().commit(session, Reason.EDIT, "", edits);
        boolean[] added = new boolean[1];
        StringBuilder out = new StringBuilder();
        Appendable slow = new Lines(out, lines -> {
            if (lines == 10) {
                index.changes()
                        .addField(
                                session,
                                new NewField(
                                        Kind.CUSTOMER, "size", FieldType.NUMBER, Labels.same("Size"), List.of(), Set.of(FieldTrait.SORTABLE)));
                added[0] = true;
            }
        });
        long rows = new QueryExports().write(index, session, query("company"), ExportFormat.CSV, slow, new NullProgressMonitor());
        assertTrue(added[0]);
        assertEquals(MORE_THAN_A_PAGE, rows);
        assertEquals(MORE_THAN_A_PAGE + 1, out.toString().lines().distinct().count());
    }

    @DatabaseTest
    void itEndsWhereItIsCancelledOrCannotBeWritten(TestDatabase database) {
        twoCards(database);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        StringBuilder out = new StringBuilder();
        assertThrows(
                OperationCanceledException.class,
                () -> new QueryExports()
                        .write(database.index(), database.administrator(), query("company"), ExportFormat.CSV, out, cancelled));
        assertFalse(out.toString().contains("Nord"));
        Appendable full = new Lines(new StringBuilder(), lines -> {
            throw new IOException("No space left on device");
        });
        KartotekException failed = assertThrows(
                KartotekException.class,
                () -> new QueryExports()
                        .write(
                                database.index(),
                                database.administrator(),
                                query("company"),
                                ExportFormat.CSV,
                                full,
                                new NullProgressMonitor()));
        assertTrue(failed.getMessage().contains("disk"), failed.getMessage());
    }

    /** Something to write to that does something after each piece. */
    private static final class Lines implements Appendable {
        private final StringBuilder text;
        private final AfterLine after;
        private int count;

        private interface AfterLine {
            void written(int lines) throws IOException;
        }

        Lines(StringBuilder text, AfterLine after) {
            this.text = text;
            this.after = after;
        }

        @Override
        public Appendable append(CharSequence piece) throws IOException {
            text.append(piece);
            after.written(++count);
            return this;
        }

        @Override
        public Appendable append(CharSequence piece, int from, int to) throws IOException {
            return append(piece.subSequence(from, to));
        }

        @Override
        public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
        }
    }
}

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.database.User;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.RecordImportReport;
import org.kartotek.core.importing.RecordImportReport.Part;
import org.kartotek.core.importing.RecordImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.Row;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Canonical;
import org.kartotek.exchange.imports.FileCardImports;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Records of other kinds than cards, and folders whose files name each other. */
class RecordImportTest {
    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void writeNorthwind() throws IOException {
        write("categories.csv", "category_id,category_name", "4,Dairy Products", "1,Beverages");
        write("employees.csv", "employee_id,last_name,first_name", "5,Buchanan,Steven");
        write(
                "customers.csv",
                "customer_id,company_name,contact_name,contact_title,address,city,region,postal_code,country,phone,fax",
                "ALFKI,Alfreds Futterkiste,Maria Anders,Sales Representative,Obere Str. 57,Berlin,,12209,Germany,030-0074321,",
                "PARIS,Paris spécialités,Isabel de Castro,Owner,,Paris,,75012,France,,");
        write(
                "products.csv",
                "product_id,product_name,category_id,quantity_per_unit,unit_price,discontinued",
                "11,Queso Cabrales,4,1 kg pkg.,21,0",
                "1,Chai,1,10 boxes x 30 bags,18,1");
        write(
                "orders.csv",
                "order_id,customer_id,employee_id,order_date,shipped_date,freight,ship_name,ship_address,ship_city,ship_postal_code,ship_country",
                "10248,ALFKI,5,1996-07-04,1996-07-16,32.3800011,Alfreds,Obere Str. 57,Berlin,12209,Germany",
                "10249,NOBOD,5,1996-07-05,,11.6099997,,,,,",
                "10250,ALFKI,5,1996-07-08,,0,,,,,");
        write(
                "order_details.csv",
                "order_id,product_id,unit_price,quantity,discount",
                "10248,11,14,12,0",
                "10248,1,9.80000019,10,0.15000001",
                "10249,1,18,1,0",
                "10250,1,7.69999981,6,0.05000000074505806");
    }

    private static RecordImportReport run(TestDatabase database, RecordImportRequest request) {
        return new FileCardImports().records().run(database.index(), database.administrator(), request, new NullProgressMonitor());
    }

    private RecordImportRequest whole() {
        return new RecordImportRequest(folder, Optional.empty(), ImportMapping.BY_HEADERS, Optional.empty(), false);
    }

    private static List<String> query(TestDatabase database, String text) {
        Session session = database.administrator();
        CardQuery query = new QueryParser(database.index().catalogue(session), session.locale()).parse(text);
        List<Row> rows = new ArrayList<>();
        database.index().queries().stream(session, query, rows::add, new NullProgressMonitor());
        return rows.stream()
                .map(row -> String.join(" | ", row.values().stream().map(value -> String.valueOf(Canonical.text(value))).toList()))
                .toList();
    }

    private static List<String> counts(RecordImportReport report) {
        return report.parts().stream()
                .map(part -> part.word() + " " + part.created() + " " + part.changed() + " " + part.unchanged() + " " + part.rejected().size())
                .toList();
    }

    @DatabaseTest
    void aFolderGoesInAsAWholeAndOnce(TestDatabase database) throws IOException {
        writeNorthwind();
        RecordImportReport report = run(database, whole());
        assertEquals(
                List.of("employees 1 0 0 0", "customers 2 0 0 0", "articles 2 0 0 0", "orders 2 0 0 1", "lines 3 0 0 1"), counts(report));
        Part orders = report.parts().get(3);
        assertEquals(3, orders.rejected().getFirst().line());
        assertTrue(orders.rejected().getFirst().reason().contains("NOBOD"), orders.rejected().getFirst().reason());
        // 12 × 14.00 + 10 × 9.80 × 0.85 + 6 × 7.70 × 0.95
        assertEquals(
                List.of("ALFKI | USD 295.19 | 2 | 1996-07-08", "PARIS | 0 | 0 | null"),
                query(database, "columns number, sum(purchases.amount), count(purchases), last(purchases.date) order by number"));
        assertEquals(List.of("ALFKI"), query(database, "purchases.article.category = \"Dairy Products\" columns number"));
        assertEquals(
                List.of("10248 | steven.buchanan | USD 32.38 | USD 251.30"),
                query(database, "purchase: number = 10248 columns number, owner, freight, amount"));
        assertEquals(List.of("Anders"), query(database, "contact: card = \"ALFKI\" columns last_name"));
        assertEquals(List.of("Isabel | de Castro"), query(database, "contact: card = \"PARIS\" columns first_name, last_name"));
        assertFalse(database.index().users().list(database.administrator()).stream()
                .filter(user -> user.login().equals("steven.buchanan"))
                .findFirst()
                .orElseThrow()
                .active());
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());

        RecordImportReport again = run(database, whole());
        assertEquals(List.of("employees 0 0 1 0", "customers 0 0 2 0", "articles 0 0 2 0", "orders 0 0 2 1", "lines 0 0 3 1"), counts(again));
        assertTrue(again.changeSet().isEmpty());

        database.index().changes().undo(database.administrator(), report.changeSet().orElseThrow(), new NullProgressMonitor());
        assertEquals(List.of(), query(database, "columns number"));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void aFileOfAnotherKindNamesCardsAndArticlesByTheirNumbers(TestDatabase database) throws IOException {
        writeNorthwind();
        run(database, whole());
        write("more.csv", "Card,Number,Date,Status", "PARIS,P1,2026-01-02,ordered", "NOBOD,P2,2026-01-02,ordered");
        RecordImportReport purchases = run(
                database,
                new RecordImportRequest(
                        folder.resolve("more.csv"), Optional.of(Kind.PURCHASE), ImportMapping.BY_HEADERS, Optional.empty(), false));
        assertEquals(List.of("purchases 1 0 0 1"), counts(purchases));
        write("lines.csv", "purchase,article,quantity,unit_price", "P1,11,2,USD 20.00", "P9,11,2,USD 20.00");
        RecordImportReport lines = run(
                database,
                new RecordImportRequest(
                        folder.resolve("lines.csv"), Optional.of(Kind.PURCHASE_LINE), ImportMapping.BY_HEADERS, Optional.empty(), false));
        assertEquals(List.of("lines 1 0 0 1"), counts(lines));
        assertEquals(List.of("PARIS | USD 40.00"), query(database, "number = PARIS columns number, sum(purchases.amount)"));
    }

    /** What is written so far is hidden until all of it is, and with it what it changed: the card, the purchase. */
    @DatabaseTest
    void manyRowsNameTheSameCardAndTheSamePurchase(TestDatabase database) throws IOException {
        writeNorthwind();
        run(database, whole());
        write("many.csv", Stream.concat(Stream.of("card,title"), IntStream.range(0, 250).mapToObj(i -> (i % 2 == 0 ? "PARIS" : "paris") + ",Deal " + i))
                .toArray(String[]::new));
        RecordImportReport deals = run(
                database,
                new RecordImportRequest(
                        folder.resolve("many.csv"), Optional.of(Kind.OPPORTUNITY), ImportMapping.BY_HEADERS, Optional.empty(), false));
        assertEquals(List.of("opportunities 250 0 0 0"), counts(deals));
        write("more.csv", "card,number,date", "PARIS,P1,2026-01-02");
        run(
                database,
                new RecordImportRequest(
                        folder.resolve("more.csv"), Optional.of(Kind.PURCHASE), ImportMapping.BY_HEADERS, Optional.empty(), false));
        write("lines.csv", Stream.concat(Stream.of("purchase,article,quantity,unit_price"), IntStream.range(0, 250).mapToObj(i -> "P1,11,1,USD 1.00"))
                .toArray(String[]::new));
        RecordImportReport lines = run(
                database,
                new RecordImportRequest(
                        folder.resolve("lines.csv"), Optional.of(Kind.PURCHASE_LINE), ImportMapping.BY_HEADERS, Optional.empty(), false));
        assertEquals(List.of("lines 250 0 0 0"), counts(lines));
        assertEquals(List.of("USD 250.00"), query(database, "purchase: number = P1 columns amount"));
    }

    @DatabaseTest
    void invoicesAreNotImported(TestDatabase database) throws IOException {
        writeNorthwind();
        run(database, whole());
        write("invoices.csv", "card,type,date,due,buyer", "PARIS,invoice,2026-01-02,2026-02-02,Paris", "ALFKI,invoice,2026-01-02,,");
        assertThrows(
                KartotekException.class,
                () -> run(
                        database,
                        new RecordImportRequest(
                                folder.resolve("invoices.csv"), Optional.of(Kind.INVOICE), ImportMapping.BY_HEADERS, Optional.empty(), false)));
        assertEquals(List.of(), query(database, "invoice: columns number"));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    @DatabaseTest
    void anImportThatIsNotWrittenLeavesNoUsers(TestDatabase database) throws IOException {
        writeNorthwind();
        assertTrue(run(database, new RecordImportRequest(folder, Optional.empty(), ImportMapping.BY_HEADERS, Optional.empty(), true))
                .hasRejections());
        assertEquals(List.of(), imported(database));
        NullProgressMonitor late = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return !imported(database).isEmpty();
            }
        };
        assertThrows(
                OperationCanceledException.class,
                () -> new FileCardImports().records().run(database.index(), database.administrator(), whole(), late));
        assertEquals(List.of(), imported(database));
        assertEquals(List.of(), query(database, "columns number"));
        run(database, whole());
        assertEquals(List.of("steven.buchanan"), imported(database));
        assertEquals(List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static List<String> imported(TestDatabase database) {
        return database.index().users().list(database.administrator()).stream()
                .map(User::login)
                .filter(login -> login.startsWith("steven"))
                .toList();
    }
}

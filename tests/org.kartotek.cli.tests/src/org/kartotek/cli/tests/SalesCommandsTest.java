/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes, purchases, invoices and credit notes on the command line. */
class SalesCommandsTest {
    private static final LocalDate DAY = LocalDate.now().minusDays(100);

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
        shell.ok("new", "company=Nord", "number=N1", "--open");
        shell.ok("new", "--kind", "article", "number=A1", "name=Brie", "price=EUR 2.50", "tax_rate=7");
        shell.ok("seller", "name=Laden", "city=Kiel", "vat_id=DE1", "tax_rate=19", "currency=EUR", "invoice_number=R{000}");
    }

    private String query(String kind, String columns) {
        return shell.ok("query", "--kind", kind, "--columns", columns, "--format", "csv");
    }

    @Test
    void aQuoteIsAcceptedInvoicedAndTakenBack() {
        shell.ok("quote", "N1", "A1=3", "--number", "Q1", "--date", "2026-03-31", "--discount", "10", "--price", "A1=2");
        assertEquals("number,valid_until,amount\nQ1,2026-04-30,EUR 5.40\n", query("quote", "number,valid_until,amount"));
        shell.ok("quote", "accept", "Q1");
        assertTrue(shell.fails(1, "quote", "accept", "Q1").contains("purchase already"));
        shell.ok("seller", "next_invoice=7");
        String due = DAY.plusDays(7).toString();
        assertTrue(shell.ok("invoice", "N1", "--date", DAY.toString(), "--due", due).contains("R007"));
        assertEquals("number,due,gross\nR007," + due + ",EUR 5.78\n", query("invoice", "number,due,gross"));
        assertTrue(shell.fails(1, "set", "--kind", "invoice", "R007", "date=2026-01-01").contains("stays as it is"));
        assertTrue(shell.fails(1, "set", "--kind", "invoice", "R007", "net=EUR 1").contains("stays as it is"));
        assertTrue(shell.fails(1, "new", "--kind", "invoice", "--card", "N1", "number=R008").contains("are issued, with \"invoice\""));
        assertTrue(shell.fails(1, "archive", "--kind", "invoice", "R007").contains("stays as it is"));
        assertTrue(shell.fails(1, "seller", "next_invoice=1").contains("go on"));
        shell.ok("set", "--kind", "invoice", "R007", "paid=" + DAY.plusDays(1));
        assertTrue(shell.ok("credit", "R007", "1=1", "--text", "broken").contains("C20"));
        assertTrue(shell.fails(1, "credit", "R007", "1=3").contains("only 2"));
        assertEquals("sum(invoices.gross)\nEUR 3.85\n", shell.ok("query", "--columns", "sum(invoices.gross)", "--format", "csv"));
        shell.ok("verify");
    }

    @Test
    void nothingThatIsNamedTwiceIsLost() {
        shell.ok("purchase", "N1", "A1=3", "A1=4", "--number", "P1");
        assertEquals("quantity\n3\n4\n", query("purchase_line", "quantity"));
        shell.ok("invoice", "N1", "--purchases", "P1,P1");
        assertTrue(shell.fails(1, "credit", "R001", "1=2", "1=2").contains("only 3"));
        shell.ok("credit", "R001", "1=2", "1=1");
        assertTrue(shell.fails(1, "credit", "R001", "1=1").contains("only 0"));
        assertTrue(shell.fails(1, "credit", "R001", "2=0").contains("above zero"));
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        shell.ok("purchase", "N1", "A1=2", "--number", "P1");
        assertTrue(shell.fails(2, "purchase", "N1", "A1=many").contains("quantity"));
        assertTrue(shell.fails(1, "purchase", "N1", "A9=1").contains("A9"));
        assertTrue(shell.fails(1, "seller", "tax_rat=7").contains("tax_rate"));
        assertTrue(shell.fails(1, "seller", "tax_rate=700").contains("percent"));
        assertTrue(shell.fails(1, "invoice", "N1", "--purchases", "P9").contains("P9"));
        shell.ok("invoice", "N1", "--purchases", "P1");
        assertTrue(shell.fails(1, "invoice", "N1").contains("nothing to invoice"));
        assertTrue(shell.fails(1, "undo", "4").contains("stays"));
    }
}

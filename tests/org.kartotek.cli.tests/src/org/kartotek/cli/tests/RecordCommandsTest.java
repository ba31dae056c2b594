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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hangs on cards, on the command line. */
class RecordCommandsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void makeCards() {
        shell = new Shell(folder);
        shell.ok("new", "company=Nord", "number=N1", "--open");
        shell.ok("new", "company=Süd", "number=S1");
        shell.ok("new", "--kind", "article", "number=A1", "name=Brie", "category=Cheese");
        shell.ok("new", "--kind", "purchase", "--card", "N1", "number=P1", "date=2026-01-02");
        shell.ok("new", "--kind", "line", "--card", "N1", "purchase=P1", "article=A1", "quantity=3", "unit_price=EUR 0.35", "discount=15");
    }

    @Test
    void whatHangsOnACardIsMadeShownAndChanged() {
        shell.ok("new", "--kind", "activity", "--card", "N1", "type=call", "date=2026-01-03", "subject=Late");
        assertTrue(shell.ok("show", "--kind", "activity", "#1").contains("Late"));
        shell.ok("set", "--kind", "activity", "#1", "subject=Later");
        assertTrue(shell.ok("history", "--kind", "activity", "#1").contains("Later"));
        assertEquals(
                "date,subject,card.company\n2026-01-03,Later,Nord\n",
                shell.ok("query", "--kind", "activity", "card = N1", "--columns", "date,subject,card.company", "--format", "csv"));
        assertTrue(shell.fails(2, "new", "--kind", "activity", "date=2026-01-03").contains("--card"));
        assertTrue(shell.fails(1, "new", "--kind", "line", "--card", "N1", "purchase=P9").contains("P9"));
        assertTrue(shell.ok("show", "--kind", "purchase", "P1").contains("0.89"));
    }

    @Test
    void whatIsComputedIsComparedShownAndOrderedBy() {
        assertEquals(
                "number,sum(purchases.amount),count(purchases)\nN1,EUR 0.89,1\nS1,0,0\n",
                shell.ok(
                        "query",
                        "--columns",
                        "number,sum(purchases.amount),count(purchases)",
                        "--order",
                        "sum(purchases.amount) desc",
                        "--format",
                        "csv"));
        assertEquals("number\nN1\n", shell.ok("query", "purchases.article.category = cheese", "--columns", "number", "--format", "csv"));
        assertEquals("number\nS1\n", shell.ok("query", "count(purchases, last 30 days) = 0 and not sum(purchases.amount) > 0.5", "--columns",
                "number", "--format", "csv"));
        assertTrue(shell.fails(1, "query", "sum(purchases) > 1").contains("^"));
        assertTrue(shell.fails(1, "query", "sum(purchases.amuont) > 1").contains("amount"));
        assertTrue(shell.fails(1, "query", "--columns", "purchases.date").contains("several"));
        assertTrue(shell.ok("query", "--columns", "sum(purchases.amount)").contains("0.89"));
    }

    @Test
    void aCustomerWithPurchasesIsNotArchivedByTheWay() {
        assertTrue(shell.fails(1, "archive", "N1").contains("1 Purchase"));
        assertTrue(shell.fails(2, "archive", "N1", "--records", "move").contains("--to"));
        assertTrue(shell.fails(1, "archive", "N1", "--records", "kep").contains("keep"));
        shell.ok("archive", "N1", "--records", "keep");
        assertEquals("number\n", shell.ok("query", "count(purchases) > 0", "--columns", "number", "--format", "csv"));
        assertEquals("number\n", shell.ok("query", "--kind", "purchase", "--columns", "number", "--format", "csv"));
        shell.ok("undo", "6");
        assertEquals("number\nP1\n", shell.ok("query", "--kind", "purchase", "--columns", "number", "--format", "csv"));
        assertTrue(shell.ok("archive", "N1", "--records", "move", "--to", "S1").contains("Moved: 1 records"));
        assertEquals("number,sum(purchases.amount)\nS1,EUR 0.89\n",
                shell.ok("query", "--columns", "number,sum(purchases.amount)", "--format", "csv"));
        shell.ok("verify");
        shell.ok("undo", "8");
        shell.ok("archive", "S1");
        shell.ok("verify");
    }

    @Test
    void manyCardsAreChangedAtOnce() {
        String dry = shell.ok("edit", "number starts with \"N\"", "city=Ribe", "--dry-run");
        assertTrue(dry.contains("Nord: City: not known → Ribe"), dry);
        assertTrue(dry.contains("Nothing was written. It would be: 1 changed, 0 said so already, 0 refused."), dry);
        assertEquals("city\n", shell.ok("query", "city is known", "--columns", "city", "--format", "csv"));
        String done = shell.ok("edit", "", "city=Ribe", "--absent", "fax", "--note", "moved");
        assertTrue(done.contains("2 changed, 0 said so already, 0 refused."), done);
        assertEquals("number,city,fax\nN1,Ribe,(absent)\nS1,Ribe,(absent)\n",
                shell.ok("query", "--columns", "number,city,fax", "--order", "number", "--format", "csv"));
        shell.ok("undo", done.replaceAll("(?s).*undo ([0-9]+).*", "$1"));
        assertEquals("city\n", shell.ok("query", "city is known", "--columns", "city", "--format", "csv"));
        assertTrue(shell.fails(1, "edit", "", "company=").contains("company or a last name"));
        assertTrue(shell.fails(1, "edit", "", "number=7").contains("card by card"));
        assertTrue(shell.fails(1, "edit", "", "city+=Ribe").contains("no list of choices"));
        assertTrue(shell.fails(1, "edit", "", "city=Ribe", "--absent", "city").contains("twice"));
        assertTrue(shell.fails(2, "edit", "").contains("Nothing is to be changed"));
        shell.ok("edit", "--kind", "purchase", "", "date=2026-02-01");
        assertTrue(shell.ok("query", "--kind", "purchase", "--columns", "date", "--format", "csv").contains("2026-02-01"));
        shell.ok("verify");
    }
}

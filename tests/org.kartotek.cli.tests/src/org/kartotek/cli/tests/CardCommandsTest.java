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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCommandsTest {
    private static final String FILE =
            """
            customer_id,company_name,contact_name,city,country,phone,fax
            FRANK,Frankenversand,Peter Franken,München,Germany,089-0877310,089-0877451
            BLAUS,"Blauer See, Delikatessen",Hanna Moos,Mannheim,Germany,0621-08460,0621-08924
            BOLID,Bólido Comidas preparadas,Martín Sommer,Madrid,Spain,(91) 555 22 82,
            SIMOB,Simons bistro,Jytte Petersen,København,Denmark,31 12 34 56,31 13 35 57
            SANTG,Santé Gourmet,Jonas Bergulfsen,Stavern,Norway,07-98 92 35,07-98 92 47
            """;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void importFile() {
        shell = new Shell(folder);
        shell.write("customers.csv", FILE);
        shell.ok("import", "customers.csv", "--open");
    }

    @Test
    void theFirstImportMakesTheCardIndexAndTheSecondChangesNothing() {
        assertEquals(
                "0 new, 0 changed, 5 unchanged, 0 rejected.\nNo change set was made.\n".lines().toList(),
                shell.ok("import", "customers.csv").lines().toList());
    }

    @Test
    void searchFindsWithAndWithoutAccents() {
        for (String word : new String[] {"munchen", "münchen", "MÜNCH", "franken"}) {
            String found = shell.ok("search", word);
            assertTrue(found.contains("Frankenversand"), found);
            assertEquals(2, found.lines().count(), found);
        }
        assertEquals(6, shell.ok("search", "", "--limit", "9").lines().count());
        assertEquals(3, shell.ok("search", "", "--limit", "2").lines().count());
        assertTrue(shell.err().contains("There are more cards"));
        shell.ok("search", "nobody", "here");
        assertTrue(shell.err().contains("No card"));
    }

    @Test
    void queryWritesCsvForPrograms() {
        assertEquals(
                "company,city,phone\nFrankenversand,München,089-0877310\n\"Blauer See, Delikatessen\",Mannheim,0621-08460\n",
                shell.ok("query", "country = \"Germany\"", "--format", "csv", "--columns", "company,city,phone"));
        assertEquals(
                "number,country\nSIMOB,Denmark\nBLAUS,Germany\nFRANK,Germany\n",
                shell.ok("query", "country <= Germany", "--format=csv", "--columns=number,country", "--order", "country, number"));
        assertEquals("fax\n\"\"\n", shell.ok("query", "number = BOLID", "--format", "csv", "--columns", "fax"));
    }

    @Test
    void queryWritesJsonForPrograms() {
        shell.ok("set", "BOLID", "notes=one \"two\"\tthree", "--absent", "fax");
        assertEquals(
                """
                [
                  {"id": 3, "company": "Bólido Comidas preparadas", "country": "ES", "fax": {"absent": true}, "web": null, "notes": "one \\"two\\"\\tthree"}
                ]
                """,
                shell.ok("query", "number = BOLID", "--format", "json", "--columns", "company,country,fax,web,notes"));
        assertEquals("[]\n", shell.ok("query", "number = NONE", "--format", "json"));
    }

    @Test
    void queryWritesATableForPeople() {
        String table = shell.ok("query", "--order", "city desc", "--limit", "1", "--columns", "city,country");
        assertEquals(2, table.lines().count());
        assertTrue(table.startsWith("City"), table);
        assertTrue(table.contains("Stavern"), table);
    }

    @Test
    void mistakesInAQueryAreShownWhereTheyAre() {
        String contry = shell.fails(1, "query", "contry = Germany");
        assertTrue(contry.contains("contry") && contry.contains("country"), contry);
        assertTrue(shell.fails(1, "query", "country = ").contains("^"));
        assertTrue(shell.fails(1, "query", "--format", "cvs").contains("csv"));
        assertTrue(shell.fails(1, "query", "--columns", "compny").contains("company"));
    }

    @Test
    void aCardIsShownByNumberAndById() {
        String card = shell.ok("show", "frank");
        assertTrue(card.contains("München") && card.contains("Franken"), card);
        assertEquals(card, shell.ok("show", "#1"));
        assertTrue(shell.fails(1, "show", "NOBODY").contains("NOBODY"));
    }

    @Test
    void setChangesAndHistoryShowsIt() {
        assertTrue(shell.ok("set", "FRANK", "phone=089 1", "birth_date=1968-11-27", "--absent", "fax").startsWith("Saved"));
        assertTrue(shell.ok("set", "FRANK", "phone=089 1").contains("already"));
        String history = shell.ok("history", "FRANK");
        assertTrue(history.contains("089-0877310") && history.contains("089 1") && history.contains("absent"), history);
        assertTrue(shell.ok("show", "FRANK").contains("absent"));
        shell.ok("set", "FRANK", "fax=", "--note", "found out nothing");
        assertFalse(shell.ok("show", "FRANK").contains("absent"));
        assertTrue(shell.ok("changes").contains("found out nothing"));
    }

    @Test
    void valuesThatDoNotFitAreExplained() {
        assertTrue(shell.fails(1, "set", "FRANK", "phone=none").contains("digits"));
        assertTrue(shell.fails(1, "set", "FRANK", "birth_date=27.11.1968").contains("2026-12-31"));
        assertTrue(shell.fails(1, "set", "FRANK", "phon=1").contains("\"phone\""));
        assertTrue(shell.fails(1, "set", "FRANK", "name=x").contains("company"));
        assertTrue(shell.fails(1, "set", "FRANK", "number=BLAUS").length() > 20);
        assertTrue(shell.fails(2, "set", "FRANK").contains("field=value"));
        assertTrue(shell.fails(2, "set", "FRANK", "phone").contains("field=value"));
    }

    @Test
    void newMakesACard() {
        assertTrue(shell.ok("new", "number=NEW", "company=Ny Kunde A/S", "country=dk").matches("Made card #\\d+\\.\\s+"));
        assertTrue(shell.ok("search", "kunde").contains("Ny Kunde A/S"));
    }

    @Test
    void anAddedFieldIsThereAtOnce() {
        shell.ok("fields", "add", "shoe_size", "--type", "number", "--label", "Shoe size");
        assertTrue(shell.ok("fields").contains("Shoe size"));
        shell.ok("set", "FRANK", "shoe_size=44.5");
        assertEquals(
                "company,shoe_size\nFrankenversand,44.5\n",
                shell.ok("query", "shoe_size > 40", "--columns", "company,shoe_size", "--format", "csv"));
        shell.write("more.csv", "number,shoe size\nBLAUS,39\n");
        assertTrue(shell.ok("import", "more.csv").contains("1 changed"));
        assertTrue(shell.fails(1, "fields", "add", "shoe_size", "--type", "number", "--label", "Again").contains("shoe_size"));
        assertTrue(shell.fails(1, "fields", "add", "x", "--type", "numbr", "--label", "X").contains("\"number\""));
        assertTrue(shell.fails(2, "fields", "add", "x", "--type", "number").contains("--label"));
    }

    @Test
    void undoBringsBackEveryByte() {
        String[] everything = {"query", "--format", "csv", "--columns", "number,name,company,city,region,country,phone,fax,email,notes"};
        String before = shell.ok(everything);
        shell.write("changed.csv", FILE.replace("München", "Nürnberg").replace("07-98 92 35", "1") + "ZZ,New one,,,,,\n");
        assertTrue(shell.ok("import", "changed.csv").contains("1 new, 2 changed, 3 unchanged"));
        String changed = shell.out();
        String id = changed.replaceAll("(?s).*undo (\\d+).*", "$1");
        assertFalse(before.equals(shell.ok(everything)));
        assertTrue(shell.ok("undo", id).contains("Took back"));
        assertEquals(before, shell.ok(everything));
        assertTrue(shell.ok("verify").contains("all is well"));
        assertTrue(shell.fails(1, "undo", id).contains(id));
        assertTrue(shell.fails(1, "undo", "999").contains("999"));
        assertTrue(shell.fails(2, "undo", "x").contains("x"));
    }

    @Test
    void everyWordThatIsWrongIsNamedAtOnce() {
        String said = shell.fails(1, "set", "FRANK", "country=Nowhere", "status=nothing", "citty=Berlin", "city=Berlin");
        assertTrue(said.contains("Nowhere") && said.contains("nothing") && said.contains("citty"), said);
        assertTrue(shell.ok("show", "FRANK").contains("München"));
    }

    @Test
    void columnsAreNamedAndNamedOnce() {
        assertTrue(shell.fails(2, "query", "--columns", "").contains("--columns"));
        assertEquals(1, shell.ok("query", "--columns", "city,city", "--format", "csv").lines().findFirst().orElse("").split(",").length);
        assertTrue(shell.fails(1, "query", "--format", "txt").contains("table, csv, json"));
    }

    @Test
    void anUndoNamesSomeOfWhatWasBuiltOnItAndWhereToBegin() {
        String cards = IntStream.range(0, 25).mapToObj(i -> "X" + i + ",Firm " + i + ",Köln\n").collect(Collectors.joining());
        shell.write("many.csv", "number,company,city\n" + cards);
        String first = shell.ok("import", "many.csv").replaceAll("(?s).*undo (\\d+).*", "$1");
        shell.write("many.csv", "number,company,city\n" + cards.replace("Köln", "Bonn"));
        String second = shell.ok("import", "many.csv").replaceAll("(?s).*undo (\\d+).*", "$1");
        String stays = shell.fails(1, "undo", first);
        assertEquals(20, stays.lines().filter(line -> line.contains("city was changed since")).count(), stays);
        assertTrue(stays.contains("and 5 more"), stays);
        assertTrue(stays.contains("undo change set " + second + " first"), stays);
        assertTrue(shell.ok("undo", "last").contains("Took back 25"));
        assertTrue(shell.ok("undo", "last").contains("Took back 25"));
    }

    @Test
    void aCardIsShownAsItWas() throws InterruptedException {
        LocalDateTime before = LocalDateTime.now();
        Thread.sleep(5);
        shell.ok("set", "FRANK", "city=Berlin");
        assertTrue(shell.ok("show", "FRANK", "--at", before.toString()).contains("München"));
        String today = LocalDate.now().toString();
        assertTrue(shell.ok("show", "FRANK", "--at", today).contains("Berlin"));
        assertTrue(shell.fails(1, "show", "FRANK", "--at", "2001-01-01").contains("did not exist"));
        assertTrue(shell.fails(2, "show", "FRANK", "--at", "yesterday").contains("2026-03-31T14:05"));
    }
}

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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseCommandsTest {
    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(folder);
    }

    @Test
    void helpNamesEveryCommandAndExplainsEach() {
        String all = shell.ok("help");
        assertEquals(all, shell.ok());
        assertEquals(all, shell.ok("--help"));
        assertTrue(shell.ok("--version").startsWith("Kartotek "));
        for (String name : new String[] {
            "search", "query", "import", "show", "set", "new", "history", "changes", "undo", "verify", "report", "fields", "fields add", "fields change", "choices", "choices change", "functions",
            "functions off", "functions on",
            "doctor", "create", "sample", "users", "users add", "bench", "help"
        }) {
            assertTrue(all.contains("  " + name), name);
            String one = shell.ok(("help " + name).split(" "));
            assertTrue(one.startsWith("kartotek " + name), one);
            assertEquals(one, shell.ok((name + " --help").split(" ")));
            assertTrue(one.lines().allMatch(line -> line.length() <= 100), one);
        }
    }

    @Test
    void whatOnlyTheProgramCallsIsNotInTheHelp() {
        assertEquals(0, shell.run("whisper"));
        assertFalse(shell.ok("help").contains("whisper"), shell.out());
        assertFalse(shell.fails(2, "whispr").contains("whisper"), shell.err());
    }

    @Test
    void fieldsAndChoicesAreChanged() {
        shell.ok("create", "--open", "--db", "cards");
        shell.ok("fields", "change", "region", "--label", "en=County", "de=Kreis", "--section", "vet", "--section-label", "en=Vet",
                "--before", "company", "--sortable", "yes", "--db", "cards");
        String fields = shell.ok("fields", "--db", "cards");
        assertTrue(fields.indexOf("County") > 0 && fields.indexOf("County") < fields.indexOf("company"), fields);
        assertTrue(shell.ok("fields", "change", "region", "--sortable", "yes", "--db", "cards").contains("already"));
        assertTrue(shell.fails(2, "fields", "change", "region", "--sortable", "maybe", "--db", "cards").contains("yes or no"));
        assertTrue(shell.fails(1, "fields", "change", "regoin", "--hidden", "yes", "--db", "cards").contains("region"));
        shell.ok("choices", "change", "customer_status", "--add", "Sleeping", "--retire", "former", "--colour", "active=#1c7a35",
                "--label", "active=Aktiv", "--language", "de", "--order", "dormant", "--db", "cards");
        String choices = shell.ok("choices", "customer_status", "--db", "cards");
        assertTrue(choices.indexOf("dormant") < choices.indexOf("prospect"), choices);
        assertTrue(choices.contains("sleeping") && choices.contains("#1c7a35") && choices.contains("retired"), choices);
        assertTrue(shell.ok("choices", "--db", "cards").contains("sleeping"));
        assertTrue(shell.fails(1, "choices", "change", "customer_status", "--retire", "actve", "--db", "cards").contains("active"));
        assertTrue(shell.fails(1, "choices", "change", "customer_status", "--colour", "active=red", "--db", "cards").contains("#"));
        assertTrue(shell.ok("changes", "--db", "cards").contains("customer_status"));
        shell.ok("undo", "2", "--db", "cards");
        assertTrue(shell.ok("choices", "customer_status", "--db", "cards").indexOf("prospect")
                < shell.ok("choices", "customer_status", "--db", "cards").indexOf("dormant"));
    }

    @Test
    void whoReadsAnotherLanguageIsAnsweredInIt() {
        shell.ok("create", "--open", "--db", "cards");
        shell.speaking(Locale.GERMANY);
        String unknown = shell.fails(1, "query", "contry = 1", "--db", "cards");
        assertTrue(unknown.startsWith("Es gibt kein Feld \"contry\". Meinten Sie „country“?"), unknown);
        assertTrue(unknown.contains("^ Spalte 1"), unknown);
        assertTrue(shell.fails(2, "search", "--limit", "x", "y", "--db", "cards").contains("nimmt eine ganze Zahl"));
        assertTrue(shell.fails(2, "serch").contains("Siehe: kartotek help"));
        assertTrue(shell.ok("help", "search").contains("Jedes Wort muss ein Wort der Karte beginnen"));
        shell.write("wrong.csv", "company,birth_date\nNord,gestern\n");
        shell.fails(1, "import", "wrong.csv", "--db", "cards");
        assertTrue(shell.err().startsWith("Zeile 2: Spalte birth_date: "), shell.err());
        assertTrue(shell.err().contains("ist kein Tag"), shell.err());
        assertTrue(shell.out().contains("1 abgewiesen."), shell.out());
    }

    @Test
    void aNewFieldIsCalledByLanguages() {
        shell.ok("create", "--open", "--db", "cards");
        shell.ok("fields", "add", "pet", "--type", "text", "--label", "en=Pet", "de=Haustier", "--db", "cards");
        shell.ok("fields", "add", "horse", "--type", "text", "--label", "de=Pferd", "--db", "cards");
        assertTrue(shell.ok("fields", "--db", "cards").contains("Pferd"));
        assertTrue(shell.out().contains("Pet "), shell.out());
        shell.speaking(Locale.GERMAN);
        assertTrue(shell.ok("fields", "--db", "cards").contains("Haustier"), shell.out());
    }

    @Test
    void functionsAreSwitchedOff() {
        shell.ok("create", "--open", "--db", "cards");
        shell.write("a.csv", "company\nAlfa\n");
        shell.ok("new", "company=Berg", "--db", "cards");
        assertTrue(shell.fails(1, "functions", "off", "timelin", "--db", "cards").contains("timeline"));
        shell.ok("functions", "off", "imports", "timeline", "exports", "--db", "cards");
        assertTrue(shell.ok("functions", "off", "imports", "--db", "cards").contains("already"));
        assertTrue(shell.ok("functions", "--db", "cards").lines().anyMatch(line -> line.matches("imports +off .*")));
        assertTrue(shell.fails(1, "import", "a.csv", "--db", "cards").contains("functions on imports"));
        assertTrue(shell.fails(1, "history", "#1", "--db", "cards").contains("functions on timeline"));
        assertTrue(shell.fails(1, "query", "--format", "csv", "--db", "cards").contains("functions on exports"));
        shell.ok("functions", "on", "imports", "--db", "cards");
        shell.ok("import", "a.csv", "--db", "cards");
    }

    @Test
    void mistakesOnTheCommandLineAreExplained() {
        assertTrue(shell.fails(2, "serch", "x").contains("\"search\""));
        assertTrue(shell.fails(2, "search", "x", "--limt", "3").contains("--limit"));
        assertTrue(shell.fails(2, "search", "x", "--limit", "three").contains("whole number"));
        assertTrue(shell.fails(2, "search", "x", "--limit").contains("missing"));
        assertTrue(shell.fails(2, "search").contains("TEXT"));
        assertTrue(shell.fails(2, "show", "A", "B").contains("\"B\""));
        assertTrue(shell.fails(1, "help", "serch").contains("search"));
        assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void withoutACardIndexTheWayToOneIsNamed() {
        assertTrue(shell.fails(1, "search", "x").contains("import"));
        shell.write("a.csv", "company\nAlfa\n");
        String sentence = shell.fails(1, "import", "a.csv", "--db", "cards");
        assertTrue(sentence.contains("KARTOTEK_USER") && sentence.contains("terminal") && sentence.contains("--open"), sentence);
        assertFalse(Files.exists(folder.resolve("cards")));
        assertTrue(shell.fails(1, "search", "x", "--db", "jdbc:mysql://host/x").contains("PostgreSQL"));
        assertTrue(shell.fails(1, "search", "x", "--db", "jdbc:postgresql://h/d?user=a&password=b").contains("KARTOTEK_PASSWORD_FILE"));
    }

    @Test
    void anAdministratorComesFromTheEnvironment() {
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "correct horse");
        shell.ok("create", "--db", "cards");
        assertTrue(shell.ok("users", "--db", "cards").contains("anna"));
        assertTrue(shell.fails(1, "create", "--db", "cards").contains("already"));
        shell.with("PASSWORD", "wrong horse");
        assertTrue(shell.fails(1, "users", "--db", "cards").contains("not right"));
    }

    @Test
    void anAdministratorFromTheEnvironmentHasAPasswordThatWillDo() {
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "x");
        assertTrue(shell.fails(1, "create", "--db", "cards").contains("at least 8"));
        shell.with("KARTOTEK_USER", "a".repeat(61)).with("PASSWORD", "correct horse");
        assertTrue(shell.fails(1, "create", "--db", "cards").contains("60"));
        assertFalse(Files.exists(folder.resolve("cards")));
    }

    @Test
    void anAdministratorIsAskedFor() {
        shell.typing("anna", "correct horse", "correct horse");
        shell.ok("create", "--db", "cards");
        shell.typing("anna", "correct horse");
        assertTrue(shell.ok("users", "--db", "cards").contains("anna"));
        shell.typing("anna", "correct horse", "correct house");
        assertTrue(shell.fails(1, "create", "--db", "other").contains("differ"));
        shell.typing("anna", "short");
        assertTrue(shell.fails(1, "create", "--db", "other").contains("at least"));
        assertFalse(Files.exists(folder.resolve("other")));
    }

    @Test
    void usersAreAdmitted() {
        shell.with("KARTOTEK_USER", "anna").with("PASSWORD", "correct horse");
        shell.ok("create", "--db", "cards");
        assertTrue(shell.fails(1, "users", "add", "bo", "--db", "cards").contains("--password-file"));
        shell.write("secret", "battery staple\n");
        shell.ok("users", "add", "bo", "--name", "Bo Berg", "--password-file", "secret", "--db", "cards");
        assertTrue(shell.fails(1, "users", "add", "bo", "--password-file", "secret", "--db", "cards").length() > 10);
        assertTrue(shell.fails(1, "users", "add", "cy", "--role", "king", "--password-file", "secret", "--db", "cards").contains("king"));
        Shell other = new Shell(folder).with("KARTOTEK_USER", "bo").with("PASSWORD", "battery staple");
        assertEquals(1, other.ok("query", "--db", "cards").lines().count());
        assertTrue(other.fails(1, "users", "--db", "cards").contains("role"));
    }

    @Test
    void theSampleCompanyIsThereAtOnce() {
        shell.ok("sample", "--open");
        assertEquals(501, shell.ok("query", "--format", "csv", "--columns", "number").lines().count());
        assertTrue(shell.fails(1, "sample").contains("already"));
        assertTrue(shell.fails(1, "report", "customer-list").contains("no reports"));
    }

    @Test
    void theDoctorTellsNothingPersonal() {
        String ill = shell.run("doctor") == 1 ? shell.out() : "";
        assertTrue(ill.contains("There is no card index"), ill);
        shell.ok("new", "company=Geheimnis", "--open");
        String report = shell.ok("doctor");
        assertTrue(report.contains("Java") && report.contains("opened"), report);
        assertFalse(report.contains("Geheimnis"), report);
    }
}

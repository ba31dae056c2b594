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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts are logged and asked for on the command line. */
class ContactLogCommandsTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void makeACard() {
        shell = new Shell(folder);
        shell.ok("new", "company=Holm", "number=H1", "--open");
        shell.ok("new", "--kind", "contact", "--card", "H1", "first_name=Eva", "last_name=Berg");
    }

    @Test
    void aCallIsLogged() {
        assertEquals("No contact yet", shell.ok("contacted", "H1").strip());
        String said = shell.ok("log", "H1", "call", "--contact", "berg", "--minutes", "5", "Wants", "an offer");
        assertEquals("Logged as activity #1.", said.strip());
        assertEquals("", shell.err());
        String rows = shell.ok(
                "query", "activity: card = \"H1\"", "--columns", "type,direction,subject,minutes,contact.last_name", "--format", "csv");
        assertTrue(rows.contains("call,out,Wants an offer,5,Berg"), rows);
        assertTrue(shell.ok("contacted", "H1").startsWith("Last contact: you, call out, today at "), shell.out());
    }

    @Test
    void anotherOneTooSoonIsLoggedWithAWarning() {
        shell.ok("log", "H1", "call", "--date", LocalDate.now().minusDays(3).toString(), "Wants an offer");
        assertEquals("", shell.err());
        shell.ok("log", "H1", "call", "--in", "Where is it?");
        assertEquals("", shell.err());
        shell.ok("log", "H1", "note", "Is angry");
        assertEquals("", shell.err());
        shell.ok("log", "H1", "mail", "The offer");
        assertTrue(shell.err().contains("just been contacted: you, call out, 3 days ago."), shell.err());
        assertTrue(shell.ok("query", "activity: card = \"H1\"", "--format", "csv").lines().count() == 5, shell.out());
        assertTrue(shell.ok("contacted", "H1").contains("not before " + LocalDate.now().plusDays(7)), shell.out());
    }

    @Test
    void theOfficeSetsTheLimit() {
        assertEquals("Days between contacts in this office: 7.", shell.ok("contact", "limit").strip());
        shell.ok("log", "H1", "call", "--date", LocalDate.now().minusDays(3).toString(), "Wants an offer");
        shell.ok("contact", "limit", "2");
        shell.ok("log", "H1", "mail", "The offer");
        assertEquals("", shell.err());
        assertTrue(shell.fails(1, "contact", "limit", "400").contains("between 0 and 365"));
        assertTrue(shell.fails(2, "contact", "limit", "-3").contains("-3"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertTrue(shell.fails(2, "log", "H1", "fax", "Hi").contains("cannot be logged"));
        assertTrue(shell.fails(2, "log", "H1", "call", "--in", "--out", "Hi").contains("--out or --in"));
        assertTrue(shell.fails(2, "log", "H1", "call", "--date", "31.3.", "Hi").contains("not a day"));
        assertTrue(shell.fails(2, "log", "H1", "call", "--time", "noon", "Hi").contains("not a time"));
        assertTrue(shell.fails(2, "log", "H1", "call", "--minutes", "many", "Hi").contains("not a number"));
        assertTrue(shell.fails(1, "log", "H1", "call", "--contact", "Borg", "Hi").contains("no contact \"Borg\""));
        shell.ok("new", "--kind", "contact", "--card", "H1", "first_name=Eva", "last_name=Holm");
        assertTrue(shell.fails(1, "log", "H1", "call", "--contact", "Eva", "Hi").contains("Eva Berg (#1), Eva Holm (#"));
    }

    @Test
    void itSpeaksTheLanguageOfTheShell() {
        shell.ok("log", "H1", "letter", "--date", LocalDate.now().minusDays(2).toString(), "The offer");
        shell.speaking(Locale.GERMAN);
        assertEquals("Letzter Kontakt: Sie, Brief gesendet, vor 2 Tagen", shell.ok("contacted", "H1").lines().findFirst().orElseThrow());
    }
}

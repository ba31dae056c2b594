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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles and rights on the command line, and what somebody then sees who has them. */
class RightsCommandsTest {
    @TempDir
    Path folder;

    private Shell anna;
    private Shell maria;

    @BeforeEach
    void twoUsers() {
        anna = signedIn("anna", "correct horse");
        anna.ok("create", "--db", "cards");
        anna.write("maria.txt", "battery staple");
        anna.ok("users", "add", "maria", "--password-file", "maria.txt", "--db", "cards");
        maria = signedIn("maria", "battery staple");
        anna.ok("new", "company=Nord", "number=1", "phone=111111", "territory=north", "--db", "cards");
        anna.ok("new", "company=Syd", "number=2", "phone=222222", "territory=south", "--db", "cards");
    }

    private Shell signedIn(String login, String password) {
        return new Shell(folder).with("KARTOTEK_USER", login).with("PASSWORD", password);
    }

    private static String companies(Shell shell) {
        return shell.ok("query", "--columns", "company", "--order", "company", "--db", "cards");
    }

    @Test
    void aRoleIsMadeGivenAndFelt() {
        anna.ok("roles", "add", "south_sales", "--label", "en=South", "de=Süden", "--db", "cards");
        anna.ok("roles", "set", "south_sales", "rows=own-territories", "kinds=read", "customers=read,change", "fields=write",
                "field.phone=none", "print=yes", "--db", "cards");
        anna.ok("users", "set", "maria", "roles=south_sales", "territories=south", "--db", "cards");
        assertTrue(anna.ok("roles", "--db", "cards").contains("maria"));
        String shown = anna.ok("roles", "show", "south_sales", "--db", "cards");
        assertTrue(shown.contains("field.phone") && shown.contains("read,change"), shown);

        assertTrue(companies(maria).contains("Syd"));
        assertFalse(companies(maria).contains("Nord"));
        assertTrue(maria.fails(1, "query", "--columns", "phone", "--db", "cards").contains("There is no field"));
        assertTrue(maria.fails(1, "show", "1", "--db", "cards").contains("There is no card"));
        maria.ok("set", "2", "city=Cadiz", "--db", "cards");
        String refused = maria.fails(1, "new", "company=New", "territory=south", "--db", "cards");
        assertEquals(refused, maria.fails(1, "archive", "2", "--db", "cards"));
        assertEquals(refused, maria.fails(1, "query", "--format", "csv", "--db", "cards"));
        assertEquals(refused, maria.fails(1, "roles", "--db", "cards"));
        assertEquals(refused, maria.fails(1, "rights", "anna", "--db", "cards"));
        assertEquals(refused, maria.fails(1, "users", "--db", "cards"));

        String seen = anna.ok("rights", "maria", "--db", "cards");
        assertTrue(seen.lines().anyMatch(line -> line.matches("cards seen +1 *")), seen);
        assertTrue(seen.lines().anyMatch(line -> line.matches("field.phone +none *")), seen);
        String who = anna.ok("rights", "--field", "phone", "--db", "cards");
        assertTrue(who.lines().anyMatch(line -> line.matches("user +maria +none *")), who);
        assertTrue(who.lines().anyMatch(line -> line.matches("user +anna +write *")), who);
    }

    @Test
    void aChangeOfRightsIsListedAndTakenBack() {
        anna.ok("users", "set", "maria", "roles=service", "--db", "cards");
        String changes = anna.ok("changes", "--db", "cards");
        assertTrue(changes.contains("rights"), changes);
        String id = changes.lines().filter(line -> line.contains("rights")).findFirst().orElseThrow().strip().split(" ")[0];
        assertFalse(maria.ok("changes", "--db", "cards").contains("rights"));
        anna.ok("undo", id, "--db", "cards");
        assertTrue(anna.ok("users", "--db", "cards").lines().anyMatch(line -> line.startsWith("maria") && line.contains("office")));
    }

    @Test
    void aCompanyIsDeniedAndAllowed() {
        anna.ok("users", "deny", "maria", "1", "--db", "cards");
        assertFalse(companies(maria).contains("Nord"));
        assertTrue(maria.fails(1, "history", "1", "--db", "cards").contains("There is no card"));
        anna.ok("users", "allow", "maria", "1", "--db", "cards");
        assertTrue(companies(maria).contains("Nord"));
    }

    @Test
    void theAuditLogSaysWhoTookOutWhat() {
        anna.ok("query", "--format", "csv", "--db", "cards");
        maria.with("PASSWORD", "wrong wrong").fails(1, "query", "--db", "cards");
        maria.with("PASSWORD", "battery staple").ok("query", "--db", "cards");
        String said = anna.ok("audit", "--db", "cards");
        assertTrue(said.lines().anyMatch(line -> line.matches(".* anna +export +csv customer +2 *")), said);
        assertTrue(said.lines().anyMatch(line -> line.matches(".* maria +refused +1 *")), said);
        assertTrue(said.lines().anyMatch(line -> line.matches(".* maria +sign-in +1 *")), said);
        assertTrue(said.contains("The chain is whole"), said);
        assertFalse(said.contains("Nord"), said);
        maria.fails(1, "audit", "--db", "cards");
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        assertTrue(anna.fails(1, "roles", "set", "ofice", "export=no", "--db", "cards").contains("office"));
        assertTrue(anna.fails(1, "roles", "set", "office", "exort=no", "--db", "cards").contains("export"));
        assertTrue(anna.fails(1, "roles", "set", "office", "export=maybe", "--db", "cards").contains("yes"));
        assertTrue(anna.fails(1, "roles", "set", "office", "rows=sooth", "--db", "cards").contains("south"));
        assertTrue(anna.fails(1, "roles", "set", "office", "field.phne=none", "--db", "cards").contains("phone"));
        assertTrue(anna.fails(1, "roles", "set", "administrator", "export=no", "--db", "cards").contains("administrator"));
        assertTrue(anna.fails(1, "users", "set", "anna", "roles=office", "--db", "cards").contains("administrator"));
        assertTrue(anna.fails(1, "roles", "remove", "office", "--db", "cards").contains("office"));
        anna.ok("roles", "copy", "service", "helpdesk", "export=yes", "--db", "cards");
        anna.fails(1, "roles", "copy", "service", "helpdesk", "--db", "cards");
        anna.ok("roles", "remove", "helpdesk", "--db", "cards");
    }

    @Test
    void whoWasDismissedIsAdmittedAgain() {
        anna.ok("users", "set", "maria", "active=no", "--db", "cards");
        maria.fails(1, "query", "--db", "cards");
        assertTrue(anna.fails(1, "users", "set", "maria", "active=yes", "--db", "cards").contains("users add maria"));
        anna.ok("users", "add", "maria", "--role", "service", "--password-file", "maria.txt", "--db", "cards");
        assertTrue(companies(maria).contains("Nord"));
    }
}

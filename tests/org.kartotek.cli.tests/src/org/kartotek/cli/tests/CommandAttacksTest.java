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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of somebody who may not: what they say, and what the audit log has of it. The matrix is printed. */
class CommandAttacksTest {
    private static final String SECRET = "4599887766";
    private static final String HIDDEN = "Hemmelig";
    private static final String REFUSED = "Your role does not allow this";

    @TempDir
    Path folder;

    private Shell anna;
    private Shell maria;
    private final List<String> rows = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> refusals = new TreeSet<>();

    private Shell signedIn(String login, String password) {
        return new Shell(folder).with("KARTOTEK_USER", login).with("PASSWORD", password);
    }

    private static String[] inCards(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--db", "cards")).toArray(String[]::new);
    }

    private String ok(String... words) {
        return anna.ok(inCards(words));
    }

    private void prepare() {
        anna = signedIn("anna", "correct horse");
        maria = signedIn("maria", "battery staple");
        ok("create");
        anna.write("maria.txt", "battery staple");
        anna.write("cards.csv", "number,company\nN1,Mine\n");
        ok("users", "add", "maria", "--password-file", "maria.txt");
        ok("new", "company=" + HIDDEN, "number=N1", "phone=+" + SECRET, "territory=north");
        ok("new", "company=Open", "number=S1", "phone=+" + SECRET, "territory=south");
        ok("roles", "add", "few", "--label", "en=Few");
        ok("roles", "set", "few", "rows=south", "kinds=read", "fields=read", "field.phone=none");
        ok("users", "set", "maria", "roles=few");
    }

    /** @param logged what the audit log has of it; empty where nothing was refused */
    private void attempt(String target, String logged, String... words) {
        int code = maria.run(inCards(words));
        String said = maria.out() + maria.err();
        boolean leaks = said.contains(SECRET) || said.contains(HIDDEN);
        if (said.contains(REFUSED)) {
            refusals.add(said.strip());
        }
        String outcome = leaks ? "LEAK" : code == 0 ? "nothing" : said.contains(REFUSED) ? "refused" : "no such thing";
        rows.add(String.format("%-46s%-12s%-16s%s", String.join(" ", words), target, outcome, logged));
        if (leaks || code == 0 && !logged.isEmpty()) {
            wrong.add(rows.getLast() + said);
        }
    }

    @Test
    void nothingIsSaidThatMayNotBe() {
        prepare();
        attempt("field", "name field.customer.phone", "query", "--columns", "phone");
        attempt("field", "name field.customer.phone", "query", "phone is known");
        attempt("field", "name field.customer.phone", "query", "--order", "phone");
        attempt("field", "", "search", SECRET.substring(2));
        attempt("field", "", "show", "S1");
        attempt("field", "name field.customer.phone", "set", "S1", "phone=+4511111111");
        attempt("territory", "", "query");
        attempt("territory", "", "search", "hemm");
        attempt("territory", "read customer 1", "show", "N1");
        attempt("territory", "read customer 1", "history", "N1");
        attempt("territory", "read customer 1", "set", "N1", "city=Ribe");
        attempt("action", "create kind.customer", "new", "company=New", "territory=south");
        attempt("action", "do action.export", "query", "--format", "csv");
        attempt("action", "do action.import", "import", "cards.csv");
        attempt("action", "do action.undo", "undo", "1");
        attempt("action", "do action.grant", "roles");
        attempt("action", "do action.administer", "users");
        attempt("action", "do action.administer", "audit");
        attempt("action", "do action.administer", "breach", "could", "anna", "--from", "2026-01-01");
        System.out.println(rows.stream().collect(Collectors.joining(System.lineSeparator(), System.lineSeparator(), "")));
        assertEquals(List.of(), wrong);
        assertEquals(1, refusals.size(), refusals.toString());
        assertLogged(ok("audit", "--limit", "200"));
    }

    @Test
    void whoMayBeToldThatACustomerExistsHearsThatAlone() {
        prepare();
        maria.run(inCards("search", "n1"));
        String before = maria.out() + maria.err();
        ok("roles", "set", "few", "ask-owner=yes");
        maria.run(inCards("search", "n1"));
        String told = "This customer exists; ask whoever administers the card index." + System.lineSeparator();
        assertEquals(before + told, maria.out() + maria.err());
        maria.run(inCards("search", "n"));
        assertEquals(before, maria.out() + maria.err());
        String log = ok("audit");
        assertTrue(log.contains("signal") && log.contains("customer 1"), log);
    }

    private void assertLogged(String said) {
        List<String> expected = rows.stream().map(row -> row.substring(74)).filter(logged -> !logged.isEmpty()).sorted().toList();
        List<String> logged = said.lines()
                .filter(line -> line.contains("not-allowed"))
                .map(line -> line.replaceFirst(".*maria +not-allowed +", "").replaceFirst(" +1 *$", ""))
                .sorted()
                .toList();
        assertEquals(expected, logged);
        assertTrue(said.contains("The chain is whole"), said);
        assertFalse(said.contains(HIDDEN) || said.contains(SECRET), said);
    }
}

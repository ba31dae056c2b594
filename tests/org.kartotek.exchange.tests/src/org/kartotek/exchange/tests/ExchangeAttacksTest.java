/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.tests;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.exporting.ExportFormat;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.Value;
import org.kartotek.exchange.exports.QueryExports;
import org.kartotek.exchange.letters.TemplateLetters;
import org.kartotek.testsupport.AttackMatrix;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Taking out and putting in what one may not see, as files: exports, letters, imports. */
class ExchangeAttacksTest {
    private static final String SECRET = "4599887766";
    private static final String HIDDEN = "Hemmelig";

    @TempDir
    Path folder;

    private TestDatabase database;
    private Session few;
    private long own;
    private long foreign;

    private long card(String company, String territory, String number) {
        long id = database.index().changes().newId(Kind.CUSTOMER);
        Map<String, Value> values = Map.of(
                "company", Value.of(company), "territory", Value.of(territory), "number", Value.of(number), "phone", Value.of("+" + SECRET));
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, values)));
        return id;
    }

    /** As somebody else has written it, who may name everything. */
    private CardQuery shared(String text) {
        return new QueryParser(database.index().catalogue(database.administrator()), Locale.ENGLISH).parse(text);
    }

    private Callable<Object> export(Session session, String text) {
        return () -> {
            StringBuilder out = new StringBuilder();
            new QueryExports().write(database.index(), session, shared(text), ExportFormat.CSV, out, new NullProgressMonitor());
            return out;
        };
    }

    private Callable<Object> letter(Session session, LetterRequest request, String name) {
        return () -> {
            new TemplateLetters().write(database.index(), session, request, new NullProgressMonitor());
            return SmallDocument.read(folder.resolve(name));
        };
    }

    private TemplatePlace template(String name, String body) {
        return new TemplatePlace.OfOffice(SmallDocument.word(SmallDocument.p(body), "").write(folder.resolve(name)));
    }

    private ImportTrial trial(Session session) {
        return new ImportTrial(database.index(), session, folder);
    }

    private Session without(Action action) {
        Set<Action> actions = new HashSet<>(few.rights().actions());
        actions.remove(action);
        return few.with(few.rights().withActions(actions));
    }

    @DatabaseTest
    void nothingGoesOutOrComesInThatMayNot(TestDatabase opened) {
        database = opened;
        own = card("Open", "south", "S1");
        foreign = card(HIDDEN, "north", "N1");
        few = database.restricted();
        AttackMatrix m = new AttackMatrix(database, SECRET, HIDDEN);
        m.attempt("export", "field", export(few, "columns company, phone"));
        m.attempt("export: filter", "field", export(few, "phone is known columns company"));
        m.attempt("export: order", "field", export(few, "columns company order by phone"));
        m.attempt("export", "territory", export(few, "columns company"));
        m.attempt("export", "action", export(without(Action.EXPORT), "columns company"));

        TemplatePlace asks = template("asks.docx", "{{company}} {{phone}}");
        TemplatePlace plain = template("plain.docx", "{{company}}");
        Path out = folder.resolve("out.docx");
        m.attempt("letter", "field", letter(few, LetterRequest.to(List.of(own), asks, out), "out.docx"));
        m.attempt("letter", "territory", letter(few, LetterRequest.to(List.of(own, foreign), plain, out), "out.docx"));
        m.attempt("letter: query", "territory", letter(few, LetterRequest.toAll(shared(""), plain, folder.resolve("all.docx")), "all.docx"));
        m.attempt("letter", "action", letter(without(Action.EXPORT), LetterRequest.to(List.of(own), plain, folder.resolve("no.docx")), "no.docx"));
        m.attempt("letter: gaps", "action", () -> new TemplateLetters().outline(database.index(), without(Action.EXPORT), plain));

        m.attempt("import: column", "field", () -> written(few, own, "number,phone", "S1,111111"));
        m.attempt("import: mapped", "field", () -> trial(few).mapped(Map.of("phone", "x"), "number,x", "S1,1"));
        m.attempt("import: key", "field", () -> trial(few).byKey("phone", "phone,company", "+" + SECRET + ",Mine"));
        m.attempt("import: overwrites", "territory", () -> written(few, foreign, "number,company,territory", "N1,Mine,south"));
        m.attempt("import", "action", () -> trial(without(Action.IMPORT)).run("number,company", "X1,Mine"));
        m.attempt("import: rehearsal", "action", () -> trial(without(Action.IMPORT)).dry("number,company", "X1,Mine"));
        m.end();
    }

    /** What the reader is told, and, where the card was changed, that it was. */
    private Object written(Session session, long card, String... lines) {
        int before = version(card);
        Object report = trial(session).run(lines);
        return version(card) == before ? report : HIDDEN + " was changed";
    }

    private int version(long card) {
        return database.index().cards().byId(database.administrator(), card).orElseThrow().customer().version();
    }
}

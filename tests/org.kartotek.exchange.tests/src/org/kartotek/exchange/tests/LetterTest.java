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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.letter.LetterCheck;
import org.kartotek.core.letter.LetterChecking;
import org.kartotek.core.letter.LetterConcern;
import org.kartotek.core.letter.LetterGap;
import org.kartotek.core.letter.LetterOutline;
import org.kartotek.core.letter.LetterReport;
import org.kartotek.core.letter.LetterRequest;
import org.kartotek.core.letter.ShippedTemplate;
import org.kartotek.core.letter.TemplatePlace;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.exchange.letters.TemplateLetters;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Letters into documents of Word and LibreOffice. */
class LetterTest {
    @TempDir
    Path folder;

    private static final CardQuery ALL = CardQuery.customers().orderedBy(List.of(new Order(new FieldPath("company"), false)));

    private static long create(TestDatabase database, Map<String, Value> values) {
        CardIndex index = database.index();
        long id = index.changes().newId(Kind.CUSTOMER);
        index.changes().commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, values)));
        return id;
    }

    private static long card(TestDatabase database, String company, String territory) {
        Map<String, Value> values = new HashMap<>(Map.of(
                "company", Value.of(company),
                "number", Value.of(company.substring(0, 2)),
                "territory", Value.of(territory),
                "phone", Value.of("111"),
                "street", Value.of("Obere Str. 57"),
                "postcode", Value.of("12209"),
                "city", Value.of("Berlin"),
                "country", Value.of("DE"),
                "language", Value.of("de")));
        long id = create(database, values);
        long contact = database.index().changes().newId(Kind.CONTACT);
        Map<String, Value> person = Map.of("first_name", Value.of("Maria"), "last_name", Value.of("Anders"));
        database.index()
                .changes()
                .commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createPart(Kind.CONTACT, contact, id, person)));
        return id;
    }

    private static LetterReport write(TestDatabase database, Session session, LetterRequest request) {
        return new TemplateLetters().write(database.index(), session, request, new NullProgressMonitor());
    }

    private LetterReport write(TestDatabase database, LetterRequest request) {
        return write(database, database.administrator(), request);
    }

    private static TemplatePlace place(Path template) {
        return new TemplatePlace.OfOffice(template);
    }

    private Path word(String body, String header) {
        return SmallDocument.word(body, header).write(folder.resolve("template.docx"));
    }

    private Path open(String body, String header) {
        return SmallDocument.open(body, header).write(folder.resolve("template.odt"));
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private String text(String name, String part) throws IOException {
        return SmallDocument.seen(SmallDocument.read(out(name)).get(part));
    }

    private String refused(TestDatabase database, Path template) {
        long id = create(database, Map.of("company", Value.of("Aa")));
        Path out = out("x." + (template.toString().endsWith("odt") ? "odt" : "docx"));
        KartotekException said =
                assertThrows(KartotekException.class, () -> write(database, LetterRequest.to(List.of(id), place(template), out)));
        assertFalse(Files.exists(out));
        return said.getMessage();
    }

    @DatabaseTest
    void gapsAreFilledWhereverWordHasCutThem(TestDatabase database) throws IOException {
        long id = card(database, "Alfreds <Futter> & Co", "south");
        Path template = word(
                SmallDocument.p("{", "{addr", "ess}", "} to {{company}}", "!")
                        + "<w:tbl><w:tr><w:tc>" + SmallDocument.p("{{contact.", "Last name}}") + "</w:tc></w:tr></w:tbl>"
                        + SmallDocument.p("{{Salutation}},"),
                "No. {{number}}");
        write(database, LetterRequest.to(List.of(id), place(template), out("a.docx")));
        assertEquals(
                "Alfreds <Futter> & Co/Maria Anders/Obere Str. 57/12209 Berlin/Deutschland to Alfreds <Futter> & Co!|Anders|"
                        + "Guten Tag Maria Anders,|",
                text("a.docx", "word/document.xml"));
        assertEquals("No. Al|", text("a.docx", "word/header1.xml"));
    }

    @DatabaseTest
    void gapsAreFilledInTextsOfLibreOffice(TestDatabase database) throws IOException {
        long id = card(database, "Alfreds <Futter>  & Co", "south");
        Path template = open(
                "<text:p text:style-name=\"P1\">{{<text:span>add</text:span>ress}} to <text:span>{{comp</text:span>any}}</text:p>",
                "No. {{number}}");
        write(database, LetterRequest.to(List.of(id), place(template), out("a.odt")).in(Optional.of(Locale.of("da"))));
        assertEquals(
                "Alfreds <Futter> & Co/Maria Anders/Obere Str. 57/12209 Berlin/Tyskland to Alfreds <Futter> & Co|",
                text("a.odt", "content.xml"));
        assertTrue(SmallDocument.read(out("a.odt")).get("content.xml").contains("<text:s text:c=\"1\""));
        assertEquals("No. Al|", text("a.odt", "styles.xml"));
        assertEquals("mimetype", SmallDocument.read(out("a.odt")).keySet().iterator().next());
    }

    @DatabaseTest
    void eachLetterOfAListBeginsOnAPageOneOfItsOwn(TestDatabase database) throws IOException {
        card(database, "Aa", "south");
        card(database, "Bb", "south");
        create(database, Map.of("company", Value.of("Cc"), "country", Value.of("DE")));
        Path word = word(
                SmallDocument.p("{{company}} {{fax}}") + SmallDocument.p("{{address}}")
                        + "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:r><w:instrText>NUMPAGES</w:instrText></w:r></w:p>",
                "No. {{number}}");
        LetterReport report = write(database, LetterRequest.toAll(ALL, place(word), out("all.docx")));
        assertEquals(2, report.written().size());
        assertEquals("Cc", report.leftOut().getFirst().name());
        assertTrue(report.leftOut().getFirst().what().in(Locale.ENGLISH).contains("no postal address"));
        assertTrue(report.gaps().getFirst().what().in(Locale.ENGLISH).contains("fax"));
        Map<String, String> parts = SmallDocument.read(out("all.docx"));
        String document = parts.get("word/document.xml");
        assertEquals(2, document.split("<w:sectPr>", -1).length - 1);
        assertEquals(1, document.split("<w:bookmarkStart", -1).length - 1);
        assertTrue(document.contains("<w:type w:val=\"nextPage\"></w:type><w:pgSz"), document);
        assertTrue(document.contains("<w:pgNumType w:start=\"1\"></w:pgNumType><w:cols"), document);
        assertTrue(document.contains(">SECTIONPAGES<"));
        assertEquals("No. Aa|", SmallDocument.seen(parts.get("word/header1.xml")));
        assertEquals("No. Bb|", SmallDocument.seen(parts.get("word/header1-2.xml")));
        assertTrue(parts.get("word/_rels/document.xml.rels").contains("Target=\"/word/header1-2.xml\""));
        assertTrue(parts.get("[Content_Types].xml").contains("/word/header1-2.xml"));
        assertTrue(document.contains("r:id=\"r1-2\""));
        assertFalse(parts.keySet().stream().anyMatch(name -> name.contains("tmp")));

        Path open = open("<text:p text:style-name=\"P1\">{{company}}</text:p><text:p>{{address}}</text:p>", "No. {{number}}");
        write(database, LetterRequest.toAll(ALL, place(open), out("all.odt")));
        parts = SmallDocument.read(out("all.odt"));
        assertTrue(parts.get("content.xml").contains("style:name=\"P1-letter-2\""), parts.get("content.xml"));
        assertTrue(parts.get("content.xml").contains("style:master-page-name=\"Standard-2\""));
        assertTrue(parts.get("content.xml").contains("style:page-number=\"1\""));
        assertEquals("No. Aa|No. Bb|", SmallDocument.seen(parts.get("styles.xml")));
    }

    @DatabaseTest
    void aFileForEachLetterHasAHarmlessName(TestDatabase database) throws IOException {
        for (String name : List.of("../../etc", "Aa", "A a")) {
            create(database, Map.of("company", Value.of(name)));
        }
        create(database, Map.of("company", Value.of("Aa")));
        Path template = word(SmallDocument.p("{{company}}"), "");
        LetterReport report = write(database, LetterRequest.toAll(ALL, place(template), out("letters")).apart());
        assertEquals(4, report.files().size());
        try (Stream<Path> files = Files.list(out("letters"))) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals(List.of("-..-etc.docx", "A a.docx", "Aa (2).docx", "Aa.docx"), names);
        }
    }

    @DatabaseTest
    void whatAnOfficeHasAddedIsFoundByKeyAndByLabel(TestDatabase database) throws IOException {
        database.index()
                .changes()
                .addField(
                        database.administrator(),
                        new NewField(Kind.CUSTOMER, "since", FieldType.DATE, Labels.same("Customer since"), List.of(), Set.of()));
        long id = create(
                database,
                Map.of("company", Value.of("Aa"), "since", Value.of(LocalDate.of(2020, 3, 31)), "language", Value.of("de")));
        Path template = word(SmallDocument.p("{{since}} {{Customer  since}} {{customer ", "SINCE}}"), "");
        write(database, LetterRequest.to(List.of(id), place(template), out("a.docx")));
        assertEquals("31.03.2020 31.03.2020 31.03.2020|", text("a.docx", "word/document.xml"));
    }

    @DatabaseTest
    void whatASessionMayNotReadDoesNotExist(TestDatabase database) throws IOException {
        card(database, "Aa", "north");
        long south = card(database, "Bb", "south");
        Path good = word(SmallDocument.p("{{company}}"), "");
        LetterReport report = write(database, database.restricted(), LetterRequest.toAll(ALL, place(good), out("a.docx")));
        assertEquals(List.of(south), report.written());
        Path phone = word(SmallDocument.p("Tel. {{phone}}"), "");
        Path never = SmallDocument.word(SmallDocument.p("Tel. {{phrone}}"), "").write(folder.resolve("never.docx"));
        String hidden = assertThrows(
                        KartotekException.class,
                        () -> write(database, database.restricted(), LetterRequest.to(List.of(south), place(phone), out("b.docx"))))
                .getMessage();
        String unknown = assertThrows(
                        KartotekException.class,
                        () -> write(database, database.restricted(), LetterRequest.to(List.of(south), place(never), out("b.docx"))))
                .getMessage();
        assertTrue(hidden.contains("There is no field \"phone\"."), hidden);
        assertEquals(unknown.replace("phrone", "phone").replaceAll(" Did you.*", ""), hidden.replaceAll(" Did you.*", ""));
        assertFalse(Files.exists(out("b.docx")));
    }

    @DatabaseTest
    void whoMayNotExportWritesNone(TestDatabase database) {
        long id = card(database, "Aa", "south");
        Session all = database.restricted();
        Set<Action> actions = EnumSet.allOf(Action.class);
        actions.remove(Action.EXPORT);
        Rights rights = all.rights().withActions(actions);
        Session session = new Session(all.userId(), all.login(), all.role(), rights, all.locale(), all.zone());
        LetterRequest request = LetterRequest.to(List.of(id), place(word(SmallDocument.p("{{company}}"), "")), out("a.docx"));
        assertThrows(AccessRefusedException.class, () -> write(database, session, request));
        assertFalse(Files.exists(out("a.docx")));
    }

    @DatabaseTest
    void unknownNamesAreSaidWithTheirPlaces(TestDatabase database) {
        String said = refused(database, word(SmallDocument.p("Hello") + SmallDocument.p("Dear {{compnay}}") + SmallDocument.p("{{city"), "{{x y z}}"));
        assertTrue(said.contains("paragraph 2 (\"Dear {{compnay}}\")") && said.contains("Did you mean \"company\"?"), said);
        assertTrue(said.contains("In the header of the template, paragraph 1"), said);
        assertTrue(said.contains("paragraph 3 (\"{{city\"): A gap begins"), said);
    }

    @DatabaseTest
    void hostileTemplatesAreRefused(TestDatabase database) throws IOException {
        SmallDocument word = SmallDocument.word(SmallDocument.p("{{company}}"), "");
        String body = word.part("word/document.xml");
        String entity = body.replace("?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>").replace("{{company}}", "&a;");
        assertTrue(refused(database, word.with("word/document.xml", entity).write(out("dtd.docx"))).contains("damaged"));
        String deep = body.replace("{{company}}", "").replace("<w:p>", "<w:p>".repeat(5_000)).replace("</w:p>", "</w:p>".repeat(5_000));
        assertTrue(refused(database, word.with("word/document.xml", deep).write(out("deep.docx"))).contains("damaged"));
        SmallDocument bomb = SmallDocument.word(body, "").with("word/media/x.png", "0".repeat((32 << 20) + 1));
        assertTrue(refused(database, bomb.write(out("bomb.docx"))).contains("unpacks into more"));
        assertTrue(refused(database, SmallDocument.word("", "").with("../x", "").write(out("slip.docx"))).contains("damaged"));
        assertTrue(refused(database, Files.writeString(out("text.docx"), "no archive")).contains("no document"));
        assertTrue(refused(database, Files.write(out("old.docx"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
                .contains("password"));
        SmallDocument macros = SmallDocument.word("", "");
        macros.with("[Content_Types].xml", macros.part("[Content_Types].xml").replaceFirst("[^\"]*document.main.xml", "x.macroEnabled.main+xml"));
        assertTrue(refused(database, macros.write(out("macros.docx"))).contains("macros"));
        SmallDocument locked = SmallDocument.open("<text:p/>", "")
                .with("META-INF/manifest.xml", "<m xmlns=\"m\"><file-entry><encryption-data/></file-entry></m>");
        assertTrue(refused(database, locked.write(out("locked.odt"))).contains("password"));
    }

    @DatabaseTest
    void aCancelledRunLeavesNothingBehind(TestDatabase database) throws IOException {
        card(database, "Aa", "south");
        Path template = word(SmallDocument.p("{{company}}"), "");
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        for (LetterRequest request :
                List.of(LetterRequest.toAll(ALL, place(template), out("a.docx")), LetterRequest.toAll(ALL, place(template), out("each")).apart())) {
            assertThrows(
                    OperationCanceledException.class,
                    () -> new TemplateLetters().write(database.index(), database.administrator(), request, cancelled));
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(List.of("template.docx"), left.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList());
        }
    }

    @DatabaseTest
    void aLetterIsNotWrittenOverItsTemplate(TestDatabase database) {
        long id = card(database, "Aa", "south");
        Path template = word(SmallDocument.p("{{company}}"), "");
        assertThrows(KartotekException.class, () -> write(database, LetterRequest.to(List.of(id), place(template), template)));
        assertThrows(KartotekException.class, () -> write(database, LetterRequest.to(List.of(id), place(template), out("a.odt"))));
    }

    @DatabaseTest
    void aTemplateSaysWhatItAsksFor(TestDatabase database) {
        Path template = word(
                SmallDocument.p("{{address}} {{Company}} {{company}} {{compnay}} {{today"), "{{phone}}");
        LetterOutline outline = new TemplateLetters().outline(database.index(), database.administrator(), place(template));
        assertEquals("docx", outline.ending());
        assertEquals(List.of("address", "company", "phone"), outline.gaps().stream().map(LetterGap::name).toList());
        assertTrue(outline.isPostal());
        assertEquals(List.of("{{compnay}}", "{{"), outline.wrong().stream().map(LetterOutline.Wrong::gap).toList());
        assertTrue(outline.wrong().getFirst().what().in(Locale.ENGLISH).contains("\"company\"?"));
    }

    @DatabaseTest
    void whoWasContactedLatelyOrHasOptedOutIsLeftOutWhereThatIsWanted(TestDatabase database) {
        long called = card(database, "Aa", "south");
        long quiet = card(database, "Bb", "south");
        long out = card(database, "Cc", "south");
        long out2 = card(database, "Dd", "south");
        activity(database, called, 3);
        activity(database, quiet, 30);
        point(database, out, "opted_out");
        point(database, out2, "opted_out");
        point(database, out2, "opted_in");
        Path template = word(SmallDocument.p("{{company}}"), "");
        LetterRequest all = LetterRequest.toAll(ALL, place(template), out("a.docx"));
        assertEquals(4, write(database, all).written().size());
        Set<LetterConcern> both = EnumSet.of(LetterConcern.TOO_SOON, LetterConcern.OPTED_OUT);
        LetterReport report = write(database, all.without(both));
        assertEquals(List.of(quiet, out2), report.written());
        assertEquals(2, report.leftOut().size());
        LetterRequest chosen = LetterRequest.to(List.of(called, quiet), place(template), out("a.docx"));
        assertEquals(List.of(quiet), write(database, chosen.without(both)).written());
        LetterCheck check = new LetterChecking(database.index(), database.administrator())
                .run(all, soFar -> {}, new NullProgressMonitor());
        assertEquals(4, check.total());
        assertEquals(1, check.with(LetterConcern.TOO_SOON));
        assertEquals(1, check.with(LetterConcern.OPTED_OUT));
        assertEquals(2, check.without(both));
        LetterRequest one = LetterRequest.to(List.of(called), place(template), out("a.docx"));
        assertEquals(List.of(called), write(database, one.without(both)).written());
    }

    private static void activity(TestDatabase database, long card, int daysAgo) {
        LocalDate day = database.administrator().today().minusDays(daysAgo);
        part(database, card, Kind.ACTIVITY, Map.of("type", Value.of("call"), "date", Value.of(day)));
    }

    private static void point(TestDatabase database, long card, String opt) {
        part(database, card, Kind.CONTACT_POINT, Map.of("channel", Value.of("email"), "value", Value.of("a@b.de"), "opt", Value.of(opt)));
    }

    private static void part(TestDatabase database, long card, Kind kind, Map<String, Value> values) {
        CardIndex index = database.index();
        RecordEdit edit = RecordEdit.createPart(kind, index.changes().newId(kind), card, values);
        index.changes().commit(database.administrator(), Reason.EDIT, "", List.of(edit));
    }

    /** One after the other, because the letters of a list stand behind one another. */
    @DatabaseTest
    void whatComesWithTheProgramIsFilledInEachLanguage(TestDatabase database) throws IOException {
        card(database, "Aa", "south");
        card(database, "Bb", "south");
        TemplateLetters letters = new TemplateLetters();
        assertEquals(10, letters.shipped().size());
        for (ShippedTemplate shipped : letters.shipped()) {
            LetterOutline outline = letters.outline(database.index(), database.administrator(), shipped.place());
            assertEquals(List.of(), outline.wrong());
            assertTrue(outline.isPostal());
            assertTrue(shipped.name().endsWith("-" + shipped.language().getLanguage() + "." + outline.ending()), shipped.name());
            Path file = out("all." + outline.ending());
            assertEquals(2, write(database, LetterRequest.toAll(ALL, shipped.place(), file)).written().size());
            String part = outline.ending().equals("odt") ? "content.xml" : "word/document.xml";
            String text = text(file.getFileName().toString(), part);
            assertTrue(text.contains("Aa/Maria Anders/Obere Str. 57/12209 Berlin"), text);
            assertFalse(text.contains("{{") || text.contains("${"), text);
        }
    }

    @DatabaseTest
    void aCopyOfWhatComesWithTheProgramIsTheOfficesOwn(TestDatabase database) throws IOException {
        TemplateLetters letters = new TemplateLetters();
        for (ShippedTemplate shipped : letters.shipped()) {
            Path copy = out(shipped.name());
            letters.copy(shipped.name(), copy);
            LetterOutline own = letters.outline(database.index(), database.administrator(), place(copy));
            LetterOutline its = letters.outline(database.index(), database.administrator(), shipped.place());
            assertEquals(its.gaps().stream().map(LetterGap::name).toList(), own.gaps().stream().map(LetterGap::name).toList());
            String there = assertThrows(KartotekException.class, () -> letters.copy(shipped.name(), copy)).getMessage();
            assertTrue(there.contains(shipped.name()), there);
        }
        String wrong = assertThrows(KartotekException.class, () -> letters.copy("letter-de.doc", out("x.doc"))).getMessage();
        assertTrue(wrong.contains("letter-de.docx"), wrong);
    }
}

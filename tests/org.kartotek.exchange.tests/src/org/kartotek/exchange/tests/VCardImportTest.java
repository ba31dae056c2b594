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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.card.Card;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.entry.ExchangeText;
import org.kartotek.core.importing.ImportMapping;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.query.CardQuery;
import org.kartotek.exchange.imports.FileCardImports;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

class VCardImportTest {
    private static final String[] EVA = {
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Olsen;Eva;Marie;Dr.;",
        "FN:Dr. Eva Marie Olsen",
        "ORG:Alfa\\, Beta & Co;Sales;North",
        "TITLE:Head of Sales",
        "TEL;TYPE=HOME:+45 11 11 11 11",
        "TEL;TYPE=WORK,VOICE:+45 33 12 34 56",
        "TEL;TYPE=CELL:+45 22 22 22 22",
        "TEL;TYPE=WORK,FAX:+45 33 12 34 57",
        "item1.TEL:+45 44 44 44 44",
        "item1.X-ABLabel:_$!<Switchboard>!$_",
        "EMAIL;TYPE=HOME:eva@home.example",
        "EMAIL;TYPE=WORK;TYPE=pref:eva@alfa.example",
        "ADR;TYPE=HOME:;;Skovvej 1;Roskilde;;4000;Denmark",
        "ADR;TYPE=WORK:PO 7;Floor 2;Nygade 5;København;Hovedstaden;1164;Dan",
        " mark",
        "URL:https://www.alfa.example",
        "URL:https://eva.example",
        "BDAY:1968-11-27",
        "NOTE:Likes tea\\, not coffee\\nCalls on Mondays",
        "END:VCARD"
    };

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("people.vcf"), String.join("\r\n", lines) + "\r\n");
    }

    private static ImportReport run(TestDatabase database, ImportRequest request) {
        return new FileCardImports().run(database.index(), database.administrator(), request, new NullProgressMonitor());
    }

    private static List<Long> ids(TestDatabase database) {
        List<Long> ids = new ArrayList<>();
        database.index().queries().stream(
                database.administrator(), CardQuery.customers("name"), row -> ids.add(row.id()), new NullProgressMonitor());
        return ids;
    }

    private static Card only(TestDatabase database) {
        List<Long> ids = ids(database);
        assertEquals(1, ids.size());
        return database.index().cards().byId(database.administrator(), ids.get(0)).orElseThrow();
    }

    private static String text(TestDatabase database, CardRecord record, String field) {
        return ExchangeText.of(
                database.index().catalogue(database.administrator()).field(record.kind(), field), record.value(field));
    }

    private static Map<String, String> face(TestDatabase database, String... fields) {
        CardRecord customer = only(database).customer();
        return List.of(fields).stream().collect(Collectors.toMap(field -> field, field -> text(database, customer, field)));
    }

    private static List<String> parts(TestDatabase database, Kind kind, String... fields) {
        return only(database).parts(kind).stream()
                .map(record -> List.of(fields).stream().map(field -> text(database, record, field)).collect(Collectors.joining("|")))
                .toList();
    }

    @DatabaseTest
    void everythingOfABusinessCardIsOnTheCard(TestDatabase database) throws IOException {
        assertEquals("1 0 0 0", ImportTrial.counts(run(database, ImportRequest.of(file(EVA)))));
        assertEquals(
                Map.of("type", "organisation", "company", "Alfa, Beta & Co", "phone", "+45 33 12 34 56", "mobile", "+45 22 22 22 22", "fax",
                        "+45 33 12 34 57", "email", "eva@alfa.example", "web", "https://www.alfa.example", "birth_date", "1968-11-27"),
                face(database, "type", "company", "phone", "mobile", "fax", "email", "web", "birth_date"));
        assertEquals(
                Map.of("street", "Nygade 5", "street2", "Floor 2, PO 7", "postcode", "1164", "city", "København", "country", "Denmark", "notes",
                        "Likes tea, not coffee\nCalls on Mondays\nDr. Eva Marie Olsen"),
                face(database, "street", "street2", "postcode", "city", "country", "notes"));
        assertEquals(
                List.of("Eva Marie|Olsen|Head of Sales|Sales, North"),
                parts(database, Kind.CONTACT, "first_name", "last_name", "job_title", "department"));
        assertEquals(List.of("home|Skovvej 1|4000|Roskilde"), parts(database, Kind.ADDRESS, "purpose", "street", "postcode", "city"));
        assertEquals(
                List.of("phone|+45 11 11 11 11|home", "phone|+45 44 44 44 44|Switchboard", "email|eva@home.example|home",
                        "web|https://eva.example|"),
                parts(database, Kind.CONTACT_POINT, "channel", "value", "remark"));
        assertTrue(database.index().verify(database.administrator(), new NullProgressMonitor()).isClean());
    }

    @DatabaseTest
    void theSameCardTwiceByMailChangesNothing(TestDatabase database) throws IOException {
        ImportRequest request =
                ImportRequest.of(file(EVA)).with(ImportMapping.BY_HEADERS.withKey(Optional.of("email")));
        assertEquals("1 0 0 0", ImportTrial.counts(run(database, request)));
        assertEquals("0 0 1 0", ImportTrial.counts(run(database, request)));
        List<String> more = new ArrayList<>(List.of(EVA));
        more.add(more.size() - 1, "TEL;TYPE=HOME:+45 99 99 99 99");
        file(more.toArray(String[]::new));
        assertEquals("0 1 0 0", ImportTrial.counts(run(database, request)));
        assertEquals(5, parts(database, Kind.CONTACT_POINT, "value").size());
    }

    @DatabaseTest
    void anOldCardInAnOldEncodingIsAPerson(TestDatabase database) throws IOException {
        String card = String.join(
                "\r\n",
                "BEGIN:VCARD",
                "VERSION:2.1",
                "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCrgen",
                "TEL;HOME;VOICE:(089) 12 34 56",
                "TEL;CELL:0170 1",
                "ADR;HOME;PREF:;;Größeweg 1;Köln;;50667;Deutschland",
                "BDAY:19220310",
                "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0A=",
                "second",
                "END:VCARD",
                "");
        Files.write(folder.resolve("people.vcf"), card.getBytes(Charset.forName("windows-1252")));
        ImportReport report = run(database, ImportRequest.of(folder.resolve("people.vcf")));
        assertEquals("1 0 0 0", ImportTrial.counts(report));
        assertTrue(report.notes().get(0).contains("windows-1252"));
        assertEquals(
                Map.of("type", "person", "first_name", "Jürgen", "last_name", "Müller", "phone", "(089) 12 34 56", "mobile", "0170 1", "street",
                        "Größeweg 1", "city", "Köln", "country", "Germany", "birth_date", "1922-03-10", "notes", "first\nsecond"),
                face(database, "type", "first_name", "last_name", "phone", "mobile", "street", "city", "country", "birth_date", "notes"));
        assertEquals(List.of(), parts(database, Kind.CONTACT, "last_name"));
    }

    @DatabaseTest
    void aNewCardWithUnreadableValuesLosesNothing(TestDatabase database) throws IOException {
        run(database, ImportRequest.of(file(
                "BEGIN:VCARD",
                "VERSION:4.0",
                "FN:Simon van der Berg",
                "TEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+1-418-656-9254;ext=102",
                "EMAIL:nobody at home",
                "BDAY:--0203",
                "TITLE:Baker",
                "ADR:;;;;;;Utopia",
                "END:VCARD")));
        Map<String, String> face = face(database, "first_name", "last_name", "phone", "notes");
        assertEquals("Simon", face.get("first_name"));
        assertEquals("van der Berg", face.get("last_name"));
        assertEquals("+1-418-656-9254 ext. 102", face.get("phone"));
        assertTrue(face.get("notes").matches("(?s).*Baker.*nobody at home.*--02-03.*|(?s).*Baker.*Utopia.*"), face.get("notes"));
        assertTrue(face.get("notes").contains("nobody at home") && face.get("notes").contains("--02-03"), face.get("notes"));
    }

    @DatabaseTest
    void brokenCardsAreAnsweredByLineAndLeaveTheirNeighboursAlone(TestDatabase database) throws IOException {
        Path file = file(
                "BEGIN:VCARD", "VERSION:3.0", "FN:Ada Alfa", "this is no line", "END:VCARD",
                "BEGIN:VCARD", "VERSION:3.0", "FN:Never ended",
                "BEGIN:VCARD", "VERSION:3.0", "FN:Bo Beta", "END:VCARD",
                "stray text", "more of it",
                "BEGIN:VCARD", "VERSION:3.0", "TEL:1234567", "END:VCARD",
                "BEGIN:VCARD", "VERSION:3.0", "FN:Cut off");
        ImportReport report = run(database, ImportRequest.of(file));
        assertEquals("2 0 0 4", ImportTrial.counts(report));
        assertEquals(List.of(6L, 13L, 15L, 19L), report.rejected().stream().map(ImportReport.RejectedRow::line).toList());
        assertTrue(report.notes().stream().anyMatch(note -> note.startsWith("Line 4 ")), report.notes().toString());
        Path rejects = folder.resolve("rejects.vcf");
        new FileCardImports().saveRejected(ImportRequest.of(file), report.rejected(), rejects, new NullProgressMonitor());
        String repaired = Files.readString(rejects).replace("FN:Never ended\r\n", "FN:Never ended\r\nEND:VCARD\r\n");
        assertTrue(repaired.contains("X-KARTOTEK-WHY-REJECTED:The vCard that begins here has no line END:VCARD"), repaired);
        Files.writeString(rejects, repaired);
        assertEquals("1 0 0 3", ImportTrial.counts(run(database, ImportRequest.of(rejects))));
    }

    /** Nobody shares name, numbers and mails with another. */
    private static String another(int i) {
        String digits = String.format("%04d", i);
        return String.join("\r\n", EVA)
                        .replaceAll("(?i)alfa", "Firm" + digits)
                        .replace("eva@home", "eva" + digits + "@home")
                        .replaceAll("(\\+45 .. )(..) (..)", "$1" + digits.substring(0, 2) + " " + digits.substring(2))
                + "\r\n";
    }

    @DatabaseTest
    void aFileOfManyCardsGoesInAndIsTakenBackAsOne(TestDatabase database) throws IOException {
        String all = IntStream.range(0, 250).mapToObj(VCardImportTest::another).collect(Collectors.joining());
        ImportReport report = run(database, ImportRequest.of(Files.writeString(folder.resolve("many.vcf"), all)));
        assertEquals("250 0 0 0", ImportTrial.counts(report));
        assertEquals(List.of(), report.duplicates());
        database.index().changes().undo(
                database.administrator(), report.changeSet().orElseThrow(), new NullProgressMonitor());
        assertEquals(List.of(), ids(database));
    }
}

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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.core.importing.ImportedRow.Verdict;
import org.kartotek.core.importing.LikelyDuplicate;
import org.kartotek.core.importing.LikelyDuplicate.Sign;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Session;
import org.kartotek.exchange.imports.FileCardImports;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Rejected rows as a file, likely duplicates, and what a rehearsal tells of each row. */
class RejectsTest {
    private final FileCardImports imports = new FileCardImports();

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("cards.csv"), String.join("\n", lines) + "\n");
    }

    private ImportReport run(TestDatabase database, Session session, ImportRequest request) {
        return imports.run(database.index(), session, request, new NullProgressMonitor());
    }

    private ImportReport run(TestDatabase database, Path file) {
        return run(database, database.administrator(), ImportRequest.of(file));
    }

    @DatabaseTest
    void rejectedRowsAreRepairedAndImportedAgain(TestDatabase database) throws IOException {
        Path file = file("number;company;country;rest", "A;Alfa;Spain;1", "B;\"Be;ta\";Nowhere;2", "C;=1+2;Elsewhere;3", "D;Delta");
        ImportReport report = run(database, file);
        assertEquals("1 0 0 3", ImportTrial.counts(report));
        Path rejects = folder.resolve("rejects.csv");
        imports.saveRejected(ImportRequest.of(file), report.rejected(), rejects, new NullProgressMonitor());
        List<String> lines = Files.readAllLines(rejects);
        assertEquals(4, lines.size());
        assertTrue(lines.get(0).endsWith("rest;kartotek: why rejected"), lines.get(0));
        assertTrue(lines.get(1).startsWith("B;\"Be;ta\";Nowhere;2;") && lines.get(1).contains("Nowhere\"\""), lines.get(1));
        assertTrue(lines.get(2).startsWith("C;=1+2;"), lines.get(2));
        Files.writeString(rejects, Files.readString(rejects).replace("Nowhere;2", "Norway;2").replace("Elsewhere", "Spain"));
        ImportReport second = run(database, rejects);
        assertEquals("3 0 0 0", ImportTrial.counts(second));
        assertEquals(List.of("rest"), second.ignoredColumns());
    }

    @DatabaseTest
    void theFileItselfIsNotWrittenOver(TestDatabase database) throws IOException {
        Path file = file("number,company,country", "A,Alfa,Nowhere");
        ImportReport report = run(database, file);
        assertThrows(
                KartotekException.class,
                () -> imports.saveRejected(ImportRequest.of(file), report.rejected(), file, new NullProgressMonitor()));
        assertTrue(Files.readString(file).contains("Nowhere"));
        assertThrows(
                KartotekException.class,
                () -> imports.saveRejected(
                        ImportRequest.of(file), report.rejected(), folder.resolve("none/x.csv"), new NullProgressMonitor()));
    }

    @DatabaseTest
    void likelyDuplicatesAreNamed(TestDatabase database) throws IOException {
        run(database, file("number,company,city,email,phone,mobile,territory", "1,Älpha,Köln,info@alpha.example,+49 221 1234567,,south",
                "2,Beta,Bonn,,,,south", "3,Hidden,Ulm,h@x.example,030 7654321,,north"));
        Path file = file(
                "number,company,city,email,phone,mobile",
                "10,alpha,KOLN,,,",
                "11,Other,Ulm,INFO@alpha.example,,",
                "12,Third,Ulm,,,0221/123 45 67",
                "13,Beta,Berlin,,,",
                "14,Newcomer,Ulm,n@x.example,,",
                "15,Again,Ulm,n@x.example,,",
                "1,Älpha,Köln,,,",
                "16,Sixth,Ulm,h@x.example,030 7654321,");
        ImportReport dry = run(database, database.administrator(), ImportRequest.of(file).rehearsed(true));
        assertEquals(
                List.of("2 NAME_AND_CITY Älpha 0", "3 EMAIL Älpha 0", "4 PHONE Älpha 0", "7 EMAIL Newcomer 6", "9 EMAIL Hidden 0"),
                dry.duplicates().stream().map(RejectsTest::words).toList());
        ImportReport restricted = run(database, database.restricted(), ImportRequest.of(file).rehearsed(true));
        assertTrue(restricted.duplicates().stream().noneMatch(each -> each.name().equals("Hidden")));
        assertTrue(restricted.duplicates().stream().noneMatch(each -> each.sign() == Sign.PHONE && each.line() == 4), "phone is hidden");
        ImportReport without = run(database, database.administrator(), ImportRequest.of(file).keepingDuplicatesOut(true));
        assertEquals("2 0 1 5", ImportTrial.counts(without));
        assertTrue(without.rejected().get(0).reason().contains("the same name and city"));
    }

    @DatabaseTest
    void amongManyCardsEachRowIsAskedFor(TestDatabase database) throws IOException {
        List<String> cards = new ArrayList<>(List.of("number,company,city,email,phone"));
        for (int i = 0; i < 90; i++) {
            cards.add("N" + i + ",Firm " + i + ",Bonn,f" + i + "@x.example,0228 77000" + (100 + i));
        }
        run(database, file(cards.toArray(String[]::new)));
        ImportReport dry = run(
                database,
                database.administrator(),
                ImportRequest.of(file("company,city,email,phone", "FIRM 7,Bonn,,", "Other,Ulm,F8@x.example,", "Third,Ulm,,+49 228 77000109"))
                        .rehearsed(true));
        assertEquals(
                List.of("2 NAME_AND_CITY Firm 7 0", "3 EMAIL Firm 8 0", "4 PHONE Firm 9 0"),
                dry.duplicates().stream().map(RejectsTest::words).toList());
    }

    private static String words(LikelyDuplicate duplicate) {
        return duplicate.line() + " " + duplicate.sign() + " " + duplicate.name() + " " + duplicate.earlierLine();
    }

    @DatabaseTest
    void aRehearsalTellsOfEachRow(TestDatabase database) throws IOException {
        run(database, file("number,company,city,contact", "1,Alfa,Köln,Eva Olsen", "2,Beta,Bonn,"));
        List<ImportedRow> rows = new ArrayList<>();
        imports.run(
                database.index(),
                database.administrator(),
                ImportRequest.of(file("number,company,city,contact", "1,Alfa,Ulm,Ida Berg", "2,Beta,Bonn,", "3,Gamma,Rom,", "4,Delta,,,,x"))
                        .rehearsed(true),
                rows::add,
                new NullProgressMonitor());
        rows.sort(java.util.Comparator.comparingLong(ImportedRow::line));
        assertEquals(
                List.of(Verdict.CHANGED, Verdict.UNCHANGED, Verdict.NEW, Verdict.REJECTED), rows.stream().map(ImportedRow::verdict).toList());
        assertEquals(List.of("Alfa", "Beta", "Gamma", "4 · Delta"), rows.stream().map(ImportedRow::title).toList());
        assertEquals(
                List.of("CUSTOMER City: Köln > Ulm", "CONTACT First name:  > Ida", "CONTACT Last name:  > Berg"),
                rows.get(0).values().stream()
                        .map(value -> value.kind() + " " + value.label() + ": " + value.before() + " > " + value.after())
                        .toList());
        assertTrue(rows.get(3).reason().contains("cells"));
    }
}

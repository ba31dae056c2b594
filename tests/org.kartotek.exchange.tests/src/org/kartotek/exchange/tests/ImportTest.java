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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.importing.ImportReport;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.exchange.imports.FileCardImports;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

class ImportTest {
    @TempDir
    Path folder;

    private ImportTrial trial(TestDatabase database) {
        return new ImportTrial(database.index(), database.administrator(), folder);
    }

    private static String[] rows(String header, Stream<String> rows) {
        return Stream.concat(Stream.of(header), rows).toArray(String[]::new);
    }

    @DatabaseTest
    void theSameFileTwiceChangesNothing(TestDatabase database) {
        ImportTrial trial = trial(database);
        String[] file = rows(
                "customer_id,company_name,contact_name,contact_title,address,city,postal_code,country,phone",
                IntStream.range(0, 250).mapToObj(i -> "N" + i + ",Firma " + i + ",Ana María Nuñez,Jefa,Calle " + i
                        + ",Málaga,0" + i + ",Spain,+34 5" + i));
        ImportReport first = trial.run(file);
        assertEquals("250 0 0 0", ImportTrial.counts(first));
        assertTrue(first.changeSet().isPresent());
        assertEquals("ES", database.index().cards().byNumber(database.administrator(), "n7").orElseThrow().customer()
                .value("country").content().orElseThrow());
        assertEquals(List.of("Ana María Nuñez Jefa"), trial.contacts("N249"));
        ImportReport second = trial.run(file);
        assertEquals("0 0 250 0", ImportTrial.counts(second));
        assertEquals(OptionalLong.empty(), second.changeSet());
        assertEquals(1, trial.changeSets());
    }

    @DatabaseTest
    void onlyWhatDiffersIsWrittenAndNothingIsErased(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.run("number;company;city;fax", "A;Alfa;Berlin;030 1", "B;Beta;Bonn;");
        ImportReport report = trial.run("number;company;city;fax", "a;Alfa;;(absent)", "B;Beta;Köln;", "C;Gamma;;");
        assertEquals("1 2 0 0", ImportTrial.counts(report));
        assertEquals("Berlin", trial.value("A", "city"));
        assertEquals("(absent)", trial.value("A", "fax"));
        assertEquals("A", trial.value("A", "number"));
        assertEquals("Köln", trial.value("B", "city"));
        assertEquals("", trial.value("C", "fax"));
    }

    @DatabaseTest
    void aListOfOurOwnMakesNoCompaniesOfPersons(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.run("number,first name,last name,company", "A,Anna,Berg,", "B,,,Beta");
        ImportReport report = trial.run("number,name,city", "A,\"Berg, Anna\",Bonn", "B,Beta,");
        assertEquals("0 1 1 0", ImportTrial.counts(report));
        assertEquals("", trial.value("A", "company"));
        assertEquals("Bonn", trial.value("A", "city"));
    }

    @DatabaseTest
    void contactsAreFoundByName(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.run("number,company,contact,title,contact phone", "A,Alfa,\"van der Berg, Jan\",Owner,", "B,Beta,Jan van der Berg,,1");
        assertEquals(List.of("Jan van der Berg Owner"), trial.contacts("A"));
        assertEquals(List.of("Jan van der Berg 1"), trial.contacts("B"));
        ImportReport report = trial.run(
                "number,contact.first_name,contact.last_name,contact.phone", "A,JAN,van der Berg,2", "B,Eva,Olsen,3");
        assertEquals("0 2 0 0", ImportTrial.counts(report));
        assertEquals(List.of("JAN van der Berg Owner 2"), trial.contacts("A"));
        assertEquals(List.of("Jan van der Berg 1", "Eva Olsen 3"), trial.contacts("B"));
        ImportReport nameless = trial.run("number,contact.phone", "A,4", "B,5");
        assertEquals("0 1 0 1", ImportTrial.counts(nameless));
        assertEquals(List.of("JAN van der Berg Owner 4"), trial.contacts("A"));
    }

    @DatabaseTest
    void badRowsAreListedAndGoodOnesGoIn(TestDatabase database) {
        ImportTrial trial = trial(database);
        ImportReport report = trial.run(
                "number,company,country,birth_date,phone",
                "A,Alfa,Germany,,",
                "B,Beta,Germny,,none",
                "C,Gamma,,31.12.1968,",
                "D,\"Two",
                "lines\",Spain,1968-12-31,",
                "E,Epsilon,Spain",
                "F,Zeta,Spain,,,surplus",
                "a,Alfa again,,,",
                ",,Spain,,",
                ",,,,",
                "G,Eta,Spain,,,");
        assertEquals("3 0 0 6", ImportTrial.counts(report));
        assertEquals(List.of(3L, 4L, 7L, 8L, 9L, 10L), report.rejected().stream().map(ImportReport.RejectedRow::line).toList());
        String beta = report.rejected().get(0).reason();
        assertTrue(beta.contains("Column country") && beta.contains("\"Germany\"") && beta.contains("Column phone"), beta);
        assertTrue(report.rejected().get(2).reason().contains("3 cells"));
        assertTrue(report.rejected().get(4).reason().contains("line 2"));
        assertEquals(List.of("A", "D", "G"), trial.column("number"));
        assertEquals("Two lines", trial.value("D", "company"));
    }

    @DatabaseTest
    void strictIsAllOrNothing(TestDatabase database) {
        ImportTrial trial = trial(database);
        ImportReport report = trial.strict("number,company,country", "A,Alfa,Spain", "B,Beta,Nowhere");
        assertEquals("0 0 0 1", ImportTrial.counts(report));
        assertEquals(OptionalLong.empty(), report.changeSet());
        assertEquals(List.of(), trial.column("number"));
        assertEquals("2 0 0 0", ImportTrial.counts(trial.strict("number,company,country", "A,Alfa,Spain", "B,Beta,Norway")));
    }

    @DatabaseTest
    void aDryRunSaysWhatWouldHappenAndWritesNothing(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.run("number,company,contact", "A,Alfa,Eva Olsen", "B,Beta,");
        String[] file = {"number,company,contact,country", "A,Alfa,Eva Olsen,", "B,Better,,", "C,Gamma,,", "D,Delta,,Nowhere"};
        ImportReport dry = trial.dry(file);
        assertEquals("1 1 1 1", ImportTrial.counts(dry));
        assertEquals(OptionalLong.empty(), dry.changeSet());
        assertEquals(List.of("A", "B"), trial.column("number"));
        assertEquals(1, trial.changeSets());
        assertEquals(ImportTrial.counts(dry), ImportTrial.counts(trial.run(file)));
    }

    @DatabaseTest
    void headersAreKnownInEveryLanguageAndByTheNamesOfOtherPrograms(TestDatabase database) {
        ImportTrial trial = trial(database);
        ImportReport report = trial.run(
                "Kundennummer\tFirma\tPLZ\tOrt\tLand\tAnsprechpartner\tGeburtstag\tShoe size", "A\tAlfa\t01067\tDresden\tDeutschland\tEva Olsen\t1968-11-27\t42");
        assertEquals("1 0 0 0", ImportTrial.counts(report));
        assertEquals(List.of("Shoe size"), report.ignoredColumns());
        assertEquals("01067", trial.value("A", "postcode"));
        assertEquals("Germany", trial.value("A", "country"));
        assertEquals("1 0 0 0", ImportTrial.counts(trial.run("Номер,Компания,Город", "B,Ёлочка,Псков")));
        assertEquals("1 0 0 0", ImportTrial.counts(trial.run("CustomerID,CompanyName,ZipCode", "C,Gamma,1100")));
        assertEquals("1100", trial.value("C", "postcode"));
    }

    @DatabaseTest
    void aMappingNamesColumns(TestDatabase database) {
        ImportTrial trial = trial(database);
        ImportReport report = trial.mapped(
                Map.of("phone", "Büro", "company", "A", "fax", ""), "number,A,Büro,telefon,fax", "1,Alfa,030 1,030 2,030 3");
        assertEquals(List.of("telefon", "fax"), report.ignoredColumns());
        assertEquals("030 1", trial.value("1", "phone"));
        assertEquals("", trial.value("1", "fax"));
        assertThrows(UnknownNameException.class, () -> trial.mapped(Map.of("phon", "number"), "number", "1"));
        assertThrows(UnknownNameException.class, () -> trial.mapped(Map.of("phone", "nr"), "number", "1"));
        assertThrows(KartotekException.class, () -> trial.mapped(Map.of("name", "number"), "number", "1"));
    }

    @DatabaseTest
    void twoColumnsForOneFieldAreRefused(TestDatabase database) {
        String sentence = assertThrows(KartotekException.class, () -> trial(database).run("number,phone,tel", "1,2,3")).getMessage();
        assertTrue(sentence.contains("phone, tel") && sentence.contains("phone=phone"), sentence);
    }

    @DatabaseTest
    void aFileWithoutKnownColumnsIsRefused(TestDatabase database) {
        String sentence = assertThrows(KartotekException.class, () -> trial(database).run("a,b,c", "1,2,3")).getMessage();
        assertTrue(sentence.contains("a, b, c"), sentence);
    }

    @DatabaseTest
    void anotherFieldCanBeTheKey(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.run("number,company,email", "A,Alfa,a@x.example", "B,Beta,b@x.example", "C,Gamma,b@x.example");
        ImportReport report = trial.byKey("email", "email,city", "A@X.example,Berlin", "b@x.example,Bonn", "new@x.example,Ulm");
        assertEquals("0 1 0 2", ImportTrial.counts(report));
        assertTrue(report.rejected().get(0).reason().contains("2 cards"));
        assertEquals("Berlin", trial.value("A", "city"));
        assertEquals("1 0 0 1", ImportTrial.counts(trial.byKey("email", "email,number,company", "d@x.example,D,Delta", "e@x.example,d,Dis")));
        assertThrows(KartotekException.class, () -> trial.byKey("email", "number,city", "A,Ulm"));
        assertThrows(KartotekException.class, () -> trial.byKey("notes", "notes,city", "A,Ulm"));
    }

    @DatabaseTest
    void rowsWithoutNumberAreNewCards(TestDatabase database) {
        ImportTrial trial = trial(database);
        assertTrue(trial.run("company", "Alfa").notes().get(0).contains("no column for the customer number"));
        assertEquals("2 0 0 0", ImportTrial.counts(trial.run("number,company", ",Alfa", ",Beta")));
        assertEquals(List.of("Alfa", "Alfa", "Beta"), trial.column("company"));
    }

    @DatabaseTest
    void undoTakesBackCreatedAndChangedCards(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.run("number,company,contact", "A,Alfa,Eva Olsen");
        long changeSet = trial.run("number,company,contact", "A,Alpha,Ada Berg", "B,Beta,").changeSet().orElseThrow();
        database.index().changes().undo(database.administrator(), changeSet, new NullProgressMonitor());
        assertEquals(List.of("A"), trial.column("number"));
        assertEquals("Alfa", trial.value("A", "company"));
        assertEquals(List.of("Eva Olsen"), trial.contacts("A"));
    }

    @DatabaseTest
    void theSecondRoleImportsWhatItSees(TestDatabase database) {
        trial(database).run("number,company,territory,phone", "N,North,north,1", "S,South,south,2");
        ImportTrial restricted = new ImportTrial(database.index(), database.restricted(), folder);
        String[] file = {
            "number,company,territory,phone", "N,Hidden,south,3", "S,Southern,south,4", "T,Third,south,5", "U,Fourth,north,6"
        };
        ImportReport dry = restricted.dry(file);
        ImportReport report = restricted.run(file);
        assertEquals(report.rejected(), dry.rejected());
        assertEquals(ImportTrial.counts(report), ImportTrial.counts(dry));
        assertEquals(List.of("phone"), report.ignoredColumns());
        assertEquals("1 1 0 2", ImportTrial.counts(report));
        assertEquals(List.of(2L, 5L), report.rejected().stream().map(ImportReport.RejectedRow::line).toList());
        assertTrue(report.rejected().stream().noneMatch(row -> row.reason().contains("North")));
        assertEquals("North", trial(database).value("N", "company"));
        assertEquals("2", trial(database).value("S", "phone"));
    }

    @DatabaseTest
    void breakingOffWritesNothing(TestDatabase database) {
        ImportTrial trial = trial(database);
        trial.dry(rows("number,company", IntStream.range(0, 2000).mapToObj(i -> i + ",Firma " + i)));
        NullProgressMonitor monitor = new NullProgressMonitor() {
            private int looks;

            @Override
            public boolean isCanceled() {
                looks++;
                return looks > 8;
            }
        };
        assertThrows(
                OperationCanceledException.class,
                () -> new FileCardImports()
                        .run(database.index(), database.administrator(), ImportRequest.of(trial.file()), monitor));
        assertEquals(List.of(), trial.column("number"));
        assertEquals(0, trial.changeSets());
    }
}

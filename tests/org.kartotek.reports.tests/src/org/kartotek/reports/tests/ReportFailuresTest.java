/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What happens when a report cannot be made, or is no longer wanted. */
class ReportFailuresTest {
    @TempDir
    Path folder;

    private static void print(TestDatabase database, String report, Path file, IProgressMonitor monitor) {
        ReportRequest request = new ReportRequest(report, ReportFormat.PDF, file, List.of(), Optional.empty());
        Printing.reports().render(database.index(), database.administrator(), request, monitor);
    }

    private static <T extends KartotekException> String refusal(
            Class<T> problem, TestDatabase database, String report, Path file) {
        return assertThrows(problem, () -> print(database, report, file, new NullProgressMonitor()))
                .getMessage();
    }

    @DatabaseTest
    void unknownReportNamesTheNearest(TestDatabase database) {
        String message = refusal(UnknownNameException.class, database, "custumer-list", folder.resolve("a.pdf"));
        assertTrue(message.contains("Did you mean \"customer-list\"?"), message);
    }

    @DatabaseTest
    void designOfSomebodyElseIsRefused(TestDatabase database) throws IOException {
        Path design = Files.writeString(folder.resolve("own.rptdesign"), "<report/>");
        String message = refusal(KartotekException.class, database, design.toString(), folder.resolve("a.pdf"));
        assertTrue(message.contains("only runs the reports that come with it"), message);
    }

    @DatabaseTest
    void placeThatCannotBeWrittenIsNamed(TestDatabase database) throws IOException {
        Path missing = folder.resolve("missing").resolve("a.pdf");
        assertTrue(refusal(KartotekException.class, database, "customer-list", missing).contains("There is no folder"));
        assertTrue(refusal(KartotekException.class, database, "customer-list", folder).contains("is a folder"));
        Path file = Files.writeString(folder.resolve("file"), "");
        Path below = file.resolve("a.pdf");
        assertTrue(refusal(KartotekException.class, database, "customer-list", below).contains("cannot be written"));
    }

    @DatabaseTest
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatIsNoFileStaysAndALinkIsWrittenThrough(TestDatabase database) throws IOException {
        assertTrue(refusal(KartotekException.class, database, "customer-list", Path.of("/dev/null")).contains("stays as it is"));
        Path file = folder.resolve("list.pdf");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), file);
        print(database, "customer-list", link, new NullProgressMonitor());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(file) > 1_000);
    }

    @DatabaseTest
    void cancelledReportLeavesWhatWasThere(TestDatabase database) throws IOException {
        TestCards.fill(database);
        Path file = Files.writeString(folder.resolve("list.pdf"), "the list of yesterday");
        IProgressMonitor impatient = new NullProgressMonitor() {
            @Override
            public void internalWorked(double work) {
                setCanceled(true);
            }

            @Override
            public void worked(int work) {
                setCanceled(true);
            }
        };
        assertThrows(OperationCanceledException.class, () -> print(database, "customer-list", file, impatient));
        assertEquals("the list of yesterday", Files.readString(file));
        assertArrayEquals(new String[] {"list.pdf"}, folder.toFile().list());
    }

    @DatabaseTest
    void finishedReportTakesThePlaceOfTheOldOne(TestDatabase database) throws IOException {
        Path file = Files.writeString(folder.resolve("list.pdf"), "the list of yesterday");
        print(database, "customer-list", file, new NullProgressMonitor());
        assertTrue(Files.size(file) > 1_000);
        assertArrayEquals(new String[] {"list.pdf"}, folder.toFile().list());
    }
}

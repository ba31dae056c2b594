/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What a role may not see is on no report, in no format. */
class ReportRightsTest {
    @TempDir
    Path folder;

    private Printing restricted(TestDatabase database) {
        return new Printing(database, database.restricted(), folder);
    }

    @DatabaseTest
    void ownColumnsLeaveOutTheHiddenFieldAndOtherTerritories(TestDatabase database) throws IOException {
        TestCards.fill(database);
        String html = Files.readString(restricted(database).print(ReportFormat.HTML));
        assertTrue(html.contains(TestCards.SOUTHERN_CITY));
        assertFalse(html.contains(TestCards.NORTHERN_CITY));
        assertTrue(html.contains("Customers: 50"));
        assertFalse(html.contains("Phone"));
        assertFalse(html.contains(TestCards.phone(0)));
    }

    @DatabaseTest
    void hiddenFieldIsAnUnknownNameEverywhere(TestDatabase database) {
        TestCards.fill(database);
        Printing printing = restricted(database);
        KartotekException column =
                assertThrows(UnknownNameException.class, () -> printing.print(ReportFormat.PDF, "company", "phone"));
        KartotekException never =
                assertThrows(UnknownNameException.class, () -> printing.print(ReportFormat.PDF, "company", "fhone"));
        assertEquals(never.getMessage().replace("fhone", "phone"), column.getMessage());
        assertAll(
                () -> assertThrows(KartotekException.class, () -> printing.print("phone is known", ReportFormat.PDF)),
                () -> assertThrows(KartotekException.class, () -> printing.print("order by phone", ReportFormat.PDF)));
        assertEquals(0, folder.toFile().list().length);
    }

    @DatabaseTest
    void aFieldThatIsNotForReportsIsNoColumn(TestDatabase database) {
        TestCards.fill(database);
        database.index()
                .changes()
                .addField(
                        database.administrator(),
                        new NewField(Kind.CUSTOMER, "secret", FieldType.TEXT, Labels.same("Secret"), List.of(), Set.of()));
        Printing printing = Printing.asAdministrator(database, folder);
        KartotekException refused =
                assertThrows(KartotekException.class, () -> printing.print(ReportFormat.HTML, "company", "secret"));
        assertTrue(refused.getMessage().contains("not for reports"), refused.getMessage());
    }

    private static Session withActions(Session all, Set<Action> actions) {
        Rights rights = all.rights().withActions(actions);
        return new Session(all.userId(), all.login(), all.role(), rights, all.locale(), all.zone());
    }

    @DatabaseTest
    void aSpreadsheetIsAnExport(TestDatabase database) throws IOException {
        TestCards.fill(database);
        Session session = withActions(database.restricted(), Set.of(Action.REPORT));
        Printing printing = new Printing(database, session, folder);
        assertThrows(AccessRefusedException.class, () -> printing.print(ReportFormat.XLSX));
        assertEquals(0, folder.toFile().list().length);
        assertTrue(Files.size(printing.print(ReportFormat.HTML)) > 0);
    }

    @DatabaseTest
    void roleWithoutReportsHasNone(TestDatabase database) {
        Session session = withActions(database.administrator(), Set.of());
        assertEquals(List.of(), Printing.reports().list(session));
        Printing printing = new Printing(database, session, folder);
        assertThrows(AccessRefusedException.class, () -> printing.print(ReportFormat.PDF));
    }
}

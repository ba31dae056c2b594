/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.Verification;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.value.Value;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Damage of every kind is found and named, without a value. */
class VerifierTest {
    private static final String SECRET = "Geheim";

    private static Verification verify(TestDatabase database) {
        return database.index().verify(database.administrator(), new NullProgressMonitor());
    }

    private static void fill(TestDatabase database) {
        long card = database.index().changes().newId(Kind.CUSTOMER);
        long contact = database.index().changes().newId(Kind.CONTACT);
        database.index()
                .changes()
                .commit(
                        database.administrator(),
                        Reason.EDIT,
                        "",
                        List.of(
                                RecordEdit.createCustomer(
                                        card, Map.of("company", Value.of(SECRET), "number", Value.of("K1"), "territory", Value.of("north"))),
                                RecordEdit.createPart(Kind.CONTACT, contact, card, Map.of("last_name", Value.of("Holm")))));
    }

    private static void assertFinds(TestDatabase database, String damage, String problem) throws SQLException {
        assertEquals(List.of(), verify(database).problems());
        try (Connection connection = database.rawConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(damage);
        }
        List<String> problems =
                verify(database).problems().stream().map(each -> each.in(Locale.ENGLISH)).toList();
        assertTrue(problems.stream().anyMatch(each -> each.contains(problem)), () -> damage + " gave " + problems);
        assertTrue(problems.stream().noneMatch(each -> each.contains(SECRET)), problems::toString);
    }

    @DatabaseTest
    void countsWhatItCompares(TestDatabase database) {
        fill(database);
        assertEquals(new Verification(1, 2, List.of()), verify(database));
    }

    @DatabaseTest
    void findsSortKeys(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update customer set f_company_sk = '1other'", "customer 1: company has a sort key");
    }

    @DatabaseTest
    void findsStates(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update customer set f_company_st = 1", "customer 1: company has a state");
    }

    @DatabaseTest
    void findsNames(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update customer set f_name = 'x', f_name_sk = '1x'", "customer 1: name does not fit");
    }

    @DatabaseTest
    void findsNumbers(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update customer set number_uk = null", "customer 1: number is not kept");
    }

    @DatabaseTest
    void findsScopes(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update customer set scope_id = 77", "customer 1: the scope");
    }

    @DatabaseTest
    void findsMissingTokens(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "delete from token where token = 'holm'", "customer 1: the search words do not fit the values of contact.last_name.");
    }

    @DatabaseTest
    void findsTokensTooMany(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "insert into token values ('more', 1, 1, 1)", "customer 1: the search words do not fit the values of company.");
    }

    @DatabaseTest
    void findsVersions(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update contact set version = 2", "contact 1: the version does not fit");
    }

    @DatabaseTest
    void findsRecordsWithoutAHistory(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "delete from change_row where kind = 1", "contact 1: exists without having been created");
    }

    @DatabaseTest
    void findsRecordsThatAreMissing(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "delete from contact", "contact 1: has a history but does not exist");
    }

    @DatabaseTest
    void findsPartsWithoutTheirCard(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "delete from customer", "contact 1: the card that it hangs on");
    }

    @DatabaseTest
    void findsRecordsThatWereTakenOutOfUse(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update contact set archived = 1", "contact 1: whether it is in use");
    }

    @DatabaseTest
    void findsOpenChangeSets(TestDatabase database) throws SQLException {
        fill(database);
        assertFinds(database, "update change_set set state = 'OPEN'", "change set 1 was never done");
    }

    @DatabaseTest
    void canBeCancelled(TestDatabase database) {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(
                OperationCanceledException.class, () -> database.index().verify(database.administrator(), cancelled));
    }

    @DatabaseTest
    void isForAdministrators(TestDatabase database) {
        assertThrows(
                AccessRefusedException.class,
                () -> database.index().verify(database.restricted(), new NullProgressMonitor()));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.problem.UnknownNameException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Rights.FieldName;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.rights.RoleStore;
import org.kartotek.persistence.schema.Dialect;
import org.kartotek.persistence.signin.UserStore;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Roles are data: they are made, given, taken and taken back, and nobody gives more than he has. */
class RolesTest {
    private static final FieldName PHONE = new FieldName(Kind.CUSTOMER, "phone");

    private static RightsEdit edit(TestDatabase database, Role... roles) {
        return new RightsEdit(version(database), List.of(roles), Set.of(), List.of());
    }

    private static RightsEdit edit(TestDatabase database, UserRights... users) {
        return new RightsEdit(version(database), List.of(), Set.of(), List.of(users));
    }

    private static long version(TestDatabase database) {
        return database.index().catalogue(database.administrator()).version();
    }

    private static long change(TestDatabase database, RightsEdit edit) {
        return database.index().roles().change(database.administrator(), edit).orElseThrow();
    }

    private static Role role(TestDatabase database, String key) {
        return RoleStore.find(database.index().roles().roles(database.administrator()), key).orElseThrow();
    }

    private static Role phoneless(String key) {
        return new Role(
                key,
                new Labels(Map.of("en", "No phone", "de", "Ohne Telefon")),
                new RoleRights(Map.of(
                        RoleRights.FIELDS, "write",
                        RoleRights.KINDS, "read,create,change,delete",
                        RoleRights.subject(PHONE), "none",
                        RoleRights.ROWS, "own,own-territories",
                        RoleRights.subject(Action.UNDO), "yes")));
    }

    /** Somebody who can be given something; he signs in nowhere. */
    private static void admit(TestDatabase database, String login, String role) throws SQLException {
        try (Connection owner = database.rawConnection()) {
            new UserStore(database.isEmbedded() ? Dialect.DERBY : Dialect.POSTGRESQL).insert(owner, login, login, role, null);
        }
    }

    /** As whom somebody signs in now. */
    private static Session session(TestDatabase database, String login) throws SQLException {
        Session administrator = database.administrator();
        try (Connection owner = database.rawConnection()) {
            return new Session(
                    77, login, "test", RoleStore.rights(owner, login), administrator.locale(), administrator.zone());
        }
    }

    @DatabaseTest
    void aRoleIsMadeChangedAndTakenBack(TestDatabase database) throws SQLException {
        admit(database, "maria", Role.OFFICE);
        long made = change(database, edit(database, phoneless("quiet")));
        assertEquals(phoneless("quiet"), role(database, "quiet"));
        long given = change(database, edit(database, UserRights.of("maria", List.of("quiet")).withTerritories(List.of("south"))));
        Rights rights = session(database, "maria").rights();
        assertEquals(FieldAccess.NONE, rights.access(PHONE));
        assertTrue(rights.admits(1, "south", null, "maria"));
        assertTrue(rights.admits(1, "north", "maria", "maria"));
        assertFalse(rights.admits(1, "north", "bo", "maria"));
        assertFalse(rights.may(Action.EXPORT));

        Role louder = phoneless("quiet").with(phoneless("quiet").rights().with(RoleRights.subject(PHONE), "read"));
        long changed = change(database, edit(database, louder));
        assertEquals(FieldAccess.READ, session(database, "maria").rights().access(PHONE));

        List<ChangeSetInfo> list = database.index().changes().list(database.administrator(), 3);
        assertEquals(List.of(changed, given, made), list.stream().map(ChangeSetInfo::id).toList());
        assertTrue(list.stream().allMatch(set -> set.reason() == Reason.RIGHTS));
        assertEquals(List.of("quiet", "maria", "quiet"), list.stream().map(ChangeSetInfo::note).toList());

        assertEquals(1, undo(database, changed).records());
        assertEquals(phoneless("quiet"), role(database, "quiet"));
        assertThrows(KartotekException.class, () -> undo(database, made), "somebody has the role");
        assertEquals(1, undo(database, given).records());
        assertEquals(Set.of(Role.OFFICE), given(database, "maria").roles());
        assertEquals(1, undo(database, made).records());
        assertThrows(RuntimeException.class, () -> role(database, "quiet"));
        assertTrue(database.index().verify(database.administrator(), new NullProgressMonitor()).isClean());
    }

    private static UserRights given(TestDatabase database, String login) {
        return database.index().roles().users(database.administrator()).stream()
                .filter(user -> user.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private static UndoResult undo(TestDatabase database, long set) {
        return database.index().changes().undo(database.administrator(), set, new NullProgressMonitor());
    }

    @DatabaseTest
    void whatWasGivenOtherwiseSinceStays(TestDatabase database) throws SQLException {
        admit(database, "maria", Role.OFFICE);
        long first = change(database, edit(database, UserRights.of("maria", List.of("service")).withTerritories(List.of("south", "north"))));
        change(database, edit(database, UserRights.of("maria", List.of("service")).withTerritories(List.of("north"))));
        UndoResult result = undo(database, first);
        assertEquals(1, result.conflicts().size());
        assertEquals(UserRights.of("maria", List.of(Role.OFFICE)), given(database, "maria"));
    }

    @DatabaseTest
    void rolesJoinToTheWidestOfEach(TestDatabase database) throws SQLException {
        admit(database, "maria", "service");
        Rights service = session(database, "maria").rights();
        change(database, edit(database, UserRights.of("maria", List.of("service", "sales_representative"))));
        Rights both = session(database, "maria").rights();
        assertFalse(service.may(Kind.CUSTOMER, KindRight.CREATE));
        assertTrue(both.may(Kind.CUSTOMER, KindRight.CREATE));
        assertTrue(both.covers(service));
        assertTrue(both.admits(1, "north", null, "maria"));
    }

    @DatabaseTest
    void nobodyIsLeftWithoutAnAdministrator(TestDatabase database) throws SQLException {
        if (database.isEmbedded()) {
            String own = database.administrator().login();
            assertThrows(KartotekException.class, () -> change(database, edit(database, UserRights.of(own, List.of(Role.OFFICE)))));
        }
        assertThrows(KartotekException.class, () -> change(database, edit(database, phoneless(Role.ADMINISTRATOR))));
        assertThrows(
                KartotekException.class,
                () -> change(database, RightsEdit.without(version(database), Role.ADMINISTRATOR)));
        assertThrows(UnknownNameException.class, () -> change(database, edit(database, UserRights.of(database.administrator().login(), List.of("chief")))));
        admit(database, "maria", "service");
        assertThrows(KartotekException.class, () -> change(database, RightsEdit.without(version(database), "service")));
        change(database, RightsEdit.without(version(database), "accounts"));
        assertThrows(RuntimeException.class, () -> role(database, "accounts"));
    }

    @DatabaseTest
    void nobodyGivesMoreThanHeHas(TestDatabase database) throws SQLException {
        admit(database, "lea", "sales_manager");
        admit(database, "maria", "sales_representative");
        change(database, edit(database, UserRights.of("lea", List.of("sales_manager")).withTerritories(List.of("south"))));
        Session lea = session(database, "lea");
        assertEquals(8, database.index().roles().roles(lea).size());
        RightsEdit within = edit(database, UserRights.of("maria", List.of("sales_representative")).withTerritories(List.of("south")));
        List<RightsEdit> beyond = List.of(
                edit(database, UserRights.of("maria", List.of("sales_representative")).withTerritories(List.of("north"))),
                edit(database, UserRights.of("maria", List.of("sales_manager", "power_user"))),
                edit(database, UserRights.of("maria", List.of(Role.ADMINISTRATOR))),
                edit(database, UserRights.of("lea", List.of(Role.ADMINISTRATOR)).withTerritories(List.of("south"))),
                edit(database, UserRights.of(database.administrator().login(), List.of("sales_representative"))),
                edit(database, phoneless("quiet")));
        for (RightsEdit edit : beyond) {
            assertThrows(AccessRefusedException.class, () -> database.index().roles().change(lea, edit), edit.toString());
        }
        assertThrows(AccessRefusedException.class, () -> database.index().roles().roles(session(database, "maria")));
        assertThrows(AccessRefusedException.class, () -> database.index().roles().change(session(database, "maria"), within));
        assertTrue(database.index().roles().change(lea, within).isPresent());
        assertThrows(AccessRefusedException.class, () -> database.index().roles().seenBy(lea, database.administrator().login()));
        assertEquals("maria", database.index().roles().seenBy(lea, "maria").login());
    }

    @DatabaseTest
    void aManagerReadsWhatThoseWereGivenWhoWorkForHim(TestDatabase database) throws SQLException {
        admit(database, "lea", "sales_manager");
        admit(database, "ada", "accounts");
        admit(database, "nils", "sales_representative");
        for (String login : List.of("bo", "maria", "ole")) {
            admit(database, login, "sales_representative");
        }
        change(database, edit(
                database,
                UserRights.of("lea", List.of("sales_manager")).withTerritories(List.of("south")),
                UserRights.of("bo", List.of("sales_representative")).withTerritories(List.of("north", "south")),
                UserRights.of("maria", List.of("sales_representative")).withTerritories(List.of("south")),
                UserRights.of("ole", List.of("sales_representative")).withTerritories(List.of("north"))));
        Session lea = session(database, "lea");
        List<UserRights> read = database.index().roles().users(lea);
        assertEquals(List.of("bo", "lea", "maria", "nils"), read.stream().map(UserRights::login).toList());
        assertEquals(given(database, "bo"), read.getFirst());
        for (String other : List.of("ole", "ada", "nobody_at_all")) {
            RightsEdit edit = edit(database, UserRights.of(other, List.of("sales_representative")).withTerritories(List.of("south")));
            assertThrows(AccessRefusedException.class, () -> database.index().roles().change(lea, edit), other);
            assertThrows(AccessRefusedException.class, () -> database.index().roles().seenBy(lea, other), other);
        }
    }

    @DatabaseTest
    void whoAdministersWithLessCallsRolesWhatHeLikes(TestDatabase database) throws SQLException {
        Role limited = phoneless("limited").with(phoneless("limited")
                .rights()
                .with(RoleRights.ROWS, "all")
                .with(RoleRights.subject(Action.ADMINISTER), "yes"));
        Role talking = phoneless("talking").with(phoneless("talking").rights().with(RoleRights.subject(PHONE), "write"));
        change(database, edit(database, limited, phoneless("quiet"), talking));
        admit(database, "lea", "limited");
        admit(database, "ole", "quiet");
        change(database, edit(database, UserRights.of("ole", List.of("quiet", "talking"))));
        Session lea = session(database, "lea");
        Role called = new Role("quiet", Labels.same("Still"), phoneless("quiet").rights());
        assertTrue(database.index().roles().change(lea, edit(database, called)).isPresent());
        RightsEdit more = edit(database, called.with(called.rights().with(RoleRights.ROWS, "all")));
        assertThrows(AccessRefusedException.class, () -> database.index().roles().change(lea, more), "he who has it has more besides");
    }

    @DatabaseTest
    void whoAdministersWithLessTouchesNobodyWhoHasMore(TestDatabase database) throws SQLException {
        Role limited = phoneless("limited").with(phoneless("limited")
                .rights()
                .with(RoleRights.ROWS, "all")
                .with(RoleRights.subject(Action.ADMINISTER), "yes"));
        change(database, edit(database, limited));
        Role talking = role(database, "service").copied("talking", phoneless("talking").name());
        change(database, edit(database, talking.with(talking.rights().with(RoleRights.subject(PHONE), "write"))));
        admit(database, "lea", "limited");
        admit(database, "chief", Role.ADMINISTRATOR);
        Session lea = session(database, "lea");
        char[] password = "battery staple".toCharArray();
        List<Runnable> beyond = List.of(
                () -> database.index().roles().change(lea, edit(database, UserRights.of("chief", List.of(Role.OFFICE)))),
                () -> database.index().roles().change(lea, edit(database, UserRights.of("lea", List.of(Role.OFFICE)))),
                () -> database.index().roles().change(lea, edit(database, limited.with(limited.rights().with(RoleRights.subject(PHONE), "read")))),
                () -> database.index().roles().change(lea, edit(database, phoneless("limited"))),
                () -> database.index().roles().change(lea, edit(database, phoneless("talking"))),
                () -> database.index().roles().change(lea, RightsEdit.without(version(database), "talking")),
                () -> database.index().users().dismiss(lea, "chief"),
                () -> database.index().users().changePassword(lea, "chief", password, password),
                () -> database.index().users().add(lea, "eve", "Eve", Role.OFFICE, password));
        beyond.forEach(attempt -> assertThrows(AccessRefusedException.class, attempt::run));
    }

    @DatabaseTest
    void aDeniedCompanyIsDeniedOnEveryPath(TestDatabase database) throws SQLException {
        admit(database, "maria", "power_user");
        long denied = create(database, "Nord");
        long other = create(database, "Syd");
        change(database, edit(database, UserRights.of("maria", List.of("power_user")).withDenied(Set.of(denied))));
        Session maria = database.index().roles().seenBy(database.administrator(), "maria");
        CardQuery all = CardQuery.customers("company");
        assertEquals(1, database.index().queries().count(maria, all, 10, new NullProgressMonitor()));
        assertTrue(database.index().cards().byId(maria, denied).isEmpty());
        assertTrue(database.index().cards().byId(maria, other).isPresent());
        assertThrows(KartotekException.class, () -> database.index().changes().history(maria, denied));
        assertEquals(Set.of(denied), given(database, "maria").denied());
    }

    @DatabaseTest
    void aPreviewShowsNoOwnCardsOfOthers(TestDatabase database) throws SQLException {
        admit(database, "maria", "sales_representative");
        admit(database, "lea", "sales_manager");
        Role own = role(database, "sales_representative");
        change(database, edit(database, own.with(own.rights().with(RoleRights.ROWS, "own"))));
        long id = database.index().changes().newId(Kind.CUSTOMER);
        RecordEdit card = RecordEdit.createCustomer(id, Map.of("company", Value.of("Nord"), "owner", Value.of("maria")));
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
        assertTrue(sees(database, database.index().roles().seenBy(database.administrator(), "maria"), id));
        assertFalse(sees(database, database.index().roles().seenBy(session(database, "lea"), "maria"), id));
    }

    private static boolean sees(TestDatabase database, Session session, long card) {
        return database.index().cards().byId(session, card).isPresent();
    }

    @DatabaseTest
    void nobodyGivesWhatDoesNotExistForHim(TestDatabase database) throws SQLException {
        assumeTrue(database.isEmbedded(), "a server looks at the user of the connection");
        admit(database, "lea", "sales_manager");
        admit(database, "maria", "sales_representative");
        admit(database, "ole", "sales_representative");
        long denied = createInSouth(database, "Nord");
        createInSouth(database, "Syd");
        UserRights south = UserRights.of("maria", List.of("sales_representative")).withTerritories(List.of("south"));
        change(database, edit(database, UserRights.of("lea", List.of("sales_manager")).withTerritories(List.of("south")).withDenied(Set.of(denied))));
        change(database, edit(database, UserRights.of("ole", List.of("sales_representative")).withTerritories(List.of("south"))));
        database.index().roles().change(session(database, "lea"), edit(database, south));
        assertEquals(Set.of(denied), given(database, "maria").denied());
        database.index().roles().change(
                session(database, "lea"), edit(database, UserRights.of("ole", List.of("sales_manager")).withTerritories(List.of("south"))));
        assertEquals(Set.of(), given(database, "ole").denied(), "he saw it before");
        assertFalse(sees(database, database.index().roles().seenBy(session(database, "lea"), "ole"), denied));
    }

    private static long createInSouth(TestDatabase database, String company) {
        long id = database.index().changes().newId(Kind.CUSTOMER);
        RecordEdit card = RecordEdit.createCustomer(id, Map.of("company", Value.of(company), "territory", Value.of("south")));
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
        return id;
    }

    @DatabaseTest
    void whoComesBackIsDeniedWhatHeWasDenied(TestDatabase database) throws SQLException {
        admit(database, "maria", "power_user");
        long denied = create(database, "Nord");
        change(database, edit(database, UserRights.of("maria", List.of("power_user")).withDenied(Set.of(denied))));
        UserStore store = new UserStore(database.isEmbedded() ? Dialect.DERBY : Dialect.POSTGRESQL);
        try (Connection owner = database.rawConnection()) {
            store.dismiss(owner, "maria");
            store.insert(owner, "maria", "Maria", "service", null);
        }
        assertEquals(UserRights.of("maria", List.of("service")).withDenied(Set.of(denied)), given(database, "maria"));
        try (Connection owner = database.rawConnection()) {
            store.deny(owner, "maria", Set.of(77L));
            assertEquals(Set.of(denied, 77L), RoleStore.user(owner, "maria").denied());
        }
    }

    @DatabaseTest
    void whoIsAdmittedAgainIsDeniedWhatHeWasDenied(TestDatabase database) {
        assumeTrue(database.isEmbedded());
        Session administrator = database.administrator();
        char[] password = "battery staple".toCharArray();
        database.index().users().add(administrator, "bo", "Bo", "service", password);
        long denied = create(database, "Nord");
        change(database, edit(database, UserRights.of("bo", List.of("service")).withDenied(Set.of(denied))));
        database.index().users().dismiss(administrator, "bo");
        database.index().users().add(administrator, "bo", "Bo", "service", password);
        assertEquals(Set.of(denied), given(database, "bo").denied());
    }

    private static long create(TestDatabase database, String company) {
        long id = database.index().changes().newId(Kind.CUSTOMER);
        RecordEdit card = RecordEdit.createCustomer(id, Map.of("company", Value.of(company)));
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(card));
        return id;
    }

    @DatabaseTest
    void anEditOfOlderRolesIsRefused(TestDatabase database) {
        RightsEdit late = edit(database, phoneless("quiet"));
        change(database, edit(database, phoneless("other")));
        assertThrows(KartotekException.class, () -> change(database, late));
        assertTrue(database.index().roles().change(database.administrator(), edit(database, phoneless("other"))).isEmpty());
    }
}

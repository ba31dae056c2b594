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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Money;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.StoredCardIndexes;
import org.kartotek.persistence.tests.rights.Login;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** A card index on a server from before the server kept to the roles: its logins read what their roles say afterwards, fields of the office too. */
class UpgradedServerTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String LOGIN = "upgraded_rep";
    private static final Map<String, String> WORDS = Map.of(
            "rows", "all",
            "kinds", "read,create,change,delete",
            "fields", "write",
            "field.customer.nickname", "none",
            "field.customer.bonus", "none");

    private static void addField(TestDatabase database, String key, FieldType type, FieldTrait... traits) {
        database.index().changes().addField(
                database.administrator(), new NewField(Kind.CUSTOMER, key, type, Labels.same("The " + key), List.of(), Set.of(traits)));
    }

    private static void create(TestDatabase database) {
        addField(database, "nickname", FieldType.TEXT, FieldTrait.SEARCHABLE, FieldTrait.SORTABLE);
        addField(database, "bonus", FieldType.MONEY);
        addField(database, "shoe_size", FieldType.NUMBER);
        long id = database.index().changes().newId(Kind.CUSTOMER);
        Map<String, Value> values = new TreeMap<>(Map.of(
                "company", Value.of("Nord"),
                "nickname", Value.of("Polar"),
                "bonus", Value.of(Money.of(BigDecimal.TEN, Currency.getInstance("EUR"))),
                "shoe_size", Value.of(new BigDecimal("42"))));
        database.index().changes().commit(database.administrator(), Reason.EDIT, "", List.of(RecordEdit.createCustomer(id, values)));
    }

    /** Whoever was in the group of the users read all tables whole, and there was no policy and no function of today. */
    private static void withoutPolicies(Statement statement) throws SQLException {
        statement.execute(
                """
                do $$
                declare
                    x record;
                    group_ text := (select value from kartotek.setting where name = 'group_role');
                begin
                    for x in select tablename, policyname from pg_policies where schemaname = 'kartotek' loop
                        execute format('drop policy %I on kartotek.%I', x.policyname, x.tablename);
                        execute format('alter table kartotek.%I disable row level security', x.tablename);
                    end loop;
                    for x in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'kartotek'::regnamespace loop
                        execute format('drop routine %s cascade', x.name);
                    end loop;
                    for x in select m.member::regrole as login from pg_auth_members m where m.roleid = group_::regrole
                        and m.member <> current_user::regrole loop
                        execute format('revoke all on all tables in schema kartotek from %s', x.login);
                    end loop;
                    execute format('grant select on all tables in schema kartotek to %I', group_);
                end $$
                """);
        statement.execute("update setting set value = 'earlier' where name = 'functions'");
    }

    private static void upgrade(TestDatabase database) {
        new StoredCardIndexes().open(database.location(), database.ownerCredentials(), new NullProgressMonitor()).close();
        database.reopen();
    }

    private static void assertReads(Connection connection, String column) throws SQLException {
        assertEquals(1, Login.select(connection, "select " + column + " from customer").size(), column);
    }

    private static void assertHidden(Connection connection) throws SQLException {
        for (String column : List.of("f_nickname", "f_nickname_st", "f_nickname_sk", "f_bonus", "f_bonus_cu", "f_bonus_st", "f_bonus_sk", "*")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> Login.select(connection, "select " + column + " from customer"), column);
            assertEquals(NOT_ALLOWED, refused.getSQLState());
        }
        assertEquals(List.of(), Login.select(connection, "select token from token where token = 'polar'"));
        for (String column : List.of("f_company", "f_name_sk", "f_shoe_size", "f_shoe_size_sk")) {
            assertReads(connection, column);
        }
    }

    private static void assertOpens(TestDatabase database, Login rep, Set<String> hidden) {
        try (CardIndex index = rep.open()) {
            for (String key : List.of("nickname", "bonus", "shoe_size")) {
                assertEquals(hidden.contains(key), index.catalogue(index.session()).find(Kind.CUSTOMER, key).isEmpty(), key);
            }
            assertTrue(index.cards().byId(index.session(), 1).isPresent());
        }
    }

    @DatabaseTest
    void whatRolesOfTheSixthVersionHideIsHiddenAfterwards(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        create(database);
        Login rep = Login.admit(database, LOGIN);
        rep.become(WORDS, UserRights.of(LOGIN, List.of(LOGIN)));
        database.close();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            withoutPolicies(statement);
            statement.execute("drop table audit_cards");
            statement.execute("delete from schema_version where version > 6");
        }
        try (Connection connection = rep.connect()) {
            assertReads(connection, "f_nickname");
        }
        upgrade(database);
        try (Connection connection = rep.connect()) {
            assertHidden(connection);
            addField(database, "later", FieldType.TEXT);
            assertReads(connection, "f_later");
            assertHidden(connection);
        }
        assertOpens(database, rep, Set.of("nickname", "bonus"));
    }

    @DatabaseTest
    void usersOfTheFifthVersionReadFieldsOfTheOfficeUntilARoleHidesThem(TestDatabase database) throws SQLException {
        assumeFalse(database.isEmbedded());
        create(database);
        Login rep = Login.admit(database, LOGIN);
        database.close();
        try (Connection owner = database.rawConnection();
                Statement statement = owner.createStatement()) {
            MigratorTest.backToVersionFive(statement);
            withoutPolicies(statement);
        }
        upgrade(database);
        try (Connection connection = rep.connect()) {
            for (String column : List.of("*", "f_nickname_sk", "f_bonus_cu", "f_shoe_size")) {
                assertReads(connection, column);
            }
            assertOpens(database, rep, Set.of());
            Role quiet = new Role("quiet", Labels.same("Quiet"), new RoleRights(WORDS));
            RightsEdit edit = new RightsEdit(
                    database.index().catalogue(database.administrator()).version(), List.of(quiet), Set.of(), List.of(UserRights.of(LOGIN, List.of("quiet"))));
            database.index().roles().change(database.administrator(), edit);
            assertHidden(connection);
        }
        assertOpens(database, rep, Set.of("nickname", "bonus"));
    }
}

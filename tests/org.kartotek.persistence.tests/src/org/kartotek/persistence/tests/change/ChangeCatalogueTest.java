/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.tests.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.NewField;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.AccessRefusedException;
import org.kartotek.core.problem.FunctionOffException;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.Criterion;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.query.Order;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.FieldType;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** What an administrator changes of fields, choices and sections. */
class ChangeCatalogueTest {

    private static Catalogue catalogue(TestDatabase database) {
        return database.index().catalogue(database.administrator());
    }

    private static Field field(TestDatabase database, String key) {
        return catalogue(database).field(Kind.CUSTOMER, key);
    }

    private static OptionalLong change(TestDatabase database, Field... fields) {
        return change(database, CatalogueEdit.of(catalogue(database), List.of(fields)));
    }

    private static OptionalLong change(TestDatabase database, CatalogueEdit edit) {
        return database.index().changes().changeCatalogue(database.administrator(), edit);
    }

    private static UndoResult undo(TestDatabase database, OptionalLong set) {
        return database.index().changes().undo(database.administrator(), set.orElseThrow(), new NullProgressMonitor());
    }

    private static void assertClean(TestDatabase database) {
        assertEquals(
                List.of(), database.index().verify(database.administrator(), new NullProgressMonitor()).problems());
    }

    private static Labels labels(String english, String german) {
        return new Labels(Map.of("en", english, "de", german));
    }

    @DatabaseTest
    void aFieldIsRenamedMovedAndHiddenAndThatIsTakenBack(TestDatabase database) {
        Field before = field(database, "region");
        Field wanted = before.changed(labels("County", "Kreis"), "relation", 3, before.traits()).with(FieldTrait.HIDDEN, true);
        OptionalLong set = change(database, wanted);
        assertEquals(wanted, field(database, "region"));
        assertEquals(Reason.CATALOGUE, database.index().changes().list(database.administrator(), 1).getFirst().reason());
        assertEquals("region", database.index().changes().list(database.administrator(), 1).getFirst().note());
        database.reopen();
        assertEquals(wanted, field(database, "region"));
        UndoResult undone = undo(database, set);
        assertEquals(before, field(database, "region"));
        undo(database, undone.changeSet());
        assertEquals(wanted, field(database, "region"));
        assertClean(database);
    }

    @DatabaseTest
    void whatWasChangedSinceIsAConflict(TestDatabase database) {
        Field before = field(database, "region");
        OptionalLong set = change(database, before.changed(Labels.same("County"), "relation", 3, before.traits()));
        change(database, field(database, "region").changed(Labels.same("Shire"), "relation", 3, before.traits()));
        UndoResult undone = undo(database, set);
        assertEquals(1, undone.conflicts().size());
        assertEquals("Shire", field(database, "region").labels().in(Locale.ENGLISH));
        assertEquals("address", field(database, "region").section());
    }

    @DatabaseTest
    void nothingNewIsNoChange(TestDatabase database) {
        long version = catalogue(database).version();
        assertTrue(change(database, field(database, "region")).isEmpty());
        assertEquals(version, catalogue(database).version());
    }

    @DatabaseTest
    void aRequiredFieldIsAskedFor(TestDatabase database) {
        change(database, field(database, "region").with(FieldTrait.REQUIRED, true));
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        assertThrows(InvalidCardException.class, () -> cards.create("company", "Nord"));
    }

    @DatabaseTest
    void wordsAreFoundOnceTheFieldIsSearchable(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "region", "Fehmarn");
        long gone = cards.create("company", "Syd", "region", "Fehmarn");
        cards.archive(gone);
        assertEquals(List.of(), found(database, "fehmarn"));
        OptionalLong set = change(database, field(database, "region").with(FieldTrait.SEARCHABLE, true));
        assertEquals(List.of(id), found(database, "fehmarn"));
        assertClean(database);
        undo(database, set);
        assertEquals(List.of(), found(database, "fehmarn"));
        assertClean(database);
    }

    @DatabaseTest
    void wordsOfWhatBelongsToNoCardAreFoundToo(TestDatabase database) throws SQLException {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = database.index().changes().newId(Kind.ARTICLE);
        cards.commit(RecordEdit.createAlone(Kind.ARTICLE, id, CardWriting.values("number", "A1", "category", "Kacheln")));
        change(database, catalogue(database).field(Kind.ARTICLE, "category").with(FieldTrait.SEARCHABLE, true));
        assertEquals(1, DatabaseDump.number(database, "select count(*) from token where token = 'kacheln' and card_id < 0"));
        assertClean(database);
    }

    private static List<Long> found(TestDatabase database, String words) {
        return rows(database, CardQuery.customers("name").where(new Criterion.Search(words)));
    }

    private static List<Long> rows(TestDatabase database, CardQuery query) {
        return database
                .index()
                .queries()
                .page(database.administrator(), query, PageRequest.first(10), new NullProgressMonitor())
                .rows()
                .stream()
                .map(Row::id)
                .toList();
    }

    @DatabaseTest
    void listsAreOrderedByAFieldOnceItIsSortable(TestDatabase database) {
        Field shoes = database.index()
                .changes()
                .addField(
                        database.administrator(),
                        new NewField(Kind.CUSTOMER, "shoe_size", FieldType.NUMBER, Labels.same("Shoes"), List.of(), Set.of()));
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long unknown = cards.create("company", "A");
        long large = cards.create("company", "B", "shoe_size", new java.math.BigDecimal("46"));
        long small = cards.create("company", "C", "shoe_size", new java.math.BigDecimal("36"));
        CardQuery bySize = CardQuery.customers("name").orderedBy(List.of(new Order(new FieldPath("shoe_size"), false)));
        for (boolean sortable : List.of(true, false, true)) {
            change(database, field(database, "shoe_size").with(FieldTrait.SORTABLE, sortable));
            assertEquals(List.of(small, large, unknown), rows(database, bySize));
            cards.set(unknown, "city", sortable ? "Ribe" : "Tønder");
            unknownAgain(cards, small, sortable);
            assertEquals(List.of(small, large, unknown), rows(database, bySize));
            assertClean(database);
        }
        assertTrue(field(database, "shoe_size").is(FieldTrait.SORTABLE));
        assertEquals(shoes.id(), field(database, "shoe_size").id());
    }

    /** A value that is forgotten leaves its key as the column wants it. */
    private static void unknownAgain(CardWriting cards, long id, boolean sortable) {
        cards.set(id, "shoe_size", null);
        cards.set(id, "shoe_size", new java.math.BigDecimal(sortable ? "35" : "34"));
    }

    @DatabaseTest
    void aBuiltInFieldGetsAnIndexAndLosesIt(TestDatabase database) {
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long b = cards.create("company", "A", "region", "B");
        long a = cards.create("company", "B", "region", "A");
        CardQuery byRegion = CardQuery.customers("name").orderedBy(List.of(new Order(new FieldPath("region"), false)));
        for (boolean sortable : List.of(true, false)) {
            change(database, field(database, "region").with(FieldTrait.SORTABLE, sortable));
            assertEquals(List.of(a, b), rows(database, byRegion));
        }
    }

    @DatabaseTest
    void anAddedFieldIsRetiredAndComesBackWithItsWords(TestDatabase database) {
        database.index()
                .changes()
                .addField(
                        database.administrator(),
                        new NewField(
                                Kind.CUSTOMER,
                                "nickname",
                                FieldType.TEXT,
                                Labels.same("Nickname"),
                                List.of(),
                                Set.of(FieldTrait.SEARCHABLE)));
        CardWriting cards = new CardWriting(database.index(), database.administrator());
        long id = cards.create("company", "Nord", "nickname", "Polar");
        Field nickname = field(database, "nickname");
        change(database, nickname.with(FieldTrait.RETIRED, true));
        assertTrue(catalogue(database).find(Kind.CUSTOMER, "nickname").isEmpty());
        assertEquals(List.of(), found(database, "polar"));
        assertClean(database);
        change(database, nickname);
        assertEquals(List.of(id), found(database, "polar"));
        assertEquals("Polar", cards.get(id, "nickname"));
        assertClean(database);
    }

    @DatabaseTest
    void choicesAreRenamedOrderedColouredRetiredAndNew(TestDatabase database) {
        List<Choice> before = choices(database);
        List<Choice> wanted = new ArrayList<>(before.reversed());
        Choice first = wanted.getFirst();
        wanted.set(0, new Choice(first.key(), labels("Gone", "Weg"), true, "#b3261e"));
        wanted.add(1, new Choice("", labels("Sleeping beauty", "Dornröschen"), false, ""));
        OptionalLong set = change(database, CatalogueEdit.of(catalogue(database), "customer_status", wanted));
        List<Choice> after = choices(database);
        assertEquals("sleeping_beauty", after.get(1).key());
        assertEquals(wanted.getFirst(), after.getFirst());
        assertEquals(wanted.stream().map(Choice::labels).toList(), after.stream().map(Choice::labels).toList());
        database.reopen();
        assertEquals(after, choices(database));
        UndoResult undone = undo(database, set);
        assertEquals(List.of(), undone.conflicts());
        List<Choice> back = new ArrayList<>(choices(database));
        assertTrue(back.removeIf(choice -> choice.key().equals("sleeping_beauty") && choice.retired()));
        assertEquals(before, back);
        assertClean(database);
    }

    private static List<Choice> choices(TestDatabase database) {
        return catalogue(database).choiceLists().get("customer_status").choices();
    }

    @DatabaseTest
    void sectionsAreNamed(TestDatabase database) {
        change(database, new CatalogueEdit(catalogue(database).version(), List.of(), Map.of(), Map.of("vet", labels("Vet", "Tierarzt"))));
        OptionalLong set = change(
                database,
                new CatalogueEdit(catalogue(database).version(), List.of(), Map.of(), Map.of("vet", Labels.same("Animals"))));
        assertEquals("Animals", catalogue(database).sections().get("vet").in(Locale.GERMAN));
        undo(database, set);
        assertEquals("Tierarzt", catalogue(database).sections().get("vet").in(Locale.GERMAN));
    }

    @DatabaseTest
    void functionsAreSwitchedOffAndOnAgain(TestDatabase database) {
        OptionalLong set = change(database, CatalogueEdit.of(catalogue(database), OfficeFunction.TIMELINE, false));
        change(database, CatalogueEdit.of(catalogue(database), OfficeFunction.IMPORTS, false));
        assertFalse(catalogue(database).has(OfficeFunction.TIMELINE));
        assertThrows(FunctionOffException.class, () -> catalogue(database).require(OfficeFunction.IMPORTS));
        assertTrue(catalogue(database).has(OfficeFunction.REPORTS));
        assertEquals(OptionalLong.empty(), change(database, CatalogueEdit.of(catalogue(database), OfficeFunction.TIMELINE, false)));
        assertEquals("imports off", database.index().changes().list(database.administrator(), 1).getFirst().note());
        database.reopen();
        assertFalse(catalogue(database).has(OfficeFunction.TIMELINE));
        assertFalse(database.index().catalogue(database.restricted()).has(OfficeFunction.TIMELINE));
        UndoResult undone = undo(database, set);
        assertTrue(catalogue(database).has(OfficeFunction.TIMELINE));
        assertFalse(catalogue(database).has(OfficeFunction.IMPORTS));
        undo(database, undone.changeSet());
        assertFalse(catalogue(database).has(OfficeFunction.TIMELINE));
        assertClean(database);
    }

    @DatabaseTest
    void theSecondRoleSwitchesNothing(TestDatabase database) {
        CatalogueEdit edit = CatalogueEdit.of(catalogue(database), OfficeFunction.TIMELINE, false);
        assertThrows(
                AccessRefusedException.class, () -> database.index().changes().changeCatalogue(database.restricted(), edit));
    }

    @DatabaseTest
    void whatCannotBeIsRefusedWithAReason(TestDatabase database) {
        assertRefused(database, "Hide it instead", field(database, "region").with(FieldTrait.RETIRED, true));
        assertRefused(database, "cannot be required", field(database, "name").with(FieldTrait.REQUIRED, true));
        assertRefused(
                database,
                "cannot be required",
                field(database, "region").with(FieldTrait.REQUIRED, true).with(FieldTrait.HIDDEN, true));
        assertRefused(database, "stays sortable", field(database, "name").with(FieldTrait.SORTABLE, false));
        assertRefused(database, "looks into texts", field(database, "birth_date").with(FieldTrait.SEARCHABLE, true));
        assertRefused(database, "no order", field(database, "notes").with(FieldTrait.SORTABLE, true));
        Field region = field(database, "region");
        assertRefused(database, "Labels", region.changed(Labels.same(" "), "address", 1, region.traits()));
        CatalogueEdit shorter = CatalogueEdit.of(catalogue(database), "customer_status", choices(database).subList(1, 3));
        assertTrue(assertThrows(KartotekException.class, () -> change(database, shorter)).getMessage().contains("Retire it"));
        CatalogueEdit users = CatalogueEdit.of(catalogue(database), "user", List.of());
        assertThrows(KartotekException.class, () -> change(database, users));
    }

    private static void assertRefused(TestDatabase database, String part, Field wanted) {
        KartotekException refused = assertThrows(KartotekException.class, () -> change(database, wanted));
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @DatabaseTest
    void whoComesSecondLooksAgain(TestDatabase database) {
        Field region = field(database, "region");
        CatalogueEdit late = CatalogueEdit.of(catalogue(database), List.of(region.with(FieldTrait.HIDDEN, true)));
        change(database, region.with(FieldTrait.REPORTABLE, false));
        assertThrows(KartotekException.class, () -> change(database, late));
        assertFalse(field(database, "region").is(FieldTrait.HIDDEN));
    }

    @DatabaseTest
    void theSecondRoleMayChangeNothing(TestDatabase database) {
        CatalogueEdit edit = CatalogueEdit.of(catalogue(database), List.of(field(database, "region").with(FieldTrait.HIDDEN, true)));
        assertThrows(
                AccessRefusedException.class, () -> database.index().changes().changeCatalogue(database.restricted(), edit));
    }

    @DatabaseTest
    void plainSqlOfAnAdministratorChangesNoMoreThanTheProgram(TestDatabase database) throws SQLException {
        if (database.isEmbedded()) {
            return;
        }
        String version = "\"catalogue\":\"" + catalogue(database).version() + "\",\"reason\":\"CATALOGUE\",\"note\":\"\","
                + "\"choices\":[],\"sections\":[],\"add\":[]";
        int region = field(database, "region").id();
        for (String traits : List.of("REPORTABLE", "BUILT_IN RETIRED", "BUILT_IN UNIQUE", "BUILT_IN ROOT")) {
            String fields = "{" + version + ",\"fields\":[{\"id\":" + region
                    + ",\"labels\":\"en=X\",\"section\":\"address\",\"position\":1,\"traits\":\"" + traits + "\"}]}";
            try (Connection user = database.userConnection();
                    Statement statement = user.createStatement()) {
                SQLException refused =
                        assertThrows(SQLException.class, () -> statement.execute("select change_catalogue('" + fields + "'::jsonb)"));
                assertEquals("KT004", refused.getSQLState());
                assertThrows(SQLException.class, () -> statement.execute("update field set labels = 'en=X' where id = " + region));
                assertThrows(SQLException.class, () -> statement.execute("insert into section values ('x', 'en=X')"));
                assertThrows(SQLException.class, () -> statement.execute("select change_field(1, '{}'::jsonb)"));
                assertThrows(
                        SQLException.class,
                        () -> statement.execute("select switch_function(1, '{\"key\":\"imports\",\"used\":false}'::jsonb)"));
                assertThrows(SQLException.class, () -> statement.execute("insert into setting values ('functions_off', 'imports')"));
            }
        }
    }
}

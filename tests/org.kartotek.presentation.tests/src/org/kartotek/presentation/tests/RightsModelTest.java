/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.RowRule;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.presentation.rights.FieldHolders;
import org.kartotek.presentation.rights.RightGroup;
import org.kartotek.presentation.rights.RightLine;
import org.kartotek.presentation.rights.RightsModel;
import org.kartotek.presentation.rights.RoleDraft;
import org.kartotek.presentation.rights.SeenRights;
import org.kartotek.presentation.rights.SeenRights.Seen;
import org.kartotek.presentation.rights.UserDraft;
import org.kartotek.testsupport.DatabaseTest;
import org.kartotek.testsupport.TestDatabase;

/** Administering roles and users, and asking who sees what. Sonja has the role south. */
class RightsModelTest {
    private static final List<ReportInfo> REPORTS =
            List.of(new ReportInfo("invoice", Labels.same("Invoice"), List.of(), Optional.of(Kind.INVOICE)));

    private final List<RuntimeException> problems = new ArrayList<>();

    private RightsModel open(TestDatabase database) {
        database.restricted();
        return open(new RecordWorld(database.index()), database.index());
    }

    private RightsModel open(RecordWorld world, CardIndex index) {
        RightsModel model = new RightsModel(world.background, index, () -> REPORTS);
        model.load(problems::add);
        assertEquals(List.of(), problems);
        return model;
    }

    private OptionalLong save(RightsModel model) {
        List<OptionalLong> saved = new ArrayList<>();
        model.save(saved::add, problems::add);
        return saved.isEmpty() ? OptionalLong.empty() : saved.getFirst();
    }

    private static RoleDraft role(RightsModel model, String key) {
        return model.find(key).orElseThrow();
    }

    private static UserDraft user(RightsModel model, String login) {
        return model.users().stream().filter(user -> user.login().equals(login)).findFirst().orElseThrow();
    }

    private static RightLine line(RightsModel model, RoleDraft role, String subject) {
        return model.matrix(role).groups("").stream()
                .flatMap(group -> Stream.concat(Stream.of(group.head()), group.fields().stream()))
                .filter(line -> line.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @DatabaseTest
    void whatIsChangedIsOneChangeSet(TestDatabase database) {
        RightsModel model = open(database);
        assertFalse(model.isDirty());
        RoleDraft south = role(model, "south");
        south.tick(List.of(line(model, south, "kind.task")), KindRight.DELETE, false);
        south.say(List.of(line(model, south, "field.customer.email")), FieldAccess.READ);
        south.setRows(new RowRule(false, true, true, Set.of()));
        south.set(Action.EXPORT, false);
        south.setRun("invoice", false);
        south.labels().setText("de", "Süden");
        user(model, "sonja").setTerritories(List.of("north"));
        assertTrue(model.isDirty());
        OptionalLong set = save(model);
        assertEquals(List.of(), problems);
        assertFalse(model.isDirty());
        RoleRights stored = role(model, "south").rights();
        assertEquals("read,create,change", stored.words().get("kind.task"));
        assertEquals("read", stored.words().get("field.customer.email"));
        assertEquals("own,own-territories", stored.words().get("rows"));
        assertEquals("no", stored.words().get("report.invoice"));
        assertFalse(stored.may(Action.EXPORT));
        assertEquals("Süden", role(model, "south").labels().in(Locale.GERMAN));
        database.index().changes().undo(database.administrator(), set.orElseThrow(), new NullProgressMonitor());
        model.load(problems::add);
        assertEquals("south", role(model, "south").rights().words().get("rows"));
        assertEquals(Set.of(), user(model, "sonja").rights().territories());
    }

    @DatabaseTest
    void whatIsAsTheOthersIsNotNamed(TestDatabase database) {
        RightsModel model = open(database);
        RoleDraft south = role(model, "south");
        RightLine phone = line(model, south, "field.customer.phone");
        assertTrue(phone.named());
        assertEquals(Set.of(), phone.ticks());
        south.tick(List.of(phone), KindRight.CHANGE, true);
        assertFalse(line(model, south, "field.customer.phone").named());
        RightLine tasks = line(model, south, "kind.task");
        south.tick(List.of(tasks), KindRight.READ, false);
        assertEquals(Set.of(), line(model, south, "kind.task").ticks());
        assertEquals(Set.of(), line(model, south, "field.task.subject").ticks(), "without the kind there are no fields");
        south.forget(List.of(line(model, south, "kind.task")));
        assertFalse(line(model, south, "kind.task").named());
        south.tick(List.of(line(model, south, "field.customer.phone")), KindRight.READ, false);
        assertFalse(model.isDirty(), "all is as it was");
    }

    @DatabaseTest
    void fieldsAreFoundByTheirWords(TestDatabase database) {
        RightsModel model = open(database);
        RoleDraft office = role(model, Role.OFFICE);
        List<RightGroup> found = model.matrix(office).groups("cust pho");
        assertEquals(List.of("kind.customer"), found.stream().map(group -> group.head().subject()).toList());
        assertEquals(List.of("field.customer.phone"), found.getFirst().fields().stream().map(RightLine::subject).toList());
        List<RightGroup> tasks = model.matrix(office).groups("tasks");
        assertTrue(tasks.getFirst().fields().size() > 2, "a kind that is called so comes whole");
        assertEquals(2, model.matrix(office).others().size());
        assertEquals(List.of(), model.matrix(role(model, Role.ADMINISTRATOR)).others());
    }

    @DatabaseTest
    void rolesAreCopiedNamedAndRemoved(TestDatabase database) {
        RightsModel model = open(database);
        assertFalse(model.isChangeable(role(model, Role.ADMINISTRATOR)));
        RoleDraft copy = model.copy(role(model, Role.ADMINISTRATOR));
        assertTrue(copy.may(Action.ADMINISTER));
        copy.labels().setText("en", " ");
        assertEquals(Optional.of(copy), model.unnamed());
        copy.labels().setText("en", "Deputy");
        save(model);
        assertEquals(List.of(), problems);
        RoleDraft deputy = role(model, copy.key());
        assertEquals("Deputy", model.name(deputy));
        model.remove(deputy);
        assertFalse(model.roles().contains(deputy));
        save(model);
        assertTrue(model.find(copy.key()).isEmpty());
        model.remove(role(model, "south"));
        save(model);
        assertEquals(1, problems.size(), "sonja has it");
        assertTrue(model.isDirty());
        model.revert();
        assertTrue(model.find("south").isPresent());
    }

    @DatabaseTest
    void companiesAreDeniedAndWhatIsSeenIsCounted(TestDatabase database) {
        RecordWorld world = new RecordWorld(database.index());
        long alfreds = world.card("Alfreds", "1");
        world.card("Bolero", "2");
        RightsModel model = open(database);
        List<String> found = new ArrayList<>();
        model.suggestCompanies("alf", found::addAll, problems::add);
        assertEquals(Optional.of(alfreds), model.company(found.getFirst()));
        UserDraft sonja = user(model, "sonja");
        sonja.deny(alfreds);
        sonja.setRoles(List.of("office"));
        save(model);
        assertEquals(List.of(), problems);
        assertEquals(Set.of(alfreds), user(model, "sonja").rights().denied());
        assertTrue(model.company(alfreds).startsWith("Alfreds"));
        List<Seen> seen = new ArrayList<>();
        new SeenRights(model).ask(user(model, "sonja"), seen::add, problems::add);
        assertEquals(List.of(), problems);
        assertEquals(1, seen.getFirst().count());
        assertEquals("Bolero", seen.getFirst().cards().getFirst().getFirst());
        assertEquals(List.of(), seen.getFirst().matrix().others());
        user(model, "sonja").allow(alfreds);
        save(model);
        assertEquals(Set.of(), user(model, "sonja").rights().denied());
    }

    @DatabaseTest
    void whoSeesAFieldIsSaid(TestDatabase database) {
        FieldHolders holders = new FieldHolders(open(database));
        Map<String, FieldAccess> access = new HashMap<>();
        holders.of(holders.fields(Kind.CUSTOMER).stream().filter(field -> field.key().equals("phone")).findFirst().orElseThrow())
                .forEach(holder -> access.put(holder.name(), holder.access()));
        assertEquals(FieldAccess.NONE, access.get("South"));
        assertEquals(FieldAccess.NONE, access.get("Sonja"));
        assertEquals(FieldAccess.WRITE, access.get("Administrator"));
    }

    @DatabaseTest
    void whatOthersDoMeanwhileIsJoined(TestDatabase database) {
        RightsModel model = open(database);
        role(model, "south").set(Action.EXPORT, false);
        user(model, "sonja").setRoles(List.of("service"));
        CardIndex index = database.index();
        Session session = database.administrator();
        index.changes().changeCatalogue(session, CatalogueEdit.of(index.catalogue(session), OfficeFunction.TIMELINE, false));
        assertTrue(model.isBehind(index.catalogue(session)));
        model.load(problems::add);
        assertTrue(model.isDirty());
        assertFalse(model.isOvertaken());
        UserRights other = UserRights.of("sonja", List.of("accounts"));
        index.roles().change(session, RightsEdit.of(index.catalogue(session).version(), other));
        model.load(problems::add);
        assertTrue(model.isOvertaken());
        assertEquals(Set.of("accounts"), user(model, "sonja").rights().roles());
        save(model);
        assertEquals(List.of(), problems);
        assertFalse(role(model, "south").may(Action.EXPORT));
    }

    @DatabaseTest
    void whoGivesRightsSeesHisOwnTerritories(TestDatabase database) {
        RightsModel model = open(database);
        RoleDraft south = role(model, "south");
        south.set(Action.GRANT, true);
        save(model);
        Session session = database.administrator();
        List<Role> roles = database.index().roles().roles(session);
        Session sonja = new Session(
                7, "sonja", "south", UserRights.of("sonja", List.of("south")).compile(roles), session.locale(), session.zone());
        RightsModel hers = open(new RecordWorld(database.index()), as(database.index(), sonja));
        assertFalse(hers.mayAdminister());
        assertEquals(List.of("sonja"), hers.users().stream().map(UserDraft::login).toList(), "who has more and works elsewhere is not there");
        assertTrue(user(hers, "sonja").isChangeable());
        assertEquals(List.of("south"), hers.rolesFor(user(hers, "sonja")).stream().map(RoleDraft::key).toList());
        assertEquals(List.of("south"), hers.territoriesFor(user(hers, "sonja")).stream().map(each -> each.key()).toList());
        assertFalse(hers.isChangeable(role(hers, "south")));
    }

    /** The same card index, opened by somebody else. */
    private static CardIndex as(CardIndex index, Session session) {
        return (CardIndex) Proxy.newProxyInstance(CardIndex.class.getClassLoader(), new Class<?>[] {CardIndex.class}, (proxy, method, arguments) -> {
            try {
                return method.getName().equals("session") ? session : method.invoke(index, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}

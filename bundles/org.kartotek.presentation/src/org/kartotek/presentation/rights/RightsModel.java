/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Choice;
import org.kartotek.core.catalogue.ChoiceList;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.UserRights;
import org.kartotek.core.text.Folding;
import org.kartotek.presentation.card.ReferenceBook;
import org.kartotek.presentation.records.ReferenceFinder;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * Roles, and what users have of them, as somebody changes them who gives rights. What was changed is saved as one change set. Thread of
 * the user interface.
 */
public final class RightsModel {
    private static final String TERRITORIES = "territory";

    private final Background background;
    private final CardIndex index;
    private final Supplier<List<ReportInfo>> reports;
    private final ReferenceFinder finder;
    private final ReferenceBook companies = new ReferenceBook();
    private final Listeners listeners = new Listeners();
    private final Rights own;
    private final Locale locale;
    private List<RoleDraft> roles = List.of();
    private List<UserDraft> users = List.of();
    private RightsReading read;
    private boolean busy;
    private boolean overtaken;

    /**
     * @param background asks the card index away from the thread of the user interface
     * @param reports those that there are; asked on another thread
     */
    public RightsModel(Background background, CardIndex index, Supplier<List<ReportInfo>> reports) {
        this.background = background;
        this.index = index;
        this.reports = reports;
        own = index.session().rights();
        locale = index.session().locale();
        finder = new ReferenceFinder(background, index, 0);
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /**
     * Reads how it is now. What was changed here and not saved stays, unless others have changed the same role or user since.
     *
     * @param failed gets why it could not be read
     */
    public void load(Consumer<RuntimeException> failed) {
        background.ask(monitor -> RightsReading.of(index, reports, finder), this::show, failed);
    }

    private void show(RightsReading now) {
        List<RoleDraft> unsaved = roles.stream().filter(RoleDraft::isDirty).toList();
        Map<String, UserDraft> unsavedUsers =
                users.stream().filter(UserDraft::isDirty).collect(Collectors.toMap(UserDraft::login, user -> user));
        read = now;
        overtaken = false;
        roles = new ArrayList<>();
        now.roles().forEach(role -> roles.add(role(role, unsaved)));
        unsaved.stream().filter(RoleDraft::isNew).filter(draft -> find(draft.key()).isEmpty()).forEach(roles::add);
        users = people(now).stream().map(user -> user(now, user, unsavedUsers)).toList();
        now.companies().forEach((company, name) -> companies.enter(Kind.CUSTOMER, company.id(), name));
        listeners.changed();
    }

    private RoleDraft role(Role role, List<RoleDraft> unsaved) {
        Optional<RoleDraft> former = unsaved.stream().filter(draft -> draft.key().equals(role.key())).findFirst();
        if (former.flatMap(RoleDraft::read).filter(role::equals).isPresent()) {
            return former.get().carriedTo(role);
        }
        overtaken |= former.isPresent();
        return new RoleDraft(role, this::changed);
    }

    private List<UserRights> people(RightsReading now) {
        Set<String> in = now.given().stream().map(UserRights::login).collect(Collectors.toSet());
        List<UserRights> all = new ArrayList<>(now.given());
        now.people().keySet().stream().filter(login -> !in.contains(login)).forEach(login -> all.add(UserRights.of(login, List.of())));
        all.sort(Comparator.comparing(user -> Folding.fold(now.people().get(user.login()).name())));
        return all;
    }

    private Set<String> ownTerritories() {
        return own.rows() instanceof RowScope.Territories some ? some.territories() : Set.of();
    }

    private UserDraft user(RightsReading now, UserRights user, Map<String, UserDraft> unsaved) {
        RightsReading.Person person = now.people().get(user.login());
        UserDraft former = unsaved.get(user.login());
        UserDraft draft = new UserDraft(person.name(), person.active(), isWithin(user.compile(now.roles())), user, this::changed);
        if (former != null && former.read().equals(user)) {
            draft.carry(former.rights());
        } else {
            overtaken |= former != null;
        }
        return draft;
    }

    private boolean isWithin(Rights rights) {
        return own.without(Set.of()).covers(rights);
    }

    private void changed() {
        listeners.changed();
    }

    /** Whether it was read. */
    public boolean isShown() {
        return read != null;
    }

    /** Whether something that was changed here is gone, since others have changed it at the same time. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether what is shown is not what holds now. */
    public boolean isBehind(Catalogue now) {
        return read == null || now.version() != read.version();
    }

    public Locale locale() {
        return locale;
    }

    /** Whether roles can be changed and users admitted; else only given. */
    public boolean mayAdminister() {
        return own.may(Action.ADMINISTER);
    }

    /** Whether users have passwords here. */
    public boolean havePasswords() {
        return read != null && read.passwords();
    }

    /** Whether it is the user of the session. */
    public boolean isSelf(UserDraft user) {
        return user.login().equals(index.session().login());
    }

    /** The roles in the order of the office, new ones last, those that shall be gone left out. */
    public List<RoleDraft> roles() {
        return roles.stream().filter(role -> !role.isRemoved()).toList();
    }

    /** The users by their names. */
    public List<UserDraft> users() {
        return users;
    }

    /** Whether a role can be changed by whom it shows itself to. */
    public boolean isChangeable(RoleDraft role) {
        boolean held = users.stream().anyMatch(user -> isSelf(user) && user.read().roles().contains(role.key()));
        boolean administrator = users.stream().anyMatch(user -> isSelf(user) && user.read().roles().contains(Role.ADMINISTRATOR));
        return mayAdminister()
                && !role.isAdministrator()
                && (administrator || !held)
                && role.read().map(before -> isWithin(before.compile(Set.of()))).orElse(true);
    }

    /** The role with a key, gone ones left out. */
    public Optional<RoleDraft> find(String key) {
        return roles().stream().filter(role -> role.key().equals(key)).findFirst();
    }

    /** Roles that a user can be given: those that the session may give, and those that he has. */
    public List<RoleDraft> rolesFor(UserDraft user) {
        return roles().stream()
                .filter(role -> user.rights().roles().contains(role.key())
                        || isWithin(role.role().compile(user.rights().territories())))
                .toList();
    }

    /** All territories, or those that the session may give and the user has. */
    public List<Choice> territoriesFor(UserDraft user) {
        boolean all = own.rows() instanceof RowScope.Everything;
        return territories().stream()
                .filter(each -> all || ownTerritories().contains(each.key()) || user.rights().territories().contains(each.key()))
                .toList();
    }

    /** All territories of the office. */
    public List<Choice> territories() {
        return Optional.ofNullable(read.catalogue().choiceLists().get(TERRITORIES)).map(ChoiceList::choices).orElse(List.of());
    }

    /** What a role is called; its key where two are called the same. */
    public String name(RoleDraft role) {
        String name = role.labels().in(locale);
        boolean alone = roles().stream().filter(each -> each.labels().in(locale).equals(name)).count() == 1;
        return alone ? name : name + " (" + role.key() + ")";
    }

    /** Names of the roles of a user. */
    public List<String> roleNames(UserDraft user) {
        return roles().stream().filter(role -> user.rights().roles().contains(role.key())).map(this::name).toList();
    }

    /** Names of some territories, in the order of the office. */
    public List<String> territoryNames(Set<String> keys) {
        return territories().stream().filter(each -> keys.contains(each.key())).map(each -> each.labels().in(locale)).toList();
    }

    /** Who has a role. */
    public List<UserDraft> holders(RoleDraft role) {
        return users.stream().filter(user -> user.rights().roles().contains(role.key())).toList();
    }

    /** The reports that there are. */
    public List<ReportInfo> reports() {
        return read.reports();
    }

    /** What a role allows, kind by kind. */
    public RightsMatrix matrix(RoleDraft role) {
        Role wanted = role.role();
        Optional<RoleRights> said = role.isAdministrator() ? Optional.empty() : Optional.of(wanted.rights());
        return new RightsMatrix(read.catalogue(), locale, wanted.compile(wanted.rights().rows().chosen()), said);
    }

    Catalogue catalogue() {
        return read.catalogue();
    }

    List<Role> storedRoles() {
        return read.roles();
    }

    List<UserRights> storedUsers() {
        return read.given();
    }

    CardIndex index() {
        return index;
    }

    Background background() {
        return background;
    }

    /** Makes a role that allows nothing yet. */
    public RoleDraft add() {
        return add(new Role(freeKey("role"), Labels.same(Messages.NEW_ROLE.in(locale)), new RoleRights(Map.of())));
    }

    /** Makes a role with the same rights as another. */
    public RoleDraft copy(RoleDraft role) {
        Role like = role.role();
        RoleRights rights = role.isAdministrator() ? everything() : like.rights();
        return add(new Role(freeKey(role.key()), Labels.same(Messages.COPY_OF.with(name(role)).in(locale)), rights));
    }

    /** What the role administrator allows, in words. */
    private static RoleRights everything() {
        RoleRights all = new RoleRights(Map.of(RoleRights.ROWS, "all", RoleRights.FIELDS, "write"))
                .with(RoleRights.KINDS, RoleRights.word(Set.of(org.kartotek.core.rights.KindRight.values())));
        for (Action action : Action.values()) {
            all = all.with(RoleRights.subject(action), RoleRights.word(true));
        }
        return all;
    }

    private RoleDraft add(Role role) {
        RoleDraft added = new RoleDraft(Optional.empty(), role, this::changed);
        roles.add(added);
        listeners.changed();
        return added;
    }

    private String freeKey(String like) {
        Set<String> taken = roles.stream().map(RoleDraft::key).collect(Collectors.toSet());
        String base = like.substring(0, Math.min(like.length(), Role.LONGEST_KEY - 4));
        int number = 2;
        while (taken.contains(base + '_' + number)) {
            number++;
        }
        return base + '_' + number;
    }

    /** Takes a role away: a new one at once, another when it is saved. */
    public void remove(RoleDraft role) {
        if (role.isNew()) {
            roles.remove(role);
            users.forEach(user -> user.setRoles(without(user.rights().roles(), role.key())));
            listeners.changed();
        } else {
            role.remove();
        }
    }

    private static SortedSet<String> without(SortedSet<String> roles, String key) {
        SortedSet<String> left = new TreeSet<>(roles);
        left.remove(key);
        return left;
    }

    /** What a company is called. */
    public String company(long card) {
        return companies.label(Kind.CUSTOMER, card).orElse("#" + card);
    }

    /** The company that was chosen by its name. */
    public Optional<Long> company(String name) {
        return companies.find(Kind.CUSTOMER, name);
    }

    /** Looks for companies that somebody may mean, see {@link ReferenceFinder#suggest}. */
    public void suggestCompanies(String typed, Consumer<List<String>> then, Consumer<RuntimeException> failed) {
        finder.suggest(companies, Kind.CUSTOMER, typed, then, failed);
    }

    /** Whether something was changed that is not saved. */
    public boolean isDirty() {
        return roles.stream().anyMatch(RoleDraft::isDirty) || users.stream().anyMatch(UserDraft::isDirty);
    }

    /** Whether it is being saved. */
    public boolean isBusy() {
        return busy;
    }

    /** The first role without a name; it keeps everything from being saved. */
    public Optional<RoleDraft> unnamed() {
        return roles().stream().filter(role -> role.labels().isEmpty()).findFirst();
    }

    /** Back to what was read. */
    public void revert() {
        roles = List.of();
        users = List.of();
        show(read);
    }

    private RightsEdit edit() {
        Set<String> removed = new HashSet<>();
        roles.stream().filter(RoleDraft::isRemoved).forEach(role -> removed.add(role.key()));
        return new RightsEdit(
                read.version(),
                roles().stream().filter(RoleDraft::isDirty).map(RoleDraft::role).toList(),
                removed,
                users.stream().filter(UserDraft::isDirty).map(UserDraft::rights).toList());
    }

    /**
     * Saves what differs, as one change set.
     *
     * @param done gets it; empty where all was so already
     * @param failed gets why it is not saved; everything stays as it was typed
     */
    public void save(Consumer<OptionalLong> done, Consumer<RuntimeException> failed) {
        RightsEdit edit = edit();
        write(() -> index.roles().change(index.session(), edit), true, done, failed);
    }

    /**
     * Admits somebody, or somebody again. At once, and no change set.
     *
     * @param role the one that comes with it
     * @param password null where there are none
     */
    public void admit(String login, String name, RoleDraft role, char[] password, Runnable done, Consumer<RuntimeException> failed) {
        write(() -> index.users().add(index.session(), login, name, role.key(), password), false, user -> done.run(), failed);
    }

    /** Lets somebody in no more. At once, and no change set. */
    public void dismiss(UserDraft user, Runnable done, Consumer<RuntimeException> failed) {
        write(() -> run(() -> index.users().dismiss(index.session(), user.login())), false, nothing -> done.run(), failed);
    }

    /** Gives a user another password, see {@link org.kartotek.core.database.Users#changePassword}. */
    public void changePassword(UserDraft user, char[] present, char[] wanted, Runnable done, Consumer<RuntimeException> failed) {
        write(
                () -> run(() -> index.users().changePassword(index.session(), user.login(), present, wanted)),
                false,
                nothing -> done.run(),
                failed);
    }

    private static Optional<Void> run(Runnable deed) {
        deed.run();
        return Optional.empty();
    }

    /** @param whole whether nothing is left to be saved afterwards */
    private <T> void write(Supplier<T> deed, boolean whole, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (busy) {
            return;
        }
        busy = true;
        listeners.changed();
        background.ask(
                monitor -> {
                    T written = deed.get();
                    return Map.entry(Optional.of(written), RightsReading.of(index, reports, finder));
                },
                written -> {
                    busy = false;
                    if (whole) {
                        roles = List.of();
                        users = List.of();
                    }
                    show(written.getValue());
                    done.accept(written.getKey().get());
                },
                problem -> {
                    busy = false;
                    listeners.changed();
                    failed.accept(problem);
                });
    }
}

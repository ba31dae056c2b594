/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Refusal;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.RightsEdit;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleBook;
import org.kartotek.core.rights.RowScope;
import org.kartotek.core.rights.Session;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.change.store.IdBatches;
import org.kartotek.persistence.change.store.RightsStore;
import org.kartotek.persistence.change.store.SetHead;
import org.kartotek.persistence.connect.Database;
import org.kartotek.persistence.rights.GivenRights;
import org.kartotek.persistence.rights.GrantRules;
import org.kartotek.persistence.rights.RightsText;

/** Changes roles and what users have of them, and takes that back. */
final class RoleChanges implements RoleBook {
    private final Database database;
    private final RightsStore store;
    private final Lock turn;

    /**
     * @param turn held while it writes
     */
    RoleChanges(Database database, RightsStore store, Lock turn) {
        this.database = database;
        this.store = store;
        this.turn = turn;
    }

    @Override
    public List<Role> roles(Session session) {
        GrantRules.requireGranting(session);
        return List.copyOf(database.read(connection -> given(connection, session)).roles().values());
    }

    @Override
    public List<UserRights> users(Session session) {
        GrantRules.requireGranting(session);
        return database.read(connection -> {
            List<UserRights> users = new ArrayList<>();
            for (UserRights user : given(connection, session).users().values()) {
                users.add(user.withDenied(visible(connection, session, user.denied())));
            }
            return users;
        });
    }

    private GivenRights given(Connection connection, Session session) throws SQLException {
        return GivenRights.read(connection, database.dialect(), session);
    }

    /** Those of some cards that the session sees, in use or not. */
    private Set<Long> visible(Connection connection, Session session, Collection<Long> cards) throws SQLException {
        Set<Long> visible = new HashSet<>();
        String seen = database.scopes().visibleTo(session, connection).sql("");
        String sql = "select id from customer where id in ({ids})" + (seen.isEmpty() ? "" : " and " + seen);
        IdBatches.read(connection, sql, cards, row -> visible.add(row.getLong(1)));
        return visible;
    }

    @Override
    public OptionalLong change(Session session, RightsEdit edit) {
        GrantRules.requireGranting(session);
        database.reloadCatalogue();
        if (edit.version() != database.catalogue().version()) {
            throw new KartotekException(Messages.RIGHTS_CHANGED);
        }
        Step step = database.read(connection -> {
            GivenRights before = given(connection, session);
            edit.users().forEach(user -> requireRead(session, before, user.login()));
            return new Step(before, before.after(whole(connection, session, before, edit)));
        });
        return step.changes().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(write(session, step, edit.version(), Reason.RIGHTS, step.note(), OptionalLong.empty()));
    }

    /** Whoever reads the rights of some and not of all does not learn whether there are others. */
    private static void requireRead(Session session, GivenRights given, String login) {
        if (!given.users().containsKey(login) && !session.rights().may(Action.ADMINISTER)) {
            throw session.refused(Refusal.ofRights());
        }
    }

    /**
     * Roles and users before and after a change.
     */
    private record Step(GivenRights before, GivenRights after) {
        List<RightsText.Change> changes() {
            return before.changes(after);
        }

        String note() {
            return changes().stream().map(RightsText.Change::key).collect(Collectors.joining(", "));
        }
    }

    /** Denials that the session does not see stay; those that it names have to be of cards that it sees. */
    private RightsEdit whole(Connection connection, Session session, GivenRights before, RightsEdit edit) throws SQLException {
        List<UserRights> users = new ArrayList<>();
        for (UserRights wanted : edit.users()) {
            UserRights was = before.users().getOrDefault(wanted.login(), wanted);
            Set<Long> denied = new HashSet<>(was.denied());
            denied.removeAll(visible(connection, session, was.denied()));
            if (!visible(connection, session, wanted.denied()).containsAll(wanted.denied())) {
                throw session.refused(Refusal.ofRights());
            }
            denied.addAll(wanted.denied());
            denied.addAll(gained(connection, session, before, was, edit, wanted));
            users.add(wanted.withDenied(denied));
        }
        return new RightsEdit(edit.version(), edit.roles(), edit.removed(), users);
    }

    /** The cards that a user would get and that the session is denied itself: nobody gives what does not exist for him. */
    private Set<Long> gained(
            Connection connection, Session session, GivenRights before, UserRights was, RightsEdit edit, UserRights wanted)
            throws SQLException {
        Set<Long> own = session.rights().denied();
        Rights former = was.compile(before.roles().values());
        Rights future = wanted.compile(before.after(edit).roles().values());
        Set<Long> gained = visible(connection, as(session, wanted.login(), future.without(Set.of())), own);
        gained.removeAll(visible(connection, as(session, was.login(), former), own));
        return gained;
    }

    private static Session as(Session session, String login, Rights rights) {
        return new Session(0, login, "", rights, session.locale(), session.zone());
    }

    /** @param version of the catalogue, from before the step was read */
    private long write(Session session, Step step, long version, Reason reason, String note, OptionalLong undoes) {
        new GrantRules(session, database.catalogue()).check(step.before(), step.after());
        SetHead head = new SetHead(session.login(), reason, note, undoes);
        long set;
        turn.lock();
        try {
            set = new Attempts(database).run(() -> database.write(connection -> {
                if (database.reloadCatalogue().version() != version) {
                    throw new KartotekException(Messages.RIGHTS_CHANGED);
                }
                return store.change(connection, head, version, step.before(), step.after(), step.changes());
            }));
        } finally {
            turn.unlock();
        }
        database.reloadCatalogue();
        database.commits().committed(set);
        return set;
    }

    @Override
    public Session seenBy(Session session, String login) {
        GrantRules.requireGranting(session);
        GivenRights given = database.read(connection -> given(connection, session));
        requireRead(session, given, login);
        UserRights user = given.user(login);
        Rights rights = user.compile(given.roles().values());
        if (!session.rights().without(Set.of()).covers(rights)) {
            throw session.refused(Refusal.ofRights());
        }
        boolean ownAreSeen = login.equals(session.login()) || session.rights().rows() instanceof RowScope.Everything;
        Set<Long> denied = new HashSet<>(rights.denied());
        denied.addAll(session.rights().denied());
        Rights shown = (ownAreSeen ? rights : rights.withRows(withoutOwn(rights.rows()))).without(denied);
        return new Session(0, login, String.join(",", user.roles()), shown, session.locale(), session.zone()).readOnly();
    }

    private static RowScope withoutOwn(RowScope scope) {
        return scope instanceof RowScope.Territories some ? new RowScope.Territories(some.territories(), false) : scope;
    }

    /** Whether a change set is one of these, or takes one of these back. */
    boolean isRightsChange(ChangeSetInfo head) {
        return head.reason() == Reason.RIGHTS || head.reason() == Reason.UNDO && database.read(connection -> {
            List<Integer> kinds = new ArrayList<>();
            String sql = "select kind from change_row where set_id in ({ids}) and seq = 1";
            IdBatches.read(connection, sql, List.of(head.id()), row -> kinds.add(row.getInt(1)));
            return kinds.equals(List.of(RightsText.HISTORY_KIND));
        });
    }

    UndoResult undo(Session session, ChangeSetInfo head) {
        GrantRules.requireGranting(session);
        database.reloadCatalogue();
        long version = database.catalogue().version();
        SortedSet<String> kept = new TreeSet<>();
        Step step = database.read(connection -> {
            GivenRights before = given(connection, session);
            return new Step(before, before.after(reversal(before, changes(connection, head.id()), kept)));
        });
        List<UndoResult.Conflict> conflicts =
                kept.stream().map(name -> new UndoResult.Conflict(0, Kind.CUSTOMER, 0, name, head.id())).toList();
        int count = step.changes().size();
        OptionalLong set = count == 0
                ? OptionalLong.empty()
                : OptionalLong.of(write(session, step, version, Reason.UNDO, head.note(), OptionalLong.of(head.id())));
        return new UndoResult(set, count, conflicts);
    }

    private static List<RightsText.Change> changes(Connection connection, long setId) throws SQLException {
        List<RightsText.Change> changes = new ArrayList<>();
        IdBatches.read(
                connection,
                "select before_text from change_row where set_id in ({ids}) order by seq",
                List.of(setId),
                row -> changes.add(RightsText.read(row.getString(1))));
        return changes;
    }

    /** Users who are let in no more stay as they are. */
    private RightsEdit reversal(GivenRights now, List<RightsText.Change> changes, SortedSet<String> kept) {
        List<Role> roles = new ArrayList<>();
        Set<String> removed = new HashSet<>();
        List<UserRights> users = new ArrayList<>();
        for (RightsText.Change change : changes) {
            if (change.ofRole()) {
                SortedMap<String, String> lines = change.takenBack(RightsText.of(now.role(change.key())), kept);
                RightsText.role(change.key(), lines).ifPresentOrElse(roles::add, () -> removed.add(change.key()));
            } else if (now.users().containsKey(change.key())) {
                users.add(RightsText.user(change.key(), change.takenBack(RightsText.of(now.users().get(change.key())), kept)));
            } else {
                kept.add(change.key());
            }
        }
        return new RightsEdit(database.catalogue().version(), roles, removed, users);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kartotek.core.audit.AuditEntry;
import org.kartotek.core.audit.AuditEvent;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.UserRights;
import org.kartotek.persistence.rights.RightsText;
import org.kartotek.persistence.rights.RoleStore;
import org.kartotek.persistence.schema.Instants;

/**
 * What rights a user had when: those of today with every change taken back that has been made since. What somebody was given holds on until
 * he signs in again, so former rights end with the next time that he did.
 */
final class RightsPast {
    private final AuditedUser user;
    private final Map<String, SortedMap<String, String>> roles = new TreeMap<>();
    private final NavigableSet<Instant> signIns = new TreeSet<>();
    private final List<Span> spans = new ArrayList<>();
    private SortedMap<String, String> given;
    private boolean admitted;
    private Instant end = Instant.MAX;

    /** Rights from a moment on, that one included, to another. */
    record Span(Instant from, Instant to, Rights rights) {}

    /** Something that changed the rights of users. */
    private sealed interface Step {
        Instant at();
    }

    private record Change(Instant at, List<RightsText.Change> rows) implements Step {}

    private record Admission(Instant at, AuditEntry entry) implements Step {}

    private RightsPast(AuditedUser user) {
        this.user = user;
        this.admitted = user.admitted();
    }

    /** @param entries of the audit log, oldest first */
    static List<Span> of(Connection connection, AuditedUser user, List<AuditEntry> entries) throws SQLException {
        RightsPast past = new RightsPast(user);
        RoleStore.roles(connection).forEach(role -> past.roles.put(role.key(), RightsText.of(Optional.of(role))));
        past.given = RightsText.of(RoleStore.user(connection, user.login()));
        List<Step> steps = new ArrayList<>(changes(connection));
        for (AuditEntry entry : entries) {
            if (entry.event().equals(AuditEvent.SIGN_IN.key()) && entry.login().equals(user.login())) {
                past.signIns.add(entry.at());
            } else if (past.isAdmission(entry)) {
                steps.add(new Admission(entry.at(), entry));
            }
        }
        steps.sort(Comparator.comparing(Step::at).reversed());
        steps.forEach(past::back);
        past.close(Instant.MIN);
        return past.spans;
    }

    private static List<Change> changes(Connection connection) throws SQLException {
        Map<Instant, List<RightsText.Change>> sets = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select s.made_at, r.before_text from change_row r, change_set s"
                + " where r.set_id = s.id and r.kind = ? order by r.set_id desc, r.seq desc")) {
            select.setInt(1, RightsText.HISTORY_KIND);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sets.computeIfAbsent(Instants.read(row, 1), at -> new ArrayList<>()).add(RightsText.read(row.getString(2)));
                }
            }
        }
        return sets.entrySet().stream().map(set -> new Change(set.getKey(), set.getValue())).toList();
    }

    private boolean isAdmission(AuditEntry entry) {
        boolean inOrOut = entry.event().equals(AuditEvent.ADMITTED.key()) || entry.event().equals(AuditEvent.DISMISSED.key());
        return inOrOut && LeavingUser.isOf(entry.subject(), user.id());
    }

    private void back(Step step) {
        close(step.at());
        switch (step) {
            case Change change -> change.rows().forEach(this::takeBack);
            case Admission admission -> {
                admitted = admission.entry().event().equals(AuditEvent.DISMISSED.key());
                if (admitted) {
                    UserRights now = RightsText.user(user.login(), given);
                    given = RightsText.of(LeavingUser.read(admission.entry().subject(), now));
                }
            }
        }
    }

    private void takeBack(RightsText.Change change) {
        if (change.ofRole()) {
            SortedMap<String, String> lines = roles.getOrDefault(change.key(), Collections.emptySortedMap());
            roles.put(change.key(), change.takenBack(lines, new TreeSet<>()));
        } else if (change.key().equals(user.login())) {
            given = change.takenBack(given, new TreeSet<>());
        }
    }

    /** What holds between a moment and the step that was taken back last. */
    private void close(Instant from) {
        if (admitted && from.isBefore(end)) {
            List<Role> known = roles.entrySet().stream().flatMap(role -> RightsText.role(role.getKey(), role.getValue()).stream()).toList();
            Instant next = end.equals(Instant.MAX) ? null : signIns.ceiling(end);
            spans.add(new Span(from, next == null ? Instant.MAX : next, RightsText.user(user.login(), given).compile(known)));
        }
        end = from;
    }
}

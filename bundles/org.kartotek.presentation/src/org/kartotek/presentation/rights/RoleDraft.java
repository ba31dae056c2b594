/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.rights;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.Labels;
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.FieldAccess;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.Role;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.core.rights.RowRule;
import org.kartotek.presentation.fields.LabelDraft;

/** One role that is being changed, or a new one. Thread of the user interface. */
public final class RoleDraft {
    private final Optional<Role> read;
    private final String key;
    private final LabelDraft labels;
    private final Runnable changed;
    private RoleRights rights;
    private boolean removed;

    /** A role that there is. */
    RoleDraft(Role role, Runnable changed) {
        this(Optional.of(role), role, changed);
    }

    /**
     * @param read the role that there is; empty for a new one
     * @param shown what it shall be
     */
    RoleDraft(Optional<Role> read, Role shown, Runnable changed) {
        this.read = read;
        this.changed = changed;
        key = shown.key();
        labels = new LabelDraft(Optional.of(shown.name()), changed);
        rights = shown.rights();
    }

    /** The name that never changes. */
    public String key() {
        return key;
    }

    public boolean isNew() {
        return read.isEmpty();
    }

    /** Whether it is the role that allows everything and stays as it is. */
    public boolean isAdministrator() {
        return key.equals(Role.ADMINISTRATOR);
    }

    public LabelDraft labels() {
        return labels;
    }

    /** What it says. */
    public RoleRights rights() {
        return rights;
    }

    /** The role as it shall be. */
    Role role() {
        return new Role(key, labels.isEmpty() ? Labels.same(key) : labels.labels(), rights);
    }

    Optional<Role> read() {
        return read;
    }

    /** Whether it shall be gone. */
    public boolean isRemoved() {
        return removed;
    }

    void remove() {
        removed = true;
        changed.run();
    }

    boolean isDirty() {
        return removed || labels.isEmpty() || !Objects.equals(read.orElse(null), role());
    }

    /** Goes on with what was wanted of the same role before it was read anew. */
    RoleDraft carriedTo(Role now) {
        RoleDraft carried = new RoleDraft(Optional.of(now), role(), changed);
        carried.removed = removed;
        return carried;
    }

    /** Which cards are seen. */
    public RowRule rows() {
        return isAdministrator() ? RowRule.ALL : rights.rows();
    }

    public void setRows(RowRule rule) {
        say(RoleRights.ROWS, rule.text());
    }

    public boolean may(Action action) {
        return isAdministrator() || rights.may(action);
    }

    public void set(Action action, boolean allowed) {
        say(RoleRights.subject(action), allowed ? RoleRights.word(true) : null);
    }

    /** Whether a report may be run in the end. */
    public boolean mayRun(String report) {
        return isAdministrator() || rights.report(report).orElse(rights.may(Action.REPORT));
    }

    /** A report for which the same holds as for reports in general is not named. */
    public void setRun(String report, boolean allowed) {
        say(RoleRights.subjectOfReport(report), allowed == rights.may(Action.REPORT) ? null : RoleRights.word(allowed));
    }

    /** Takes a tick, or takes it away, of kinds of record or of fields. Without reading there is nothing else. */
    public void tick(Collection<RightLine> lines, KindRight right, boolean wanted) {
        RoleRights before = rights;
        for (RightLine line : lines) {
            if (line.isOfField()) {
                sayField(line.subject(), access(right, wanted));
            } else {
                sayKind(line.subject(), ticked(before, line.subject(), right, wanted));
            }
        }
        changed.run();
    }

    private static FieldAccess access(KindRight right, boolean wanted) {
        if (right == KindRight.READ) {
            return wanted ? FieldAccess.READ : FieldAccess.NONE;
        }
        return wanted ? FieldAccess.WRITE : FieldAccess.READ;
    }

    private static Set<KindRight> ticked(RoleRights rights, String subject, KindRight right, boolean wanted) {
        Set<KindRight> ticks = EnumSet.noneOf(KindRight.class);
        ticks.addAll(subject.equals(RoleRights.KINDS) ? rights.kinds() : rights.of(kind(subject)));
        if (wanted) {
            ticks.add(right);
            ticks.add(KindRight.READ);
        } else if (right == KindRight.READ) {
            ticks.clear();
        } else {
            ticks.remove(right);
        }
        return ticks;
    }

    private static Kind kind(String subject) {
        return Kind.byKey(subject.substring(subject.indexOf('.') + 1)).orElseThrow();
    }

    /** A kind with which the same is allowed as with the others is not named. */
    private void sayKind(String subject, Set<KindRight> ticks) {
        boolean general = subject.equals(RoleRights.KINDS);
        Set<KindRight> otherwise = general ? Set.of() : rights.with(subject, null).of(kind(subject));
        rights = rights.with(subject, !general && ticks.equals(otherwise) ? null : RoleRights.word(ticks));
    }

    /** Says what is allowed with fields; with the same as with the others they are not named. */
    public void say(Collection<RightLine> fields, FieldAccess access) {
        fields.stream().filter(RightLine::isOfField).forEach(line -> sayField(line.subject(), access));
        changed.run();
    }

    private void sayField(String subject, FieldAccess access) {
        boolean general = subject.equals(RoleRights.FIELDS);
        rights = rights.with(subject, !general && access == rights.fields() ? null : access.key());
    }

    /** For these the same holds again as for the others. */
    public void forget(Collection<RightLine> lines) {
        lines.stream()
                .map(RightLine::subject)
                .filter(subject -> !subject.equals(RoleRights.KINDS) && !subject.equals(RoleRights.FIELDS))
                .forEach(subject -> rights = rights.with(subject, null));
        changed.run();
    }

    private void say(String subject, String word) {
        rights = rights.with(subject, word);
        changed.run();
    }
}

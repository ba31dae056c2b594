/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.core.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kartotek.core.change.ChangeSetInfo.State;

/** Which change sets Undo and Redo are about: the last ones of one user that still count. Changes of the catalogue are left alone. */
public final class LastChanges {
    /** Why change sets were made that are no deeds to be taken back one by one: fields and rights have their own place, what is issued stays. */
    private static final Set<Reason> STAYING = Set.of(Reason.CATALOGUE, Reason.RIGHTS, Reason.ISSUE);

    /** How far back Undo goes. */
    public static final int REACH = 50;

    private final List<ChangeSetInfo> own;
    private final Map<Long, ChangeSetInfo> byId;

    /**
     * @param newestFirst change sets of anybody
     * @param login whose are meant
     */
    public LastChanges(List<ChangeSetInfo> newestFirst, String login) {
        this(
                newestFirst.stream().filter(each -> each.login().equals(login)).toList(),
                newestFirst.stream().collect(Collectors.toMap(ChangeSetInfo::id, Function.identity())));
    }

    private LastChanges(List<ChangeSetInfo> own, Map<Long, ChangeSetInfo> byId) {
        this.own = own;
        this.byId = byId;
    }

    /** As if there were only these change sets. */
    public LastChanges among(Set<Long> sets) {
        return new LastChanges(own.stream().filter(each -> sets.contains(each.id())).toList(), byId);
    }

    /** The last change that is not undone. */
    public Optional<ChangeSetInfo> toUndo() {
        return own.stream()
                .filter(each -> isDeed(each) && each.state() == State.DONE && !STAYING.contains(each.reason()))
                .findFirst();
    }

    /** The last undo that nothing was done after, to be undone itself. */
    public Optional<ChangeSetInfo> toRedo() {
        for (ChangeSetInfo each : own) {
            if (isDeed(each)) {
                return Optional.empty();
            }
            if (each.state() == State.DONE && isUndoOfDeed(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether the user has issued something after a change: that stays, whatever is taken back. */
    public boolean isIssuedSince(ChangeSetInfo set) {
        return own.stream().takeWhile(each -> each.id() != set.id()).anyMatch(each -> each.reason() == Reason.ISSUE);
    }

    /** What the user did, where this takes it back or does it again; else this itself. */
    public ChangeSetInfo deed(ChangeSetInfo set) {
        ChangeSetInfo deed = set;
        while (deed.undoes().isPresent() && byId.containsKey(deed.undoes().getAsLong())) {
            deed = byId.get(deed.undoes().getAsLong());
        }
        return deed;
    }

    /** Neither an undo of a whole change set nor a redo. */
    private static boolean isDeed(ChangeSetInfo set) {
        return set.undoes().isEmpty();
    }

    private boolean isUndoOfDeed(ChangeSetInfo set) {
        ChangeSetInfo undone = byId.get(set.undoes().getAsLong());
        return undone == null || isDeed(undone);
    }
}

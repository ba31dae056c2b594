/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kartotek.presentation.card.Conflict.Choice;
import org.kartotek.presentation.card.Conflict.What;

/** What was changed on a card here and by somebody else at the same time. Lives on the thread of the user interface. */
public final class Conflicts {
    private List<Conflict> all = List.of();
    /** What others had written when a choice was made: another value has to be looked at again. */
    private final Map<Conflict, String> chosenAgainst = new HashMap<>();

    Conflicts() {}

    void refresh(RecordModel customer, Collection<PartList> parts) {
        List<Conflict> found = new ArrayList<>();
        addFields(customer, found);
        for (PartList list : parts) {
            for (RecordModel record : list.records()) {
                if (record.isOrphaned()) {
                    found.add(new Conflict(What.REMOVED_THERE, record, null, () -> list.letGo(record), record::keep));
                } else {
                    addFields(record, found);
                }
            }
            list.removed().stream()
                    .filter(RecordModel::isOvertaken)
                    .map(record -> new Conflict(What.REMOVED_HERE, record, null, () -> list.putBack(record), record::keep))
                    .forEach(found::add);
        }
        all = found.stream().map(this::known).toList();
        chosenAgainst.keySet().retainAll(all);
    }

    private static void addFields(RecordModel record, List<Conflict> found) {
        record.fields().stream()
                .filter(FieldModel::isOvertaken)
                .map(field -> new Conflict(What.VALUE, record, field, field::revert, field::keep))
                .forEach(found::add);
    }

    /** The conflict as it is known already, with the choice that was made, unless others have written something else since. */
    private Conflict known(Conflict found) {
        return all.stream()
                .filter(found::isAbout)
                .filter(each -> found.theirs().equals(chosenAgainst.getOrDefault(each, found.theirs())))
                .findFirst()
                .orElse(found);
    }

    public List<Conflict> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whose change of this one shall count. */
    public void choose(Conflict conflict, Choice choice) {
        conflict.choose(choice);
        chosenAgainst.put(conflict, conflict.theirs());
    }

    /** Whose changes shall count, of all that is not the same on both sides. */
    public void chooseAll(Choice choice) {
        all.forEach(each -> choose(each, choice));
    }

    /** Whether the user has chosen everywhere. */
    public boolean isDecided() {
        return all.stream().allMatch(each -> each.choice().isPresent());
    }

    /**
     * Does what the user chose; there is no conflict afterwards.
     *
     * @throws java.util.NoSuchElementException where something is not {@link #isDecided decided}
     */
    public void apply() {
        all.forEach(Conflict::apply);
        all = List.of();
        chosenAgainst.clear();
    }
}

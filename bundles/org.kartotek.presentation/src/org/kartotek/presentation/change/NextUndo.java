/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.HistoryEntry;
import org.kartotek.core.change.LastChanges;
import org.kartotek.core.database.CardIndex;

/**
 * What Undo or Redo would take back next. With a card in front that is the user's last change on this card; only where there is none,
 * his last change anywhere.
 *
 * @param set is taken back
 * @param deed what the user did: the same, or what it took back
 * @param where it did something, seen from the card in front
 * @param card name of the card in front, where something was done on it; otherwise empty
 * @param fields labels of the fields that were changed on it
 * @param issuedSince whether the user has issued something since, which stays
 */
public record NextUndo(
        ChangeSetInfo set, ChangeSetInfo deed, Where where, String card, List<String> fields, boolean issuedSince) {
    public NextUndo {
        fields = List.copyOf(fields);
    }

    /** Which cards a change is about. */
    public enum Where {
        /** The card in front and no other. */
        HERE,
        /** The card in front among others. */
        HERE_AND_ELSEWHERE,
        /** Other cards than the one in front. */
        ELSEWHERE,
        /** No card is in front. */
        ANYWHERE
    }

    /**
     * Finds it. Any thread but that of the user interface.
     *
     * @param inFront id of the card in front, or empty where none is
     * @param back whether something is taken back; else something is done again
     */
    public static Optional<NextUndo> find(CardIndex index, OptionalLong inFront, boolean back) {
        List<ChangeSetInfo> newest = index.changes().list(index.session(), LastChanges.REACH);
        LastChanges last = new LastChanges(newest, index.session().login());
        if (inFront.isEmpty()) {
            return next(last, back).map(set -> new NextUndo(set, last.deed(set), Where.ANYWHERE, "", List.of(), last.isIssuedSince(set)));
        }
        List<HistoryEntry> history = history(index, inFront.getAsLong());
        // what hangs on the card beside its parts is in no history of the card
        Set<Long> onCard = Stream.concat(
                        history.stream().map(HistoryEntry::changeSet),
                        newest.stream().filter(each -> each.cards().areOnly(inFront.getAsLong())).map(ChangeSetInfo::id))
                .collect(Collectors.toSet());
        LastChanges here = last.among(onCard);
        return next(here, back)
                .map(set -> onCard(index, inFront.getAsLong(), history, set, last.deed(set), here.isIssuedSince(set)))
                .or(() -> next(last, back).map(set -> new NextUndo(set, last.deed(set), Where.ELSEWHERE, "", List.of(), last.isIssuedSince(set))));
    }

    /** Nothing where the office does without the timeline: then only what touched no other card is on this one. */
    private static List<HistoryEntry> history(CardIndex index, long card) {
        boolean told = index.catalogue(index.session()).has(OfficeFunction.TIMELINE);
        return told ? index.changes().history(index.session(), card) : List.of();
    }

    private static Optional<ChangeSetInfo> next(LastChanges last, boolean back) {
        return back ? last.toUndo() : last.toRedo();
    }

    private static NextUndo onCard(
            CardIndex index, long card, List<HistoryEntry> history, ChangeSetInfo set, ChangeSetInfo deed, boolean issuedSince) {
        List<HistoryEntry> entries = history.stream().filter(each -> each.changeSet() == set.id()).toList();
        Locale locale = index.session().locale();
        List<String> fields = entries.stream()
                .flatMap(each -> each.field().stream())
                .map(Field::labels)
                .map(labels -> labels.in(locale))
                .distinct()
                .toList();
        long records = entries.stream().map(each -> each.kind() + ":" + each.id()).distinct().count();
        Where where = records >= set.records() || set.cards().areOnly(card) ? Where.HERE : Where.HERE_AND_ELSEWHERE;
        String name = index.cards().byId(index.session(), card).map(UndoOutcome::name).orElse("");
        return new NextUndo(set, deed, where, name, fields, issuedSince);
    }
}

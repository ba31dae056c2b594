/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.change.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.change.HistoryEntry.Event;
import org.kartotek.core.change.UndoResult.Conflict;
import org.kartotek.core.value.Value;
import org.kartotek.persistence.change.plan.PresentRecord;
import org.kartotek.persistence.change.plan.RecordKey;

/**
 * What was changed after a change set and is no longer as that left it: an undo lists it and leaves it alone. What was changed and
 * changed back in between does not count.
 */
public final class ChangedSince {
    private final Catalogue catalogue;
    private final Predicate<ChangeRow> taken;
    /** What else hangs on the cards and is in use, with the change set that touched it last. */
    private final Map<Long, Map<RecordKey, Long>> others;

    private final List<Conflict> conflicts = new ArrayList<>();

    private ChangedSince(Catalogue catalogue, Predicate<ChangeRow> taken, Map<Long, Map<RecordKey, Long>> others) {
        this.catalogue = catalogue;
        this.taken = taken;
        this.others = others;
    }

    /** What is left to be taken back of a change set on some cards, and what stands in the way. */
    public record Remainder(List<Reversal> reversals, List<Conflict> conflicts) {}

    /**
     * @param columns the fields that can be read at all
     * @param taken the rows that are to be taken back
     * @param sets the change sets that they are of
     */
    public static Remainder remainder(
            Connection connection,
            Catalogue catalogue,
            Predicate<Field> columns,
            Predicate<ChangeRow> taken,
            Collection<Long> sets,
            List<Long> cardIds)
            throws SQLException {
        Set<RecordKey> touched = ChangeRows.records(connection, sets, cardIds);
        Map<Long, StoredCard> cards = StoredCard.read(connection, catalogue, columns, cardIds, touched);
        boolean creates = cards.values().stream()
                .flatMap(card -> card.rows().values().stream().flatMap(List::stream))
                .anyMatch(row -> row.key().kind().isCard() && row.event() == Event.CREATED && taken.test(row));
        ChangedSince since = new ChangedSince(catalogue, taken, creates ? StoredCard.othersInUse(connection, cardIds) : Map.of());
        List<Reversal> left = new ArrayList<>();
        cards.forEach((cardId, card) -> left.addAll(since.remainder(cardId, card)));
        return new Remainder(left, since.conflicts);
    }

    private List<Reversal> remainder(long cardId, StoredCard card) {
        List<ChangeRow> own = card.rows().values().stream()
                .flatMap(List::stream)
                .filter(taken)
                .toList();
        List<Reversal> reversals = Reversal.of(own);
        reversals.forEach(each -> each.basedOn(card.records().get(each.key()).version()));
        boolean createdHere = reversals.stream().anyMatch(each -> each.isOfCreation() && each.key().kind().isCard());
        if (createdHere) {
            return isUntouched(cardId, card, reversals) ? reversals : List.of();
        }
        reversals.forEach(each -> keepWhatChanged(each, card));
        return reversals.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** A card that was created goes as a whole, with what hangs on it, or stays as a whole. */
    private boolean isUntouched(long cardId, StoredCard card, List<Reversal> reversals) {
        if (card.customer(cardId).filter(PresentRecord::archived).isPresent()) {
            return false;
        }
        int before = conflicts.size();
        Set<Object> own = new HashSet<>();
        for (Reversal each : reversals) {
            own.add(each.key());
            reportLaterValues(each, card);
        }
        for (PresentRecord record : card.records().values()) {
            if (!own.contains(record.key()) && !record.archived()) {
                conflicts.add(conflict(cardId, record.key(), "", card.rowsOf(record.key()).getFirst().setId()));
            }
        }
        others.getOrDefault(cardId, Map.of()).forEach((key, set) -> {
            if (!own.contains(key)) {
                conflicts.add(conflict(cardId, key, "", set));
            }
        });
        return conflicts.size() == before;
    }

    /** The fields of a record that have other values than the change set left. */
    private Map<Integer, Long> laterValues(Reversal reversal, StoredCard card) {
        Map<Integer, Value> left = new TreeMap<>();
        Map<Integer, Long> later = new TreeMap<>();
        boolean after = false;
        int version = 0;
        for (ChangeRow row : card.rowsOf(reversal.key())) {
            if (taken.test(row)) {
                after = true;
                version = row.version();
                left.remove(row.fieldId());
                later.remove(row.fieldId());
            } else if (after && row.isFieldChange() && row.version() > version) {
                left.putIfAbsent(row.fieldId(), row.before());
                later.put(row.fieldId(), row.setId());
            }
        }
        PresentRecord present = card.records().get(reversal.key());
        later.keySet().removeIf(id -> left.get(id).equals(present.value(field(id).key())));
        return later;
    }

    private Field field(int id) {
        return catalogue.byId(id).orElseThrow();
    }

    private static Conflict conflict(Reversal reversal, String field, long set) {
        return conflict(reversal.cardId(), reversal.key(), field, set);
    }

    private static Conflict conflict(long cardId, RecordKey record, String field, long set) {
        return new Conflict(cardId, record.kind(), record.id(), field, set);
    }

    private void reportLaterValues(Reversal reversal, StoredCard card) {
        laterValues(reversal, card)
                .forEach((fieldId, set) -> conflicts.add(conflict(reversal, field(fieldId).key(), set)));
    }

    private void keepWhatChanged(Reversal reversal, StoredCard card) {
        PresentRecord present = card.records().get(reversal.key());
        PresentRecord customer = present.key().kind().isAlone() ? present : card.customer(reversal.cardId()).orElseThrow();
        boolean goneSince = reversal.event() == null && present.archived();
        boolean cardGoneSince = present != customer && customer.archived() && !isArchivedHere(card, customer);
        if (goneSince || cardGoneSince) {
            conflicts.add(conflict(reversal, "", lastEventSet(card, goneSince ? present : customer)));
            reversal.keepAll();
        } else if (reversal.isOfCreation()) {
            keepCreated(reversal, present, card);
        } else {
            keepChanged(reversal, present, card);
        }
    }

    private void keepCreated(Reversal reversal, PresentRecord present, StoredCard card) {
        int before = conflicts.size();
        reportLaterValues(reversal, card);
        if (present.archived() || conflicts.size() > before) {
            reversal.keepAll();
        }
    }

    private void keepChanged(Reversal reversal, PresentRecord present, StoredCard card) {
        if (reversal.event() != null) {
            boolean leftArchived = reversal.event() == Event.ARCHIVED;
            if (present.archived() != leftArchived) {
                reversal.keepEvent();
            }
        }
        laterValues(reversal, card).forEach((fieldId, set) -> {
            if (reversal.before().containsKey(fieldId)) {
                conflicts.add(conflict(reversal, field(fieldId).key(), set));
                reversal.keep(fieldId);
            }
        });
    }

    private boolean isArchivedHere(StoredCard card, PresentRecord customer) {
        return lastEvent(card, customer).filter(taken).isPresent();
    }

    /** How a record came out of use, or back into it, last. */
    private static Optional<ChangeRow> lastEvent(StoredCard card, PresentRecord record) {
        return card.rowsOf(record.key()).stream().filter(row -> !row.isFieldChange()).reduce((first, second) -> second);
    }

    private static long lastEventSet(StoredCard card, PresentRecord record) {
        return lastEvent(card, record).map(ChangeRow::setId).orElse(0L);
    }
}

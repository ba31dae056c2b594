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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.work.Listeners;

/** The records of one kind that hang on a card which is being edited. Lives on the thread of the user interface. */
public final class PartList {
    private final Kind kind;
    private final Supplier<RecordModel> blank;
    private final EditHistory history;
    private final Listeners listeners = new Listeners();
    private final List<RecordModel> records = new ArrayList<>();
    private final List<RecordModel> removed = new ArrayList<>();
    private List<CardRecord> read = List.of();

    PartList(Kind kind, Supplier<RecordModel> blank, EditHistory history) {
        this.kind = kind;
        this.blank = blank;
        this.history = history;
    }

    public Kind kind() {
        return kind;
    }

    /**
     * @param listener run when records came or went; what changes inside a record, its fields tell
     * @return removes the listener when run
     */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** The records in use, in order of id, new ones last. */
    public List<RecordModel> records() {
        return List.copyOf(records);
    }

    /** Whether the session may write records of this kind. */
    public boolean isWritable() {
        return blank.get().fields().stream().anyMatch(FieldModel::isWritable);
    }

    /** Adds a blank record; one that stays blank is not saved. */
    public RecordModel add() {
        RecordModel added = blank.get();
        add(added);
        return added;
    }

    /** Adds a record that was drafted. */
    void add(RecordModel drafted) {
        drafted.remember(history);
        bringBack(drafted, records.size());
        history.done(null, () -> drop(drafted), () -> bringBack(drafted, records.size()));
    }

    /** Takes a record out of use when the card is saved; one that was never saved just goes, unless it is being saved now. */
    public void remove(RecordModel record) {
        int place = records.indexOf(record);
        if (place >= 0) {
            drop(record);
            history.done(null, () -> bringBack(record, place), () -> drop(record));
        }
    }

    private void drop(RecordModel record) {
        records.remove(record);
        removed.add(record);
        listeners.changed();
    }

    private void bringBack(RecordModel record, int place) {
        removed.remove(record);
        records.add(Math.min(place, records.size()), record);
        listeners.changed();
    }

    /** Lets a record go that somebody else took away. */
    void letGo(RecordModel record) {
        records.remove(record);
        listeners.changed();
    }

    /** Puts a record back that was taken away here and changed by somebody else. */
    void putBack(RecordModel record) {
        record.keep();
        bringBack(record, placeOf(record.id()));
    }

    /** In order of id, before the new ones. */
    private int placeOf(long id) {
        int place = 0;
        while (place < records.size() && !records.get(place).isNew() && records.get(place).id() < id) {
            place++;
        }
        return place;
    }

    /** The records that were taken away here and are not saved yet. */
    List<RecordModel> removed() {
        return List.copyOf(removed);
    }

    boolean isFrom(List<CardRecord> now) {
        return read.equals(now);
    }

    boolean isDirty() {
        return removals().findAny().isPresent() || records.stream().anyMatch(each -> each.isNew() ? !each.isBlank() : each.isDirty());
    }

    /** The record with an id, be it one that was only given to it by an attempt to save it. */
    Optional<RecordModel> record(long id) {
        return records.stream().filter(each -> each.recordId().get() == id).findFirst();
    }

    private Stream<RecordModel> removals() {
        return removed.stream().filter(each -> !each.isNew());
    }

    boolean isValid() {
        return records.stream().allMatch(RecordModel::isValid);
    }

    void start(List<CardRecord> from) {
        read = from;
        records.clear();
        removed.clear();
        for (CardRecord record : from) {
            records.add(started(record));
        }
        listeners.changed();
    }

    /** Back to what was read; what others took away meanwhile goes. */
    void revert() {
        for (RecordModel record : List.copyOf(records)) {
            if (record.isNew()) {
                remove(record);
            } else {
                record.revert();
            }
        }
        removals().toList().forEach(record -> {
            record.revert();
            putBack(record);
            history.done(null, () -> drop(record), () -> putBack(record));
        });
    }

    /** The records of a change were written. */
    void written(CardChange change) {
        Stream.concat(records.stream(), removed.stream())
                .forEach(record -> change.of(record.recordId()).ifPresent(record::written));
    }

    /**
     * What was typed stays, in records that others took away too; what they added, changed or took away elsewhere follows.
     *
     * @return the fields that follow what others wrote
     */
    List<FieldModel> rebase(List<CardRecord> now) {
        List<FieldModel> followed = new ArrayList<>();
        for (RecordModel record : List.copyOf(records)) {
            Optional<CardRecord> here = here(record, now);
            if (here.isPresent()) {
                followed.addAll(record.rebase(here.get()));
            } else if (!record.isNew() && record.isDirty()) {
                record.orphan();
            } else if (!record.isNew()) {
                records.remove(record);
            }
        }
        removed.removeIf(record -> here(record, now).isEmpty());
        removed.forEach(record -> here(record, now).ifPresent(record::contest));
        for (CardRecord record : now) {
            if (!holds(record)) {
                RecordModel added = started(record);
                records.add(placeOf(record.id()), added);
                added.fields().stream().filter(each -> each.value().isKnown()).forEach(followed::add);
            }
        }
        read = now;
        listeners.changed();
        return followed;
    }

    /** What was edited, to be kept until it is saved. */
    List<RecordDraft> drafts() {
        List<RecordDraft> drafts = new ArrayList<>();
        records.forEach(each -> each.draft(false).ifPresent(drafts::add));
        removals().forEach(each -> each.draft(true).ifPresent(drafts::add));
        return drafts;
    }

    /**
     * Brings back what was edited in an earlier run.
     *
     * @return whether all of it could be
     */
    boolean restore(RecordDraft draft) {
        if (draft.id() == 0) {
            RecordModel added = blank.get();
            records.add(added);
            return added.restore(draft);
        }
        Optional<RecordModel> record =
                records.stream().filter(each -> each.id() == draft.id()).findFirst();
        if (record.isEmpty()) {
            return draft.removed() || restoreGone(draft);
        }
        if (draft.removed()) {
            drop(record.get());
            return true;
        }
        return record.get().restore(draft);
    }

    /** Somebody else took the record away since; of it only what was typed is known. */
    private boolean restoreGone(RecordDraft draft) {
        RecordModel record = started(new CardRecord(kind, draft.id(), draft.version(), Map.of()));
        boolean whole = record.restore(draft);
        record.orphan();
        records.add(record);
        return whole;
    }

    private static Optional<CardRecord> here(RecordModel record, List<CardRecord> now) {
        return now.stream().filter(record::isOf).findFirst();
    }

    private boolean holds(CardRecord record) {
        return Stream.concat(records.stream(), removed.stream()).anyMatch(each -> each.isOf(record));
    }

    private RecordModel started(CardRecord record) {
        RecordModel model = blank.get();
        model.start(record);
        return model;
    }

    void leaveAll() {
        records.forEach(RecordModel::leaveAll);
    }

    List<RecordChange> changes() {
        List<RecordChange> changes = new ArrayList<>();
        for (RecordModel record : records) {
            if (record.isNew() ? !record.isBlank() : record.isDirty()) {
                changes.add(record.change());
            }
        }
        removals().forEach(record -> changes.add(record.removal()));
        return changes;
    }
}

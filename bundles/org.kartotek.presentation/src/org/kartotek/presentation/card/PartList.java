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
import java.util.Iterator;
import java.util.List;
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
    private final Listeners listeners = new Listeners();
    private final List<RecordModel> records = new ArrayList<>();
    private final List<RecordModel> removed = new ArrayList<>();
    private List<CardRecord> read = List.of();

    PartList(Kind kind, Supplier<RecordModel> blank) {
        this.kind = kind;
        this.blank = blank;
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

    /** Adds a blank record; one that stays blank is not saved. */
    public RecordModel add() {
        RecordModel added = blank.get();
        add(added);
        return added;
    }

    /** Adds a record that was drafted. */
    void add(RecordModel drafted) {
        records.add(drafted);
        listeners.changed();
    }

    /** Takes a record out of use when the card is saved; one that was never saved just goes, unless it is being saved now. */
    public void remove(RecordModel record) {
        if (records.remove(record)) {
            removed.add(record);
        }
        listeners.changed();
    }

    boolean isFrom(List<CardRecord> now) {
        return read.equals(now);
    }

    boolean isDirty() {
        return removals().findAny().isPresent() || records.stream().anyMatch(each -> each.isNew() ? !each.isBlank() : each.isDirty());
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

    void revert() {
        start(read);
    }

    /** The records of a change were written. */
    void written(CardChange change) {
        Stream.concat(records.stream(), removed.stream())
                .forEach(record -> change.of(record.recordId()).ifPresent(record::written));
    }

    /** What was typed stays, in records that others took away too; what they added, changed or took away elsewhere follows. */
    void rebase(List<CardRecord> now) {
        for (Iterator<RecordModel> each = records.iterator(); each.hasNext(); ) {
            RecordModel record = each.next();
            Optional<CardRecord> here = here(record, now);
            if (here.isPresent()) {
                record.rebase(here.get());
            } else if (!record.isNew() && record.isDirty()) {
                record.orphan();
            } else if (!record.isNew()) {
                each.remove();
            }
        }
        removed.removeIf(record -> here(record, now).isEmpty());
        removed.forEach(record -> here(record, now).ifPresent(record::contest));
        int newOnes = (int) records.stream().filter(RecordModel::isNew).count();
        now.stream()
                .filter(record -> !holds(record))
                .forEach(record -> records.add(records.size() - newOnes, started(record)));
        read = now;
        listeners.changed();
    }

    private static Optional<CardRecord> here(RecordModel record, List<CardRecord> now) {
        return now.stream().filter(record::isOf).findFirst();
    }

    private boolean holds(CardRecord record) {
        return Stream.concat(records.stream(), removed.stream()).anyMatch(each -> each.isOf(record));
    }

    /** The fields, of removed records too, that were edited here and by somebody else at the same time. */
    Stream<FieldModel> overtaken() {
        return Stream.concat(records.stream(), removed.stream())
                .flatMap(each -> each.fields().stream())
                .filter(FieldModel::isOvertaken);
    }

    /** Gives up what was done here to records that others changed or took away. */
    void takeTheirs() {
        records.removeIf(RecordModel::isOrphaned);
        removed.stream().filter(RecordModel::isOvertaken).forEach(records::add);
        removed.removeAll(records);
        records.forEach(RecordModel::takeTheirs);
        listeners.changed();
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

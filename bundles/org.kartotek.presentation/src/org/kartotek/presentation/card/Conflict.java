/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.Optional;

/**
 * Something that was changed here and by somebody else at the same time. Both are shown, and the user chooses; nothing is
 * lost by not looking. Lives on the thread of the user interface.
 */
public final class Conflict {
    private final What what;
    private final RecordModel record;
    private final FieldModel field;
    private final Runnable theirs;
    private final Runnable mine;
    private Optional<Choice> choice = Optional.empty();

    /** What was changed on both sides. */
    public enum What {
        /** Both wrote another value. */
        VALUE,
        /** Edited here, taken away there. */
        REMOVED_THERE,
        /** Taken away here, edited there. */
        REMOVED_HERE
    }

    /** Whose change shall count. */
    public enum Choice {
        THEIRS,
        MINE
    }

    /**
     * @param field that both changed, or null for the record as a whole
     * @param theirs makes their change count
     * @param mine makes the change count that was made here
     */
    Conflict(What what, RecordModel record, FieldModel field, Runnable theirs, Runnable mine) {
        this.what = what;
        this.record = record;
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
    }

    public What what() {
        return what;
    }

    /** The record that both changed. */
    public RecordModel record() {
        return record;
    }

    /** The field that both changed, or empty where it is the record as a whole. */
    public Optional<FieldModel> field() {
        return Optional.ofNullable(field);
    }

    /** What stood there before, in words; empty where that was nothing, or is no value. */
    public String before() {
        return field().map(FieldModel::beforeText).orElse("");
    }

    /** What somebody else wrote, in words: a value; the names of the changed fields where the record was taken away here. */
    public String theirs() {
        return field().map(FieldModel::theirText).orElseGet(() -> what == What.REMOVED_HERE ? record.overtakenLabels() : "");
    }

    /** What was written here, in words: a value; the names of the changed fields where the record was taken away there. */
    public String mine() {
        return field().map(FieldModel::ownText).orElseGet(() -> what == What.REMOVED_THERE ? record.overtakenLabels() : "");
    }

    /** What the user chose, or empty as long as he has not. */
    public Optional<Choice> choice() {
        return choice;
    }

    void choose(Choice wanted) {
        choice = Optional.of(wanted);
    }

    void apply() {
        (choice.orElseThrow() == Choice.MINE ? mine : theirs).run();
    }

    /** Whether this is about the same as another one, so that a choice made for that one still holds. */
    boolean isAbout(Conflict other) {
        return what == other.what && record == other.record && field == other.field;
    }
}

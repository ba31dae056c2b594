/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kartotek.core.bulk.BulkAssignment;
import org.kartotek.core.bulk.BulkAssignment.How;
import org.kartotek.core.bulk.BulkEdit;
import org.kartotek.core.bulk.BulkEditing;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Delay;
import org.kartotek.presentation.work.Listeners;

/**
 * A change of many cards while somebody makes up his mind: which cards, which field, which value; and what that would do, tried out
 * anew a moment after each key stroke. Lives on the thread of the user interface.
 */
public final class BulkModel {
    /** How long typing has to rest before the change is tried out, in milliseconds. */
    static final int PAUSE = 300;

    private final CardIndex index;
    private final CardQuery query;
    private final List<Long> chosen;
    private final Background background;
    private final Delay delay;
    private final RecordForm form;
    private final Listeners listeners = new Listeners();
    private boolean all;
    private FieldModel field;
    private What what = What.SET;
    private String note = "";
    private Runnable waiting = () -> {};
    private Optional<Asked> trying = Optional.empty();
    private Optional<Tried> tried = Optional.empty();
    private int round;
    private Optional<BulkReport> report = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean complete;

    /** What is tried out, on which cards. */
    private record Tried(BulkAssignment assignment, boolean all) {}

    /** What becomes of the field. */
    public enum What {
        /** It gets a value. */
        SET,
        /** There is none. */
        ABSENT,
        /** Nobody knows it. */
        UNKNOWN,
        /** Some choices are ticked. */
        ADD,
        /** Some choices are cleared. */
        REMOVE
    }

    /**
     * @param query of the list
     * @param chosen ids of cards that were marked in it; empty where none was
     */
    public BulkModel(CardIndex index, CardQuery query, List<Long> chosen, Background background, Delay delay) {
        this.index = index;
        this.query = query;
        this.chosen = List.copyOf(chosen);
        this.background = background;
        this.delay = delay;
        all = chosen.isEmpty();
        Catalogue catalogue = index.catalogue(index.session());
        form = RecordForm.of(query.kind(), catalogue, index.session());
        form.onChange(this::changed);
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** The working copy whose fields hold what is typed. */
    public RecordForm form() {
        return form;
    }

    /** The fields that can be changed on many cards, in the order of their labels. */
    public List<FieldModel> fields() {
        return form.record().fields().stream()
                .filter(FieldModel::isWritable)
                .filter(each -> isOffered(each.field()))
                .sorted(Comparator.comparing(FieldModel::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static boolean isOffered(Field field) {
        return !field.isDerived() && !field.is(FieldTrait.UNIQUE) && !field.is(FieldTrait.HIDDEN);
    }

    /** How many cards were marked in the list; 0 where none was. */
    public int chosen() {
        return chosen.size();
    }

    /** Whether all cards of the list are meant, and not those alone that were marked. */
    public boolean isAll() {
        return all;
    }

    public void setAll(boolean wanted) {
        if (all != wanted && !chosen.isEmpty()) {
            all = wanted;
            changed();
        }
    }

    /** The field that changes; empty before one was named. */
    public Optional<FieldModel> field() {
        return Optional.ofNullable(field);
    }

    /** Takes the field that is called so, or none. */
    public void choose(String label) {
        FieldModel named = fields().stream().filter(each -> each.label().equalsIgnoreCase(label.strip())).findFirst().orElse(null);
        if (named != field) {
            field = named;
            what = offers().contains(what) ? what : What.SET;
            changed();
        }
    }

    /** What can become of the chosen field. */
    public List<What> offers() {
        return field().filter(each -> each.field().type() == FieldType.CHOICES).isPresent()
                ? List.of(What.SET, What.ADD, What.REMOVE, What.ABSENT, What.UNKNOWN)
                : List.of(What.SET, What.ABSENT, What.UNKNOWN);
    }

    public What what() {
        return what;
    }

    public void setWhat(What wanted) {
        if (what != wanted) {
            what = wanted;
            changed();
        }
    }

    /** Whether a value has to be given. */
    public boolean needsValue() {
        return what != What.ABSENT && what != What.UNKNOWN;
    }

    /** @param words why; kept with the change set */
    public void setNote(String words) {
        note = words;
    }

    /** What is to be done; empty while it is not said yet. */
    public Optional<BulkEdit> edit() {
        return assignment().map(each -> new BulkEdit(query, all ? List.of() : chosen, List.of(each), note.strip()));
    }

    private Optional<BulkAssignment> assignment() {
        if (field == null) {
            return Optional.empty();
        }
        Field changing = field.field();
        Value value = field.value();
        boolean given = field.isValid() && value.state() != ValueState.UNKNOWN;
        return switch (what) {
            case SET -> Optional.of(new BulkAssignment(changing, How.SET, value)).filter(each -> given);
            case ABSENT -> Optional.of(new BulkAssignment(changing, How.SET, Value.ABSENT));
            case UNKNOWN -> Optional.of(new BulkAssignment(changing, How.SET, Value.UNKNOWN));
            case ADD -> given && value.isKnown() ? Optional.of(new BulkAssignment(changing, How.ADD, value)) : Optional.empty();
            case REMOVE -> given && value.isKnown() ? Optional.of(new BulkAssignment(changing, How.REMOVE, value)) : Optional.empty();
        };
    }

    /** Fields tell of more than their values: what was tried out already stands. */
    private void changed() {
        Optional<Tried> now = assignment().map(each -> new Tried(each, all));
        if (now.equals(tried)) {
            listeners.changed();
        } else {
            report = Optional.empty();
            tryOut();
        }
    }

    /** Tries out anew what the change would do, after cards were changed. */
    public void tryOut() {
        waiting.run();
        trying.ifPresent(Asked::cancel);
        complete = false;
        failure = Optional.empty();
        round++;
        tried = assignment().map(each -> new Tried(each, all));
        waiting = edit().isPresent() ? delay.after(PAUSE, this::ask) : () -> {};
        listeners.changed();
    }

    private void ask() {
        BulkEdit wanted = edit().orElseThrow();
        int mine = round;
        BulkEditing editing = new BulkEditing(index, index.session());
        trying = Optional.of(background.ask(
                monitor -> editing.preview(wanted, soFar -> background.tell(() -> arrived(mine, soFar, false)), monitor),
                whole -> arrived(mine, whole, true),
                this::failed));
    }

    /** News of an attempt that was given up since count no more. */
    private void arrived(int from, BulkReport news, boolean whole) {
        if (from == round) {
            report = Optional.of(news);
            complete = whole;
            listeners.changed();
        }
    }

    private void failed(RuntimeException problem) {
        failure = Optional.of(problem);
        listeners.changed();
    }

    /** What the change would do, as far as it was tried out. */
    public Optional<BulkReport> report() {
        return report;
    }

    /** Whether it was tried out on all of the cards. */
    public boolean isComplete() {
        return complete;
    }

    /** Why it could not be tried out. */
    public Optional<RuntimeException> failure() {
        return failure;
    }

    /** Whether there is something to write. */
    public boolean isReady() {
        return complete && report.filter(each -> each.changed() > 0).isPresent();
    }

    /** Writes it. Any thread but that of the user interface. */
    public BulkReport write(BulkEdit wanted, IProgressMonitor monitor) {
        return new BulkEditing(index, index.session()).run(wanted, monitor);
    }

    /** Gives up what is being tried out; the model is not used after it. */
    public void dispose() {
        round++;
        waiting.run();
        trying.ifPresent(Asked::cancel);
    }
}

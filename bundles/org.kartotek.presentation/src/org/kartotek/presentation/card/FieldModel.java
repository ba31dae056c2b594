/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kartotek.core.catalogue.Field;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.value.FieldType;
import org.kartotek.core.value.InvalidValueException;
import org.kartotek.core.value.Value;
import org.kartotek.core.value.ValueState;
import org.kartotek.presentation.work.Listeners;

/**
 * One field of a record that is being edited: what was read, what was typed, and what is wrong with it. What is wrong shows when
 * the user leaves the field, and goes as soon as it is right. Lives on the thread of the user interface.
 */
public final class FieldModel {
    private final Field field;
    private final BooleanSupplier writable;
    private final Wording wording;
    private final Listeners listeners = new Listeners();
    private Value read = Value.UNKNOWN;
    private Value value = Value.UNKNOWN;
    private String text = "";
    private Value suggested;
    private String invalid;
    private String finding;
    private final Tidying tidying;
    private final Listeners entered = new Listeners();
    private boolean typed;
    private Remark remark;
    private EditHistory history = new EditHistory();
    /** What stood there when the user began to edit, where somebody else has changed it since; else null. */
    private Value before;

    /** What stands in the field at one moment. */
    private record Entry(Value value, String text, String invalid) {}

    /** @param writable whether the session may write it now: on a new record that may be so, and no more once it is there */
    FieldModel(Field field, BooleanSupplier writable, Wording wording, Tidying tidying) {
        this.field = field;
        this.writable = writable;
        this.wording = wording;
        this.tidying = tidying;
    }

    /** Every edit is remembered there from now on. */
    void remember(EditHistory shared) {
        history = shared;
    }

    public Field field() {
        return field;
    }

    public String key() {
        return field.key();
    }

    /** The label in the language of the session. */
    public String label() {
        return wording.label(field);
    }

    /** Whether the session may write the field. */
    public boolean isWritable() {
        return writable.getAsBoolean();
    }

    /** @return removes the listener when run */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** What the editor shows; empty for absent and unknown values. */
    public String text() {
        return text;
    }

    /** The value that the text stands for; the last one that it stood for while it stands for none. */
    public Value value() {
        return value;
    }

    /** The value in words, such as a choice's label; the word for absence where it is absent. */
    public String shown() {
        return wording.words().shown(field, value);
    }

    /** The colours of what is chosen, as {@code #rrggbb}. */
    public List<String> colours() {
        return wording.words().colours(field, value);
    }

    /** The colour of the choice that is called so; empty where it has none. */
    public String colour(String choice) {
        return wording.words().colour(field, choice);
    }

    public ValueState state() {
        return value.state();
    }

    /** The word that is shown for an absent value. */
    public String absentWord() {
        return wording.words().absent();
    }

    public boolean isDirty() {
        return invalid != null || differs() && !value.equals(suggested);
    }

    /** Whether there is something to write: what was typed, or what was filled in for the user. */
    boolean differs() {
        return !value.equals(read);
    }

    /** Whether a card cannot be saved without the field and it is not filled in yet; who may not write it is not asked to. */
    public boolean isMissing() {
        return isWritable() && field.is(FieldTrait.REQUIRED) && !value.isKnown() && invalid == null;
    }

    /** Whether the text stands for a value. */
    public boolean isValid() {
        return invalid == null;
    }

    /** What to show as wrong under the field. */
    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    /** Whether somebody else changed the field after it was read, while it was being edited here. */
    public boolean isOvertaken() {
        return before != null;
    }

    /** What stood in the field before it was edited here and by somebody else, in words. */
    String beforeText() {
        return wording.words().shown(field, before == null ? read : before);
    }

    /** What somebody else wrote, in words. */
    String theirText() {
        return wording.words().shown(field, read);
    }

    /** What was typed here, in words. */
    String ownText() {
        return invalid == null ? shown() : text;
    }

    /** The user knows what somebody else did; what stands here counts. */
    void keep() {
        before = null;
        listeners.changed();
    }

    /** What the program did to the text that it has to own up to, until something else is typed. */
    public Optional<Remark> remark() {
        return Optional.ofNullable(remark);
    }

    /**
     * @param listener run when the user leaves the field after he typed a value into it
     * @return removes the listener when run
     */
    Runnable onEntered(Runnable listener) {
        return entered.add(listener);
    }

    /** Takes a key stroke: {@code all} is all that stands in the editor now. */
    public void type(String all) {
        Entry from = entry();
        enter(all);
        history.typed(this, from.text(), all, () -> put(from), put());
        listeners.changed();
    }

    private Entry entry() {
        return new Entry(value, text, invalid);
    }

    private void put(Entry entry) {
        value = entry.value();
        text = entry.text();
        invalid = entry.invalid();
        finding = null;
        remark = null;
        listeners.changed();
    }

    /** Brings back what stands there now. */
    private Runnable put() {
        Entry now = entry();
        return () -> put(now);
    }

    private void enter(String all) {
        typed = true;
        remark = null;
        read(all);
    }

    private void read(String all) {
        text = all;
        try {
            value = wording.reader().read(field, all);
            invalid = null;
            finding = null;
        } catch (InvalidValueException e) {
            invalid = wording.withoutLabel(field, e.sentence().in(wording.locale()));
        }
    }

    /** The user goes to another field: what is wrong shows now, and what is right is written as the language writes it. */
    public void leave() {
        boolean wasTyped = typed;
        typed = false;
        if (invalid != null) {
            finding = invalid;
        } else {
            write(wasTyped);
        }
        listeners.changed();
        if (wasTyped && value.isKnown()) {
            entered.changed();
        }
    }

    private void write(boolean tidy) {
        String before = text.strip();
        value = tidy ? tidying.tidy(field, value) : value;
        text = editable(value);
        if (tidy && tidying.isTold(field, before, text)) {
            remark = new Remark(Remark.Why.TIDIED, before);
        }
    }

    /** Something else became known of the record by which the number that was typed can be written whole. */
    void tidyAgain() {
        if (isDirty() && invalid == null) {
            write(true);
            listeners.changed();
        }
    }

    /** Fills in what other cards say; the user is told. */
    void fill(String all) {
        Runnable undo = put();
        read(all);
        history.done(this, undo, put());
        remark = new Remark(Remark.Why.FROM_OTHER_CARDS, "");
        listeners.changed();
    }

    /** Says that there is no value, or, said again, that nobody knows. */
    public void toggleAbsent() {
        Runnable undo = put();
        show(value.equals(Value.ABSENT) ? Value.UNKNOWN : Value.ABSENT);
        history.done(this, undo, put());
    }

    /** Fills in what is likely; it counts as edited only when the user changes it. */
    void suggest(String likely) {
        enter(likely);
        suggested = value;
        listeners.changed();
    }

    /** Back to what was read. */
    public void revert() {
        if (!isDirty() && !isOvertaken()) {
            return;
        }
        Runnable undo = put();
        before = null;
        suggested = null;
        show(read);
        history.done(this, undo, put());
    }

    /** Writes the record that it names by what that is called now. */
    void tellReference() {
        if (field.type() == FieldType.REFERENCE && value.isKnown() && invalid == null && !text.equals(editable(value))) {
            text = editable(value);
            listeners.changed();
        }
    }

    /** Shows what a rule of the card index found. */
    void found(String sentence) {
        finding = wording.withoutLabel(field, sentence);
        listeners.changed();
    }

    /** Starts anew from what was read. */
    void start(Value from) {
        read = from;
        before = null;
        show(read);
    }

    /** The value was saved; what was typed since then is not. */
    void written(Value saved) {
        read = saved;
        suggested = null;
        before = null;
        listeners.changed();
    }

    /**
     * The record was read again: what was typed here stays, what was not follows.
     *
     * @return whether it follows another value
     */
    boolean rebase(Value now) {
        if (!isDirty() && !now.equals(value)) {
            start(now);
            return true;
        }
        changedElsewhere(now);
        listeners.changed();
        return false;
    }

    private void changedElsewhere(Value now) {
        before = before == null ? read : before;
        read = now;
        settle();
    }

    /** Nobody is in the way of anybody who left the field as it was, or wrote the same. */
    private void settle() {
        if (read.equals(before) || invalid == null && read.equals(value)) {
            before = null;
        }
    }

    /** What was typed, to be kept until it is saved; empty where nothing was. */
    Optional<FieldDraft> draft() {
        return invalid != null || differs()
                ? Optional.of(FieldDraft.of(before == null ? read : before, value, invalid == null ? null : text))
                : Optional.empty();
    }

    /** Brings back what was typed in an earlier run of the program, over what stands there now. */
    void restore(FieldDraft draft) {
        if (!isWritable()) {
            return;
        }
        try {
            Value from = draft.before(field.type());
            draft.typed().ifPresentOrElse(this::enter, () -> show(draft.value(field.type())));
            before = isDirty() ? from : null;
            settle();
        } catch (RuntimeException otherType) {
            // the text is worth more than its type
            enter(draft.text());
        }
        listeners.changed();
    }

    /** Somebody else changed the record that is to go here. */
    void contest(Value now) {
        before = before == null && !now.equals(read) ? read : before;
        read = now;
        show(now);
    }

    /** Somebody else took the record out of use while it was edited here: all that stands here is to be written anew. */
    void orphan() {
        before = before == null && isDirty() ? read : before;
        read = Value.UNKNOWN;
        if (isWritable()) {
            listeners.changed();
        } else {
            show(Value.UNKNOWN);
        }
    }

    private void show(Value wanted) {
        value = wanted;
        text = editable(wanted);
        invalid = null;
        finding = null;
        remark = null;
        typed = false;
        listeners.changed();
    }

    private String editable(Value wanted) {
        return wanted.isKnown() ? wording.words().editable(field, wanted) : "";
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.records;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.ReadRecord;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.SaveRecord;
import org.kartotek.presentation.card.SavedRecord;
import org.kartotek.presentation.records.RecordNews.What;
import org.kartotek.presentation.work.Asked;
import org.kartotek.presentation.work.Background;
import org.kartotek.presentation.work.Listeners;

/**
 * The record of one kind that is open in its form, if one is: reads it, saves it as a change set of its own, keeps it in step with what
 * others save. Whatever fails, nothing that was typed is lost. Lives on the thread of the user interface.
 */
public final class RecordEditing {
    private final Background background;
    private final CardIndex index;
    private final Kind kind;
    private final long cardId;
    private final Consumer<RuntimeException> unexpected;
    private final Listeners listeners = new Listeners();
    /** Labels of what others wrote and the next save keeps. */
    private final Set<String> merged = new LinkedHashSet<>();

    private final RecordDrafts drafts;
    private Optional<RecordForm> form = Optional.empty();
    private Optional<Asked> reading = Optional.empty();
    private Runnable forget = () -> {};
    private Runnable leave = () -> {};
    private Consumer<FieldModel> reveal = field -> {};
    private Runnable typed = () -> {};
    private RecordNews news = RecordNews.NONE;
    private long place;
    private boolean busy;
    private boolean wasDirty;

    /**
     * @param cardId id of the card whose records are edited; 0 where they belong to none
     * @param unexpected gets what nobody expects, to be reported
     */
    public RecordEditing(Background background, CardIndex index, Kind kind, long cardId, Consumer<RuntimeException> unexpected) {
        this.background = background;
        this.index = index;
        this.kind = kind;
        this.cardId = cardId;
        this.unexpected = unexpected;
        drafts = new RecordDrafts(kind);
    }

    /**
     * @param listener run when another form or none is open, when there is other news, and when the form becomes dirty or clean
     * @return removes the listener when run
     */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** @param listener gets the field that the user has to look at */
    public void onReveal(Consumer<FieldModel> listener) {
        reveal = listener;
    }

    /** @param listener run after each edit in the form, however small */
    public void onTyped(Runnable listener) {
        typed = listener;
    }

    public Kind kind() {
        return kind;
    }

    /** The form that is open. */
    public Optional<RecordForm> form() {
        return form;
    }

    public RecordNews news() {
        return news;
    }

    /** Whether something is being saved. */
    public boolean isBusy() {
        return busy;
    }

    public boolean isDirty() {
        return form.filter(RecordForm::isDirty).isPresent();
    }

    /**
     * Opens a record. Where another one is not saved yet, that stays and is spoken of, see {@link #leave}.
     *
     * @param id of the record
     */
    public void open(long id) {
        if (form.filter(each -> each.id() == id).isEmpty()) {
            leaving(() -> read(id));
        }
    }

    private void read(long id) {
        reading.ifPresent(Asked::cancel);
        reading = Optional.of(background.ask(
                monitor -> ReadRecord.of(index, kind, id, monitor),
                found -> found.ifPresentOrElse(this::show, this::neverThere),
                problem -> tell(new RecordNews(What.UNREADABLE, words(problem)))));
    }

    private void neverThere() {
        drafts.forget();
        tell(RecordNews.of(What.GONE));
    }

    private void show(ReadRecord read) {
        RecordForm opened = blank();
        opened.show(read.record(), read.within());
        place = read.cardId();
        put(opened);
    }

    /**
     * Opens a blank form. Where another one is not saved yet, that stays and is spoken of, see {@link #leave}.
     *
     * @param entries what is likely: texts by key of the field
     */
    public void begin(Map<String, String> entries) {
        leaving(() -> {
            RecordForm blank = blank();
            blank.suggest(entries);
            place = cardId;
            put(blank);
        });
    }

    /** What was typed and is not saved, in a form that outlives the program: first the record, then those in it. */
    public List<RecordDraft> drafts() {
        return drafts.of(form);
    }

    /**
     * Opens the record of some drafts, and brings back what was typed in an earlier run of the program.
     *
     * @param left from {@link #drafts}
     * @param entries what is likely of a new record: texts by key of the field
     */
    public void restore(List<RecordDraft> left, Map<String, String> entries) {
        long id = drafts.await(left);
        if (id == 0) {
            begin(entries);
        } else {
            read(id);
        }
    }

    private RecordForm blank() {
        return RecordForm.of(kind, index.catalogue(index.session()), index.session());
    }

    private void put(RecordForm opened) {
        forget.run();
        form = Optional.of(opened);
        forget = opened.onChange(this::edited);
        merged.clear();
        new LineFilling(background, index, unexpected).follow(opened);
        drafts.bringBack(opened);
        news = opened.conflicts().isEmpty() ? RecordNews.NONE : RecordNews.of(What.BOTH_CHANGED);
        tellNames(opened);
        wasDirty = isDirty();
        listeners.changed();
    }

    private void tellNames(RecordForm shown) {
        finder().tell(shown, unexpected);
    }

    /** The other card that the record of the form leads to: the one that it names, or the one that it hangs on. */
    public OptionalLong otherCard() {
        if (form.isEmpty() || cardId != 0 && place != cardId) {
            return form.isEmpty() ? OptionalLong.empty() : OptionalLong.of(place);
        }
        return form.get().record().fields().stream()
                .filter(field -> field.field().type() == FieldType.REFERENCE && field.field().target() == Kind.CUSTOMER)
                .flatMap(field -> field.value().content().stream())
                .mapToLong(Long.class::cast)
                .findFirst();
    }

    /** Finds what the fields of the form name. */
    public ReferenceFinder finder() {
        return new ReferenceFinder(background, index, place);
    }

    private void edited() {
        typed.run();
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            listeners.changed();
        }
    }

    /** Closes the form. Where it is not saved yet, it stays and is spoken of, see {@link #leave}. */
    public void close() {
        leaving(this::drop);
    }

    private void drop() {
        reading.ifPresent(Asked::cancel);
        forget.run();
        forget = () -> {};
        form = Optional.empty();
        news = RecordNews.NONE;
        wasDirty = false;
        listeners.changed();
    }

    private void leaving(Runnable then) {
        if (isDirty() || busy) {
            leave = then;
            tell(RecordNews.of(What.UNSAVED));
        } else {
            then.run();
        }
    }

    /**
     * Answers what is to become of the unsaved form that was to be left: it is saved, or what was typed in it goes. Then goes where the
     * user wanted to go.
     *
     * @param needed the sentence for a field that has to be filled in and is not
     */
    public void leave(boolean save, String needed) {
        Runnable then = leave;
        if (save) {
            save(needed, then);
        } else if (!busy) {
            drop();
            then.run();
        }
    }

    /** The form is not left after all. */
    public void stay() {
        tell(RecordNews.NONE);
    }

    /**
     * Saves what there is to save.
     *
     * @param needed the sentence for a field that has to be filled in and is not
     * @param then run when all that was typed is saved and shown
     */
    public void save(String needed, Runnable then) {
        if (form.isEmpty() || busy) {
            return;
        }
        RecordForm shown = form.get();
        if (!shown.conflicts().isDecided()) {
            tell(RecordNews.of(What.BOTH_CHANGED));
        } else if (shown.isDirty() || shown.isNew()) {
            begin(shown, needed, then);
        } else {
            then.run();
        }
    }

    private void begin(RecordForm shown, String needed, Runnable then) {
        shown.conflicts().apply();
        Optional<FieldModel> wrong = shown.check(needed);
        if (wrong.isPresent()) {
            tell(RecordNews.of(What.NOT_SAVED_YET));
            reveal.accept(wrong.get());
            return;
        }
        busy = true;
        CardChange change = shown.change();
        SaveRecord writing = new SaveRecord(index, kind, place, change);
        background.ask(
                monitor -> writing.run(),
                saved -> saved(shown, change, saved, then),
                problem -> failed(shown, problem, needed, then));
    }

    private void saved(RecordForm shown, CardChange change, SavedRecord saved, Runnable then) {
        busy = false;
        shown.written(change);
        saved.record().ifPresent(read -> rebase(shown, read));
        saved.unread().filter(problem -> !(problem instanceof KartotekException)).ifPresent(unexpected);
        if (saved.unread().isPresent()) {
            tell(RecordNews.of(What.SAVED_UNREAD));
        } else if (shown.isDirty()) {
            tell(RecordNews.of(What.TYPED_SINCE));
        } else {
            tell(merged.isEmpty() ? RecordNews.NONE : new RecordNews(What.MERGED, String.join(", ", merged)));
            merged.clear();
            then.run();
        }
    }

    private List<FieldModel> rebase(RecordForm shown, ReadRecord read) {
        List<FieldModel> followed = shown.rebase(read.record(), read.within());
        tellNames(shown);
        return followed;
    }

    private void failed(RecordForm shown, RuntimeException problem, String needed, Runnable then) {
        busy = false;
        switch (problem) {
            case ConflictException conflict -> merge(shown, needed, then);
            case InvalidCardException invalid -> {
                tell(new RecordNews(What.NOT_SAVED_YET, String.join(" ", shown.found(invalid.findings()))));
                shown.firstFound().ifPresent(reveal);
            }
            default -> tell(new RecordNews(What.FAILED, words(problem)));
        }
    }

    /** Somebody else was faster: takes over what he wrote, and saves again unless both wrote the same field. */
    private void merge(RecordForm shown, String needed, Runnable then) {
        busy = true;
        background.ask(
                monitor -> ReadRecord.of(index, kind, shown.id(), monitor),
                found -> {
                    busy = false;
                    found.ifPresentOrElse(read -> merge(shown, read, needed, then), () -> tell(RecordNews.of(What.GONE)));
                },
                problem -> failed(shown, problem, needed, then));
    }

    private void merge(RecordForm shown, ReadRecord read, String needed, Runnable then) {
        rebase(shown, read).stream().map(FieldModel::label).forEach(merged::add);
        if (shown.conflicts().isEmpty()) {
            save(needed, then);
        } else {
            tell(RecordNews.of(What.BOTH_CHANGED));
        }
    }

    /**
     * Takes the record of the form out of use as it is shown; one that was never saved just goes. What somebody else has changed since
     * stays, and is shown.
     *
     * @param then run when that is done
     */
    public void archive(Runnable then) {
        RecordForm shown = form.filter(each -> !busy).orElse(null);
        if (shown == null || shown.isNew()) {
            drop();
            return;
        }
        busy = true;
        RecordEdit gone = RecordEdit.archive(kind, shown.id(), place, shown.version());
        background.ask(
                monitor -> index.changes().commit(index.session(), Reason.EDIT, "", List.of(gone)),
                set -> {
                    busy = false;
                    drop();
                    then.run();
                },
                problem -> {
                    busy = false;
                    if (problem instanceof ConflictException) {
                        showStaying(shown);
                    } else {
                        tell(new RecordNews(What.FAILED, words(problem)));
                    }
                });
    }

    /** Somebody else was faster: whoever wanted it away looks at it again first. */
    private void showStaying(RecordForm shown) {
        busy = true;
        background.ask(
                monitor -> ReadRecord.of(index, kind, shown.id(), monitor),
                found -> {
                    busy = false;
                    found.ifPresentOrElse(
                            read -> {
                                rebase(shown, read);
                                tell(RecordNews.of(shown.conflicts().isEmpty() ? What.CHANGED_AND_STAYS : What.BOTH_CHANGED));
                            },
                            () -> gone(shown));
                },
                problem -> {
                    busy = false;
                    tell(new RecordNews(What.FAILED, words(problem)));
                });
    }

    /** Back to what was read. */
    public void revert() {
        if (!busy) {
            form.ifPresent(RecordForm::revert);
            tell(RecordNews.NONE);
        }
    }

    /** Reads the record again after somebody wrote something, and takes over what was not edited here. */
    public void follow() {
        if (busy || form.filter(each -> !each.isNew()).isEmpty()) {
            return;
        }
        RecordForm shown = form.get();
        reading.ifPresent(Asked::cancel);
        reading = Optional.of(background.ask(
                monitor -> ReadRecord.of(index, kind, shown.id(), monitor),
                found -> followed(shown, found),
                problem -> words(problem)));
    }

    private void followed(RecordForm shown, Optional<ReadRecord> found) {
        if (form.filter(each -> each == shown).isEmpty() || busy) {
            return;
        }
        if (found.isEmpty()) {
            gone(shown);
        } else if (shown.isBehind(found.get().record(), found.get().within())) {
            rebase(shown, found.get());
            boolean both = !shown.conflicts().isEmpty();
            tell(both ? RecordNews.of(What.BOTH_CHANGED) : shown.isDirty() ? RecordNews.of(What.CHANGED_MEANWHILE) : RecordNews.NONE);
        }
    }

    private void gone(RecordForm shown) {
        if (shown.isDirty()) {
            tell(RecordNews.of(What.GONE));
        } else {
            drop();
        }
    }

    /** What somebody expects says itself what went wrong. */
    private String words(RuntimeException problem) {
        if (problem instanceof KartotekException) {
            return problem.getLocalizedMessage();
        }
        unexpected.accept(problem);
        return "";
    }

    private void tell(RecordNews said) {
        news = said;
        listeners.changed();
    }

    /** Stops all reading; it is not used after that. */
    public void dispose() {
        reading.ifPresent(Asked::cancel);
        forget.run();
    }
}

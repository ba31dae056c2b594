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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.card.CardRecord;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.work.Listeners;

/**
 * The working copy of one record and of the records in it, such as a purchase and its lines, as somebody edits them beside what was
 * read. Saving hands out a {@link CardChange}; nothing is written here. Lives on the thread of the user interface.
 */
public final class RecordForm {
    private final RecordModel record;
    private final Map<Kind, PartList> lists = new LinkedHashMap<>();
    private final Listeners listeners = new Listeners();
    private final EditHistory history = new EditHistory();
    private final Conflicts conflicts = new Conflicts();
    private final Wording wording;
    private final FieldHelp help;
    private final ReferenceBook references;
    private BiConsumer<RecordModel, FieldModel> entered = (made, field) -> {};

    /** A record that a field names. */
    public record Reference(Kind kind, long id) {}

    /**
     * @param kind of the record
     * @param within kinds of the records in it
     * @param maker makes blank records whose edits are remembered in a history
     */
    RecordForm(
            Kind kind,
            List<Kind> within,
            BiFunction<Kind, EditHistory, RecordModel> maker,
            Catalogue catalogue,
            Wording wording,
            ReferenceBook references) {
        this.wording = wording;
        this.references = references;
        help = new FieldHelp(catalogue, wording);
        record = watched(maker.apply(kind, history));
        for (Kind each : within) {
            PartList list = new PartList(each, () -> watched(maker.apply(each, history)), history);
            list.onChange(this::changed);
            lists.put(each, list);
        }
    }

    /**
     * A new, blank record that hangs on a card or stands alone.
     *
     * @param catalogue as the session may see it
     * @param session whose rights decide which fields are written, and whose language is spoken
     */
    public static RecordForm of(Kind kind, Catalogue catalogue, Session session) {
        ReferenceBook references = new ReferenceBook();
        Wording wording = Wording.of(catalogue, session.locale(), references);
        Optional<String> home = Optional.of(session.locale().getCountry()).filter(code -> !code.isEmpty());
        return new RecordForm(
                kind,
                RecordPlace.within(catalogue, kind),
                (each, edits) -> new RecordModel(each, catalogue, session.rights(), wording, () -> home, edits),
                catalogue,
                wording,
                references);
    }

    /** From now on changes of this record are changes of the form. */
    RecordModel watched(RecordModel made) {
        made.onChange(this::changed);
        made.fields().forEach(field -> field.onEntered(() -> entered.accept(made, field)));
        return made;
    }

    private void changed() {
        listeners.changed();
    }

    /**
     * @param listener run after each change, however small
     * @return removes the listener when run
     */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** @param listener gets each field that was left with a new value, and its record */
    public void onEntered(BiConsumer<RecordModel, FieldModel> listener) {
        entered = entered.andThen(listener);
    }

    public Kind kind() {
        return record.kind();
    }

    /** Id of the record, or 0 before it is saved for the first time. */
    public long id() {
        return record.id();
    }

    /** The version of the record that is shown. */
    public int version() {
        return record.version();
    }

    public boolean isNew() {
        return record.isNew();
    }

    public RecordModel record() {
        return record;
    }

    /** The records in it, by kind, as far as they exist for the session. */
    public List<PartList> lists() {
        return List.copyOf(lists.values());
    }

    public Optional<PartList> list(Kind kind) {
        return Optional.ofNullable(lists.get(kind));
    }

    /** What helps to fill in its fields. */
    public FieldHelp help() {
        return help;
    }

    /** What the records are called that its fields name. */
    public ReferenceBook references() {
        return references;
    }

    /** The records that fields name and of which nobody knows yet what they are called. */
    public Set<Reference> unnamed() {
        return Stream.concat(record.fields().stream(), partFields())
                .filter(each -> each.field().type() == FieldType.REFERENCE)
                .filter(each -> !isLink(each))
                .flatMap(each -> each.value().content().stream()
                        .map(id -> new Reference(each.field().target(), (Long) id)))
                .filter(each -> references.label(each.kind(), each.id()).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Writes what fields name by what it is called, after that was looked up. */
    public void tellReferences() {
        Stream.concat(record.fields().stream(), partFields()).forEach(FieldModel::tellReference);
    }

    public boolean isDirty() {
        return record.isDirty() || lists.values().stream().anyMatch(PartList::isDirty);
    }

    /** Whether the session may write any of it. */
    public boolean isWritable() {
        return record.fields().stream().anyMatch(FieldModel::isWritable);
    }

    /** Whether what was read now is not what this copy was made from. */
    public boolean isBehind(CardRecord now, Map<Kind, List<CardRecord>> within) {
        return !record.isFrom(now)
                || lists.entrySet().stream().anyMatch(each -> !each.getValue().isFrom(within.getOrDefault(each.getKey(), List.of())));
    }

    /** Starts anew from what was read. */
    public void show(CardRecord read, Map<Kind, List<CardRecord>> within) {
        record.start(read);
        lists.forEach((kind, list) -> list.start(within.getOrDefault(kind, List.of())));
        history.clear();
        changed();
    }

    /** A change of it was written: what was typed since then is not saved yet. */
    public void written(CardChange change) {
        change.of(record.recordId()).ifPresent(record::written);
        lists.values().forEach(list -> list.written(change));
        history.clear();
        changed();
    }

    /**
     * Fills in what is likely on a new record. It does not count as edited before the user types something.
     *
     * @param entries texts by key of the field; what does not exist for the session is left out
     */
    public void suggest(Map<String, String> entries) {
        entries.forEach((key, text) -> record.field(key).filter(FieldModel::isWritable).ifPresent(field -> field.suggest(text)));
    }

    /**
     * Takes over what others wrote in the meantime and keeps what was typed here. What was changed on both sides is among the
     * {@link #conflicts} afterwards.
     *
     * @return the fields that follow what others wrote
     */
    public List<FieldModel> rebase(CardRecord now, Map<Kind, List<CardRecord>> within) {
        List<FieldModel> followed = new ArrayList<>(record.rebase(now));
        lists.forEach((kind, list) -> followed.addAll(list.rebase(within.getOrDefault(kind, List.of()))));
        followed.removeIf(each -> each.field().isDerived());
        return followed;
    }

    /** What was changed here and by somebody else at the same time; it has to be decided before it can be saved. */
    public Conflicts conflicts() {
        conflicts.refresh(record, lists.values());
        return conflicts;
    }

    /** Back to what was read. */
    public void revert() {
        history.together(() -> {
            record.revert();
            lists.values().forEach(PartList::revert);
        });
        changed();
    }

    /** What was edited since it was read or saved, to be taken back step by step. */
    public EditHistory history() {
        return history;
    }

    /** What was edited and is not saved yet, in a form that outlives the program. */
    public List<RecordDraft> drafts() {
        List<RecordDraft> drafts = new ArrayList<>();
        record.draft(false).ifPresent(drafts::add);
        lists.values().forEach(list -> drafts.addAll(list.drafts()));
        return drafts;
    }

    /**
     * Brings back what was edited in an earlier run of the program. What others changed since is among the {@link #conflicts}
     * afterwards.
     *
     * @return whether all of it could be brought back: a field may be gone, or the right to it
     */
    public boolean restore(List<RecordDraft> drafts) {
        boolean whole = true;
        for (RecordDraft draft : drafts) {
            PartList list = lists.get(draft.kind());
            whole &= draft.kind() == kind() ? record.restore(draft) : list != null && list.restore(draft);
        }
        history.clear();
        changed();
        return whole;
    }

    /**
     * Shows all that is wrong.
     *
     * @param needed the sentence for a field that has to be filled in and is not
     * @return the first field that keeps it from being saved, or empty where nothing does
     */
    public Optional<FieldModel> check(String needed) {
        record.leaveAll();
        lists.values().forEach(PartList::leaveAll);
        Stream.concat(record.fields().stream(), partFields())
                .filter(FieldModel::isMissing)
                .filter(each -> !isLink(each))
                .forEach(each -> each.found(needed));
        return Stream.concat(record.fields().stream(), partFields())
                .filter(each -> !each.isValid() || each.isMissing() && !isLink(each))
                .findFirst();
    }

    /** What a record in the form belongs to is written with it. */
    private boolean isLink(FieldModel field) {
        return !kind().isCard() && field.field().kind() != kind() && RecordPlace.isLink(field.field(), kind());
    }

    private Stream<FieldModel> partFields() {
        return lists.values().stream()
                .flatMap(list -> list.records().stream())
                .filter(each -> !each.isNew() || !each.isBlank())
                .flatMap(each -> each.fields().stream());
    }

    /** What was edited, to be saved. */
    public CardChange change() {
        List<RecordChange> changes = new ArrayList<>();
        if (record.isNew() || record.isDirty()) {
            changes.add(record.change());
        }
        lists.values().forEach(list -> changes.addAll(list.changes()));
        return new CardChange(record.recordId(), changes);
    }

    /**
     * Shows what a rule of the card index found, each finding at its field.
     *
     * @return the sentences that belong to no field of the form
     */
    public List<String> found(List<InvalidCardException.Finding> findings) {
        List<String> elsewhere = new ArrayList<>();
        for (InvalidCardException.Finding finding : findings) {
            String sentence = finding.sentence().in(wording.locale());
            record(finding)
                    .flatMap(each -> each.field(finding.field()))
                    .filter(each -> !each.field().isDerived())
                    .ifPresentOrElse(field -> field.found(sentence), () -> elsewhere.add(sentence));
        }
        return elsewhere;
    }

    private Optional<RecordModel> record(InvalidCardException.Finding finding) {
        return finding.kind() == kind()
                ? Optional.of(record)
                : list(finding.kind()).flatMap(list -> list.record(finding.id()));
    }

    /** The first field at which something wrong is shown. */
    public Optional<FieldModel> firstFound() {
        return Stream.concat(record.fields().stream(), partFields())
                .filter(each -> each.finding().isPresent())
                .findFirst();
    }
}

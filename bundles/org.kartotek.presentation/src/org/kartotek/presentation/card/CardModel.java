/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kartotek.core.card.Card;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.entry.ValueFormat;
import org.kartotek.core.rights.Session;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.work.Listeners;

/**
 * The working copy of a card: its fields and parts as somebody edits them, beside what was read. Saving hands out a
 * {@link CardChange}; nothing is written here. Lives on the thread of the user interface.
 */
public final class CardModel {
    private final Catalogue catalogue;
    private final Wording wording;
    private final RecordModel customer;
    private final Map<Kind, PartList> parts = new LinkedHashMap<>();
    private final Listeners listeners = new Listeners();
    private final Optional<String> home;
    private final Function<Kind, RecordModel> drafts;
    private BiConsumer<RecordModel, FieldModel> entered = (record, field) -> {};
    private final EditHistory history = new EditHistory();
    private final Conflicts conflicts = new Conflicts();

    /**
     * A new, blank card.
     *
     * @param catalogue as the session may see it
     * @param session whose rights decide which fields are written, and whose language is spoken
     */
    public CardModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        wording = Wording.of(catalogue, session.locale());
        home = Optional.of(session.locale().getCountry()).filter(code -> !code.isEmpty());
        drafts = kind -> record(kind, session, new EditHistory());
        customer = record(Kind.CUSTOMER, session, history);
        for (Kind kind : Kind.parts()) {
            if (isUsed(kind)) {
                PartList list = new PartList(kind, () -> record(kind, session, history), history);
                list.onChange(this::changed);
                parts.put(kind, list);
            }
        }
    }

    private boolean isUsed(Kind kind) {
        return !catalogue.fields(kind).isEmpty() && (kind != Kind.DOCUMENT || has(OfficeFunction.DOCUMENTS));
    }

    private RecordModel record(Kind kind, Session session, EditHistory edits) {
        Supplier<Optional<String>> elsewhere = kind.isCard() ? () -> home : this::country;
        RecordModel record = new RecordModel(kind, catalogue, session.rights(), wording, elsewhere, edits);
        record.onChange(this::changed);
        record.fields().forEach(field -> field.onEntered(() -> entered(record, field)));
        return record;
    }

    private void entered(RecordModel record, FieldModel field) {
        if (field.key().equals("country")) {
            record.tidyNumbers();
        }
        entered.accept(record, field);
    }

    private void changed() {
        listeners.changed();
    }

    private Optional<String> country() {
        return customer.country();
    }

    /** Code of the country of the office, as far as the session tells it. */
    Optional<String> home() {
        return home;
    }

    /** Language of labels and names. */
    public Locale locale() {
        return wording.locale();
    }

    /** @param listener gets each field that was left with a new value, and its record */
    void onEntered(BiConsumer<RecordModel, FieldModel> listener) {
        entered = entered.andThen(listener);
    }

    /** A blank record that belongs to no card yet. */
    RecordModel draft(Kind kind) {
        return drafts.apply(kind);
    }

    /**
     * @param listener run after each change, however small
     * @return removes the listener when run
     */
    public Runnable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Whether the office uses a function. */
    public boolean has(OfficeFunction function) {
        return catalogue.has(function);
    }

    /** Id of the card, or 0 before it is saved for the first time. */
    public long id() {
        return customer.id();
    }

    public boolean isNew() {
        return customer.isNew();
    }

    public RecordModel customer() {
        return customer;
    }

    /** Contacts, addresses and contact points, as far as they exist for the session. */
    public List<PartList> parts() {
        return List.copyOf(parts.values());
    }

    public Optional<PartList> parts(Kind kind) {
        return Optional.ofNullable(parts.get(kind));
    }

    /** Who this is, from what stands on the card now; empty where no name is known yet. */
    public String name() {
        String company = customer.shown("company");
        if (!company.isEmpty()) {
            return company;
        }
        return Stream.of(customer.shown("last_name"), customer.shown("first_name"))
                .filter(each -> !each.isEmpty())
                .reduce((last, first) -> last + ", " + first)
                .orElse("");
    }

    public boolean isDirty() {
        return customer.isDirty() || parts.values().stream().anyMatch(PartList::isDirty);
    }

    /** Whether a card that was read now is not the one that this copy was made from. */
    public boolean isBehind(Card card) {
        return !customer.isFrom(card.customer())
                || parts.entrySet().stream().anyMatch(each -> !each.getValue().isFrom(card.parts(each.getKey())));
    }

    /** What the office calls a section; empty where it is called as the program calls it. */
    public Optional<String> section(String key) {
        return Optional.ofNullable(catalogue.sections().get(key)).map(labels -> labels.in(wording.locale()));
    }

    /** What can be chosen for a field, in words; empty where anything can be typed. */
    public List<String> options(FieldModel field) {
        return Options.of(catalogue, wording, field.field());
    }

    /** What would put a field right whose text stands for no value, best first; nothing where the text is right. */
    public List<QuickFix> fixes(FieldModel field) {
        return field.isValid() || !field.isWritable()
                ? List.of()
                : new QuickFixes(wording).of(field.field(), field.text(), options(field));
    }

    /** Puts a field right. */
    public void fix(FieldModel field, QuickFix fix) {
        switch (fix) {
            case QuickFix.Text text -> field.type(text.text());
            case QuickFix.Absent absent -> {
                field.type("");
                field.toggleAbsent();
            }
        }
        field.leave();
    }

    /** How a value of the field is typed, such as the pattern of dates; empty where that needs no words. */
    public String hint(FieldModel field) {
        return field.field().type() == FieldType.DATE ? ValueFormat.of(wording.locale()).datePattern() : "";
    }

    /** A day as it is typed. */
    public String dayText(LocalDate day) {
        return ValueFormat.of(wording.locale()).date(day);
    }

    /** Starts anew from a card that was read. */
    public void show(Card card) {
        customer.start(card.customer());
        parts.forEach((kind, list) -> list.start(card.parts(kind)));
        history.clear();
        changed();
    }

    /** A change of this card was written: what was typed since then is not saved yet. */
    public void written(CardChange change) {
        change.of(customer.recordId()).ifPresent(customer::written);
        parts.values().forEach(list -> list.written(change));
        history.clear();
        changed();
    }

    /**
     * Fills in what is likely on a new card. It does not count as edited before the user types something.
     *
     * @param entries texts by key of the customer's field; what does not exist for the session is left out
     */
    public void suggest(Map<String, String> entries) {
        entries.forEach((key, text) -> customer.field(key).filter(FieldModel::isWritable).ifPresent(field -> field.suggest(text)));
    }

    /**
     * Takes over what others wrote in the meantime and keeps what was typed here. What was changed on both sides is among the
     * {@link #conflicts} afterwards.
     *
     * @return the fields that follow what others wrote
     */
    public List<FieldModel> rebase(Card card) {
        List<FieldModel> followed = new ArrayList<>(customer.rebase(card.customer()));
        parts.forEach((kind, list) -> followed.addAll(list.rebase(card.parts(kind))));
        followed.removeIf(each -> each.field().isDerived());
        return followed;
    }

    /** What was changed here and by somebody else at the same time; it has to be decided before the card can be saved. */
    public Conflicts conflicts() {
        conflicts.refresh(customer, parts.values());
        return conflicts;
    }

    /** Back to what was read. */
    public void revert() {
        history.together(() -> {
            customer.revert();
            parts.values().forEach(PartList::revert);
        });
        changed();
    }

    /** What was edited since the card was read or saved, to be taken back step by step. */
    public EditHistory history() {
        return history;
    }

    /** What was edited and is not saved yet, in a form that outlives the program. */
    public CardDraft unsaved() {
        List<RecordDraft> records = new ArrayList<>();
        customer.draft(false).ifPresent(records::add);
        parts.values().forEach(list -> records.addAll(list.drafts()));
        return new CardDraft(customer.id(), name(), records);
    }

    /**
     * Brings back what was edited in an earlier run of the program, over the card as it is now. What others changed since is among
     * the {@link #conflicts} afterwards.
     *
     * @return whether all of it could be brought back: a field may be gone, or the right to it
     */
    public boolean restore(CardDraft draft) {
        boolean whole = true;
        for (RecordDraft record : draft.records()) {
            PartList list = parts.get(record.kind());
            whole &= record.kind().isCard() ? customer.restore(record) : list != null && list.restore(record);
        }
        history.clear();
        changed();
        return whole;
    }

    /**
     * Shows all that is wrong.
     *
     * @param needed the sentence for a field that has to be filled in and is not
     * @return the first field that keeps the card from being saved, or empty where nothing does
     */
    public Optional<FieldModel> check(String needed) {
        customer.leaveAll();
        parts.values().forEach(PartList::leaveAll);
        Stream.concat(customer.fields().stream(), partFields())
                .filter(FieldModel::isMissing)
                .forEach(each -> each.found(needed));
        return Stream.concat(customer.fields().stream(), partFields())
                .filter(each -> !each.isValid() || each.isMissing())
                .findFirst();
    }

    private Stream<FieldModel> partFields() {
        return parts.values().stream()
                .flatMap(list -> list.records().stream())
                .filter(each -> !each.isNew() || !each.isBlank())
                .flatMap(each -> each.fields().stream());
    }

    /** What was edited, for {@link SaveCard}. */
    public CardChange change() {
        List<RecordChange> records = new ArrayList<>();
        if (customer.isNew() || customer.isDirty()) {
            records.add(customer.change());
        }
        parts.values().forEach(list -> records.addAll(list.changes()));
        return new CardChange(customer.recordId(), records);
    }

    /**
     * Shows what a rule of the card index found, each finding at its field.
     *
     * @return the sentences that belong to no field of this card
     */
    public List<String> found(List<InvalidCardException.Finding> findings) {
        List<String> elsewhere = new ArrayList<>();
        for (InvalidCardException.Finding finding : findings) {
            String sentence = finding.sentence().in(wording.locale());
            record(finding)
                    .flatMap(record -> record.field(finding.field()))
                    .filter(each -> !each.field().isDerived())
                    .ifPresentOrElse(field -> field.found(sentence), () -> elsewhere.add(sentence));
        }
        return elsewhere;
    }

    private Optional<RecordModel> record(InvalidCardException.Finding finding) {
        return finding.kind().isCard()
                ? Optional.of(customer)
                : parts(finding.kind()).flatMap(list -> list.record(finding.id()));
    }

    /** The first field, of parts too, at which something wrong is shown. */
    public Optional<FieldModel> firstFound() {
        return Stream.concat(customer.fields().stream(), partFields())
                .filter(each -> each.finding().isPresent())
                .findFirst();
    }
}

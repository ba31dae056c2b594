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
import org.kartotek.core.rights.Action;
import org.kartotek.core.rights.Rights;
import org.kartotek.core.rights.Session;

/**
 * The working copy of a card: its fields and parts as somebody edits them, beside what was read. Saving hands out a
 * {@link CardChange}; nothing is written here. Lives on the thread of the user interface.
 */
public final class CardModel implements Unsaved {
    private final Catalogue catalogue;
    private final Rights rights;
    private final Wording wording;
    private final RecordForm form;
    private final Optional<String> home;
    private final Function<Kind, RecordModel> drafts;

    /**
     * A new, blank card.
     *
     * @param catalogue as the session may see it
     * @param session whose rights decide which fields are written, and whose language is spoken
     */
    public CardModel(Catalogue catalogue, Session session) {
        this.catalogue = catalogue;
        ReferenceBook references = new ReferenceBook();
        rights = session.rights();
        wording = Wording.of(catalogue, session.locale(), references);
        home = Optional.of(session.locale().getCountry()).filter(code -> !code.isEmpty());
        form = new RecordForm(
                Kind.CUSTOMER,
                Kind.parts().stream().filter(this::isUsed).toList(),
                (kind, edits) -> record(kind, session, edits),
                catalogue,
                wording,
                references);
        form.onEntered(CardModel::tidyNumbers);
        drafts = kind -> form.watched(record(kind, session, new EditHistory()));
    }

    private boolean isUsed(Kind kind) {
        return !catalogue.fields(kind).isEmpty() && (kind != Kind.DOCUMENT || has(OfficeFunction.DOCUMENTS));
    }

    private RecordModel record(Kind kind, Session session, EditHistory edits) {
        Supplier<Optional<String>> elsewhere = kind.isCard() ? () -> home : this::country;
        return new RecordModel(kind, catalogue, session.rights(), wording, elsewhere, edits);
    }

    private static void tidyNumbers(RecordModel record, FieldModel field) {
        if (field.key().equals("country")) {
            record.tidyNumbers();
        }
    }

    private Optional<String> country() {
        return customer().country();
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
    public void onEntered(BiConsumer<RecordModel, FieldModel> listener) {
        form.onEntered(listener);
    }

    /** A blank record that belongs to no card yet. */
    RecordModel draft(Kind kind) {
        return drafts.apply(kind);
    }

    /**
     * @param listener run after each change, however small
     * @return removes the listener when run
     */
    @Override
    public Runnable onChange(Runnable listener) {
        return form.onChange(listener);
    }

    /** Whether the office uses a function. */
    public boolean has(OfficeFunction function) {
        return catalogue.has(function);
    }

    /** Whether the user may do this with cards. */
    public boolean may(Action action) {
        return rights.may(action);
    }

    /** Id of the card, or 0 before it is saved for the first time. */
    public long id() {
        return form.id();
    }

    public boolean isNew() {
        return form.isNew();
    }

    public RecordModel customer() {
        return form.record();
    }

    /** Contacts, addresses and contact points, as far as they exist for the session. */
    public List<PartList> parts() {
        return form.lists();
    }

    public Optional<PartList> parts(Kind kind) {
        return form.list(kind);
    }

    /** The fields of the customer and the parts of the card, as a form. */
    public RecordForm form() {
        return form;
    }

    /** What helps to fill in its fields. */
    public FieldHelp help() {
        return form.help();
    }

    /** Who this is, from what stands on the card now; empty where no name is known yet. */
    public String name() {
        String company = customer().shown("company");
        if (!company.isEmpty()) {
            return company;
        }
        return Stream.of(customer().shown("last_name"), customer().shown("first_name"))
                .filter(each -> !each.isEmpty())
                .reduce((last, first) -> last + ", " + first)
                .orElse("");
    }

    @Override
    public boolean isDirty() {
        return form.isDirty();
    }

    /** Whether a card that was read now is not the one that this copy was made from. */
    public boolean isBehind(Card card) {
        return form.isBehind(card.customer(), card.parts());
    }

    /** What the office calls a section; empty where it is called as the program calls it. */
    public Optional<String> section(String key) {
        return Optional.ofNullable(catalogue.sections().get(key)).map(labels -> labels.in(wording.locale()));
    }

    /** Starts anew from a card that was read. */
    public void show(Card card) {
        form.show(card.customer(), card.parts());
    }

    /** A change of this card was written: what was typed since then is not saved yet. */
    public void written(CardChange change) {
        form.written(change);
    }

    /**
     * Fills in what is likely on a new card. It does not count as edited before the user types something.
     *
     * @param entries texts by key of the customer's field; what does not exist for the session is left out
     */
    public void suggest(Map<String, String> entries) {
        form.suggest(entries);
    }

    /**
     * Takes over what others wrote in the meantime and keeps what was typed here. What was changed on both sides is among the
     * {@link #conflicts} afterwards.
     *
     * @return the fields that follow what others wrote
     */
    public List<FieldModel> rebase(Card card) {
        return form.rebase(card.customer(), card.parts());
    }

    /** What was changed here and by somebody else at the same time; it has to be decided before the card can be saved. */
    public Conflicts conflicts() {
        return form.conflicts();
    }

    /** Back to what was read. */
    public void revert() {
        form.revert();
    }

    /** What was edited since the card was read or saved, to be taken back step by step. */
    public EditHistory history() {
        return form.history();
    }

    /** What was edited and is not saved yet, in a form that outlives the program. */
    @Override
    public CardDraft unsaved() {
        return new CardDraft(id(), name(), form.drafts());
    }

    /**
     * Brings back what was edited in an earlier run of the program, over the card as it is now. What others changed since is among
     * the {@link #conflicts} afterwards.
     *
     * @return whether all of it could be brought back: a field may be gone, or the right to it
     */
    public boolean restore(CardDraft draft) {
        return form.restore(draft.records());
    }

    /**
     * Shows all that is wrong.
     *
     * @param needed the sentence for a field that has to be filled in and is not
     * @return the first field that keeps the card from being saved, or empty where nothing does
     */
    public Optional<FieldModel> check(String needed) {
        return form.check(needed);
    }

    /** What was edited, for {@link SaveCard}. */
    public CardChange change() {
        return form.change();
    }

    /**
     * Shows what a rule of the card index found, each finding at its field.
     *
     * @return the sentences that belong to no field of this card
     */
    public List<String> found(List<InvalidCardException.Finding> findings) {
        return form.found(findings);
    }

    /** The first field, of parts too, at which something wrong is shown. */
    public Optional<FieldModel> firstFound() {
        return form.firstFound();
    }
}

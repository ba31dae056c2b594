/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.kartotek.core.card.Card;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.SaveCard;
import org.kartotek.presentation.card.SavedCard;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.work.Asked;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.work.Work;

/** Saves the working copy of a card, and keeps it in step with what others save. Whatever fails, nothing that was typed is lost. */
final class CardSaving {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final Desk desk;
    private final CardIndex index;
    private final CardModel model;
    private final CardPage page;
    private Optional<Asked> following = Optional.empty();
    /** Labels of what others wrote and the next save keeps. */
    private final Set<String> merged = new LinkedHashSet<>();
    private boolean busy;
    private Runnable next;
    /** What is said about entries that are wrong; empty where nothing is. */
    private String complaint = "";

    CardSaving(Desk desk, CardIndex index, CardModel model, CardPage page) {
        this.desk = desk;
        this.index = index;
        this.model = model;
        this.page = page;
        model.onChange(this::lookAgain);
    }

    CardModel model() {
        return model;
    }

    /**
     * Saves what there is to save; while a save is running, what was typed since is saved after it.
     *
     * @param then run when all that was typed is saved and shown
     */
    void save(Runnable then) {
        page.settle();
        if (busy) {
            next = then;
        } else if (!model.conflicts().isDecided()) {
            showConflicts();
            page.revealConflicts();
        } else if (model.isDirty() || model.isNew()) {
            begin(then);
        } else {
            then.run();
        }
    }

    private void begin(Runnable then) {
        model.conflicts().apply();
        page.noConflicts();
        Optional<FieldModel> wrong = model.check(Messages.fieldNeeded);
        if (wrong.isPresent()) {
            complain(Messages.notSavedYet);
            page.reveal(wrong.get());
            return;
        }
        busy = true;
        following.ifPresent(Asked::cancel);
        CardChange change = model.change();
        new Work<>(Messages.saving, page.display(), monitor -> new SaveCard(index, change).run())
                .done(saved -> saved(change, saved, then))
                .failed(problem -> failed(problem, then))
                .start();
    }

    private void saved(CardChange change, SavedCard saved, Runnable then) {
        busy = false;
        if (page.isDisposed()) {
            return;
        }
        model.written(change);
        saved.card().ifPresent(model::rebase);
        if (saved.unread().isPresent()) {
            page.say(Tone.WARNING, Messages.savedUnread, new Way(Messages.readAgain, this::follow));
            logUnexpected(saved.unread().get());
        } else if (saved.card().isEmpty()) {
            page.say(Tone.WARNING, Messages.savedElsewhere);
        } else if (next != null) {
            saveNext();
        } else if (model.isDirty()) {
            page.say(Tone.INFORMATION, Messages.typedSince);
        } else {
            tellMerged();
            then.run();
        }
    }

    private void tellMerged() {
        if (merged.isEmpty()) {
            page.quiet();
        } else {
            page.say(Tone.INFORMATION, NLS.bind(Messages.mergedOnSave, String.join(", ", merged)));
            merged.clear();
        }
    }

    private void saveNext() {
        Runnable wanted = next;
        next = null;
        page.quiet();
        save(wanted);
    }

    private void failed(RuntimeException problem, Runnable then) {
        busy = false;
        next = null;
        if (page.isDisposed()) {
            return;
        }
        switch (problem) {
            case ConflictException conflict -> merge(then);
            case InvalidCardException invalid -> showFindings(invalid);
            default -> {
                page.say(
                        Tone.ERROR,
                        Problem.told(problem, Messages.notSaved, PLUGIN),
                        new Way(Messages.tryAgain, () -> save(then)));
                follow();
            }
        }
    }

    /** Somebody else was faster: takes over what he wrote, and saves again unless both wrote the same field. */
    private void merge(Runnable then) {
        busy = true;
        ask(
                found -> {
                    busy = false;
                    if (page.isDisposed()) {
                        return;
                    }
                    found.ifPresentOrElse(card -> merge(card, then), () -> page.say(Tone.WARNING, Messages.goneWhileEditing));
                },
                problem -> failed(problem, then));
    }

    private void merge(Card card, Runnable then) {
        model.rebase(card).stream().map(FieldModel::label).forEach(merged::add);
        if (model.conflicts().isEmpty()) {
            save(then);
        } else {
            showConflicts();
        }
    }

    private Asked ask(Consumer<Optional<Card>> found, Consumer<RuntimeException> failed) {
        long id = model.id();
        return desk.background().ask(monitor -> index.cards().byId(index.session(), id), found, failed);
    }

    /** Shows what both changed, where there is such a thing. */
    void showConflicts() {
        if (!model.conflicts().isEmpty()) {
            page.say(Tone.WARNING, Messages.bothChanged);
            page.showConflicts(model, () -> save(() -> {}));
        }
    }

    private static void logUnexpected(RuntimeException problem) {
        Problem.logUnexpected(problem, PLUGIN);
    }

    private void showFindings(InvalidCardException invalid) {
        List<String> elsewhere = model.found(invalid.findings());
        complain(elsewhere.isEmpty() ? Messages.notSavedYet : String.join(" ", elsewhere));
        model.firstFound().ifPresent(page::reveal);
    }

    private void complain(String sentence) {
        complaint = sentence;
        page.say(Tone.WARNING, sentence);
    }

    /** What was wrong may be put right by now, or taken back. */
    private void lookAgain() {
        if (complaint.isEmpty() || page.isDisposed()) {
            return;
        }
        boolean clean = !model.isDirty() && !model.isNew();
        boolean right = complaint.equals(Messages.notSavedYet) && model.firstFound().isEmpty();
        if (clean || right) {
            page.quiet(complaint);
            complaint = "";
        }
    }

    /** Reads the card again after somebody wrote something, and takes over what was not edited here. */
    void follow() {
        if (busy || model.isNew() || page.isDisposed()) {
            return;
        }
        following.ifPresent(Asked::cancel);
        following = Optional.of(ask(this::takeOver, CardSaving::logUnexpected));
    }

    private void takeOver(Optional<Card> found) {
        if (page.isDisposed()) {
            return;
        }
        found.ifPresentOrElse(
                card -> {
                    if (model.isBehind(card)) {
                        takeOver(card);
                    }
                },
                this::gone);
    }

    private void gone() {
        if (model.isDirty()) {
            page.say(Tone.WARNING, Messages.goneWhileEditing);
        } else {
            page.gone();
        }
    }

    private void takeOver(Card card) {
        model.rebase(card);
        if (!model.conflicts().isEmpty()) {
            showConflicts();
        } else if (model.isDirty()) {
            page.say(Tone.INFORMATION, Messages.changedMeanwhile);
        } else {
            page.quiet();
        }
    }

    /** Not while it is being saved: what it would go back to is about to be replaced. */
    void revert() {
        if (!busy) {
            model.revert();
            page.noConflicts();
            page.quiet();
        }
    }

    /** Lets the window live on until the save has come to its end. */
    void waitUntilDone(Display display) {
        while (busy) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}

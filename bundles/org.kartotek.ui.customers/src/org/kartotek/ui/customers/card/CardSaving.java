/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.card.Card;
import org.kartotek.core.change.ConflictException;
import org.kartotek.core.change.InvalidCardException;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.card.CardChange;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.SaveCard;
import org.kartotek.presentation.desk.Desk;
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
    private boolean busy;

    CardSaving(Desk desk, CardIndex index, CardModel model, CardPage page) {
        this.desk = desk;
        this.index = index;
        this.model = model;
        this.page = page;
    }

    CardModel model() {
        return model;
    }

    /** @param then gets the card as it was saved */
    void save(Consumer<Card> then) {
        if (busy || !model.isDirty() && !model.isNew()) {
            return;
        }
        Optional<FieldModel> wrong = model.check(Messages.fieldNeeded);
        if (wrong.isPresent()) {
            page.say(Tone.WARNING, Messages.notSavedYet);
            page.reveal(wrong.get());
            return;
        }
        busy = true;
        CardChange change = model.change();
        new Work<>(Messages.saving, page.display(), monitor -> new SaveCard(index, change).run())
                .done(card -> saved(card, then))
                .failed(problem -> failed(problem, then))
                .start();
    }

    private void saved(Card card, Consumer<Card> then) {
        busy = false;
        model.show(card);
        page.quiet();
        then.accept(card);
    }

    private void failed(RuntimeException problem, Consumer<Card> then) {
        busy = false;
        switch (problem) {
            case ConflictException conflict -> follow();
            case InvalidCardException invalid -> showFindings(invalid);
            case KartotekException expected ->
                page.say(Tone.ERROR, expected.getMessage(), new Way(Messages.tryAgain, () -> save(then)));
            default -> {
                page.say(Tone.ERROR, Messages.notSaved, new Way(Messages.tryAgain, () -> save(then)));
                StatusManager.getManager().handle(Status.error(PLUGIN, problem), StatusManager.LOG);
            }
        }
    }

    private void showFindings(InvalidCardException invalid) {
        List<String> elsewhere = model.found(invalid.findings());
        page.say(Tone.WARNING, elsewhere.isEmpty() ? Messages.notSavedYet : String.join(" ", elsewhere));
        model.customer().fields().stream()
                .filter(field -> field.finding().isPresent())
                .findFirst()
                .ifPresent(page::reveal);
    }

    /** Reads the card again after somebody wrote something, and takes over what was not edited here. */
    void follow() {
        if (busy || model.isNew() || page.isDisposed()) {
            return;
        }
        long id = model.id();
        desk.background()
                .ask(
                        monitor -> index.cards().byId(index.session(), id),
                        found -> found.ifPresentOrElse(this::takeOver, page::gone),
                        problem -> StatusManager.getManager().handle(Status.error(PLUGIN, problem), StatusManager.LOG));
    }

    private void takeOver(Card card) {
        if (busy || page.isDisposed() || !model.isBehind(card)) {
            return;
        }
        boolean edited = model.isDirty();
        model.rebase(card);
        if (model.isOvertaken()) {
            String fields = model.overtaken().stream().map(FieldModel::label).distinct().collect(Collectors.joining(", "));
            page.say(Tone.WARNING, NLS.bind(Messages.overtaken, fields), new Way(Messages.takeTheirs, this::takeTheirs));
        } else if (edited) {
            page.say(Tone.INFORMATION, Messages.changedMeanwhile);
        }
    }

    private void takeTheirs() {
        model.overtaken().forEach(FieldModel::revert);
        page.quiet();
    }

    void revert() {
        model.revert();
        page.quiet();
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

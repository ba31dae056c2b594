/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.swt.widgets.Display;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.contactlog.NewActivity;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.contactlog.CardContacts;
import org.kartotek.presentation.contactlog.LogModel;
import org.kartotek.presentation.contactlog.LogStart;
import org.kartotek.presentation.contactlog.Person;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.contactlog.LogPane;
import org.kartotek.ui.customers.contactlog.Messages;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.field.ReachLink;
import org.kartotek.ui.field.ReachUse;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.work.DisplayExecutor;

/** Contacts on one card: says in the head who was in touch last, warns before there is another, and logs it. */
final class CardLog {
    /** How often is looked whether a colleague at another computer was in touch, in milliseconds. */
    private static final int GLANCE = 30_000;

    private final CardModel card;
    private final CardPage page;
    private final CardContacts contacts;
    private final CardIndex index;
    private final Runnable changed;
    private final Runnable logged;
    private Runnable stopGlancing = () -> {};
    private LogModel model;
    private Optional<LogPane> pane = Optional.empty();
    private boolean busy;

    /**
     * @param changed run when something is typed that would be lost, or no longer
     * @param logged run when a contact was written
     */
    CardLog(Desk desk, CardIndex index, CardModel card, CardPage page, Runnable changed, Runnable logged) {
        this.index = index;
        this.card = card;
        this.page = page;
        this.changed = changed;
        this.logged = logged;
        contacts = new CardContacts(desk.background(), index, card.id());
        model = blank();
        contacts.onChange(this::tell);
        page.onUse(this::use);
        follow();
        glance();
    }

    private LogModel blank() {
        return new LogModel(index.catalogue(index.session()), index.session(), InstantSource.system(), Person.on(card));
    }

    private void glance() {
        stopGlancing = new DisplayExecutor(page.display()).after(GLANCE, () -> {
            if (!page.isDisposed()) {
                if (page.isSeen()) {
                    follow();
                }
                glance();
            }
        });
    }

    /** Reads again who was in touch last. */
    void follow() {
        contacts.load(CardLog::note);
    }

    private static void note(RuntimeException problem) {
        Problem.logUnexpected(problem, "org.kartotek.ui.customers");
    }

    private void tell() {
        if (!page.isDisposed()) {
            page.tellContact(contacts.last());
            shown().ifPresent(open -> open.warn(contacts.warning()));
        }
    }

    private Optional<LogPane> shown() {
        return pane.filter(each -> !each.isDisposed());
    }

    /** The user wants to call, to write or to visit. Before a call or a mail that comes too soon he is asked. */
    private void use(FieldModel field, ReachLink link, String value) {
        if (link == ReachLink.VISIT || !model.isOffered()) {
            ReachUse.OPEN.use(link, value);
            return;
        }
        LogStart start = link == ReachLink.CALL ? LogStart.call(person(field)) : LogStart.mail(person(field));
        contacts.load(() -> askThenUse(link, value, start), problem -> goOn(link, value, start));
    }

    private void askThenUse(ReachLink link, String value, LogStart start) {
        if (page.isDisposed()) {
            return;
        }
        if (contacts.warning().isEmpty()) {
            goOn(link, value, start);
            return;
        }
        page.say(
                Tone.WARNING,
                contacts.warning().get(),
                new Way(link == ReachLink.CALL ? Messages.callAnyway : Messages.writeAnyway, () -> goOn(link, value, start)),
                new Way(Messages.notNow, page::quiet));
    }

    private void goOn(ReachLink link, String value, LogStart start) {
        if (!page.isDisposed()) {
            page.quiet();
            show(start, true);
            ReachUse.OPEN.use(link, value);
        }
    }

    /** Begins to log a call, with whoever's field the caret is in. */
    void begin() {
        if (card.isNew()) {
            page.say(Tone.INFORMATION, Messages.saveCardFirst);
        } else if (!model.isOffered()) {
            page.say(Tone.INFORMATION, Messages.noRight);
        } else {
            show(LogStart.call(page.lastField().map(this::person).orElse(OptionalLong.empty())), false);
            follow();
        }
    }

    private OptionalLong person(FieldModel field) {
        if (field.field().kind() != Kind.CONTACT) {
            return OptionalLong.empty();
        }
        return card.parts(Kind.CONTACT).stream()
                .flatMap(parts -> parts.records().stream())
                .filter(record -> !record.isNew() && record.fields().contains(field))
                .mapToLong(RecordModel::id)
                .findFirst();
    }

    private void show(LogStart start, boolean warned) {
        if (!model.isTyped()) {
            // somebody may have been added to the card in the meantime
            model = blank();
        }
        model.begin(start);
        page.offer((parent, theme, away) -> {
            LogPane made = new LogPane(
                    parent, theme, model, warned, new LogPane.Deeds(() -> save(() -> {}), () -> leave(away), changed));
            made.warn(contacts.warning());
            pane = Optional.of(made);
        });
        shown().ifPresent(LogPane::setFocus);
    }

    private void leave(Runnable away) {
        away.run();
        changed.run();
    }

    /** Puts the caret into the text of what is being logged, where that is shown. */
    boolean setFocus() {
        shown().ifPresent(LogPane::setFocus);
        return shown().isPresent();
    }

    /** Whether something was typed that is not written yet. */
    boolean isTyped() {
        return model.isTyped();
    }

    /**
     * Writes what stands there.
     *
     * @param then run when it is written
     */
    void save(Runnable then) {
        if (busy) {
            return;
        }
        Optional<NewActivity> activity = model.activity();
        if (activity.isEmpty()) {
            if (shown().isEmpty()) {
                show(LogStart.call(OptionalLong.empty()), false);
            }
            shown().ifPresent(LogPane::showFindings);
            return;
        }
        busy = true;
        shown().ifPresent(LogPane::writing);
        contacts.log(activity.get(), () -> written(then), this::failed);
    }

    private void written(Runnable then) {
        busy = false;
        model.clear();
        if (page.isDisposed()) {
            return;
        }
        if (shown().isPresent()) {
            page.withdraw();
        }
        changed.run();
        follow();
        logged.run();
        then.run();
    }

    private void failed(RuntimeException problem) {
        busy = false;
        note(problem);
        if (page.isDisposed()) {
            return;
        }
        if (shown().isEmpty()) {
            show(LogStart.call(OptionalLong.empty()), true);
        }
        String sentence = problem instanceof KartotekException ? problem.getLocalizedMessage() : Messages.notWritten;
        shown().ifPresent(open -> open.fail(sentence));
    }

    /** Lets the window live on until what is being written is written. */
    void waitUntilDone(Display display) {
        while (busy) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Another card is shown, or none. */
    void dispose() {
        stopGlancing.run();
        contacts.dispose();
    }
}

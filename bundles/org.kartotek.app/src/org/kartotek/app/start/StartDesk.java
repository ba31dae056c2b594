/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.start;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.kartotek.app.open.IndexOpening;
import org.kartotek.app.open.Outcome;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.Credentials;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.importing.SampleCompany;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.start.FirstStart;
import org.kartotek.ui.work.Work;

/** What the pages of the start do, and what they are about. Thread of the user interface. */
public final class StartDesk {
    private final IndexOpening opening;
    private final Supplier<SampleCompany> sample;
    private final Display display;
    private final Consumer<Opened> opened;
    private Consumer<Outcome> view = outcome -> {};
    private Outcome outcome;
    private Opened made;
    private String login = System.getProperty("user.name");

    /**
     * What is open, and what the user wanted to begin with.
     *
     * @param index just opened
     * @param start the choices of a first start, or null where the card index was there before
     */
    public record Opened(CardIndex index, FirstStart start) {}

    /** @param opened gets the card index, once it is open */
    public StartDesk(
            IndexOpening opening, Supplier<SampleCompany> sample, Display display, Consumer<Opened> opened) {
        this.opening = opening;
        this.sample = sample;
        this.display = display;
        this.opened = opened;
    }

    /** Where the cards are kept. */
    String place() {
        return switch (opening.location()) {
            case DatabaseLocation.Embedded embedded -> embedded.folder().toString();
            case DatabaseLocation.Server server -> server.url();
        };
    }

    /** Shows what came of opening. */
    public void show(Outcome now) {
        outcome = now;
        if (now instanceof Outcome.Opened open) {
            opened.accept(new Opened(open.index(), null));
        } else {
            view.accept(now);
        }
    }

    /**
     * @param then gets what there is to show, now and later
     * @return forgets it when run
     */
    Runnable whenToShow(Consumer<Outcome> then) {
        view = then;
        if (outcome != null) {
            then.accept(outcome);
        }
        return () -> view = shown -> {};
    }

    /** Tries once more. */
    void again(Consumer<String> failed) {
        work(Messages.opening, failed, opening::open);
    }

    /** Whether the user can be offered to stay signed in. */
    boolean canKeep() {
        return opening.canKeep();
    }

    /** Who wants in: whoever tried last, before that the user of the computer. */
    String login() {
        return login;
    }

    void signIn(Credentials credentials, boolean keep, Consumer<String> failed) {
        login = credentials.login();
        work(Messages.opening, failed, monitor -> opening.signIn(credentials, keep, monitor));
    }

    private void work(String name, Consumer<String> failed, Work.Task<Outcome> task) {
        new Work<>(name, display, task).done(this::show).failed(problem -> fail(problem, failed)).start();
    }

    /** Makes the sample company, open to whoever uses this account. */
    public void beginWithSample() {
        begin(new FirstStart(System.getProperty("user.name")), sentence -> show(new Outcome.Refused(sentence)));
    }

    /** Makes the card index that was chosen. */
    void begin(FirstStart start, Consumer<String> failed) {
        new Work<>(Messages.making, display, monitor -> make(start, monitor))
                .done(made -> finish(made, start))
                .failed(problem -> fail(problem, failed))
                .start();
    }

    private Outcome make(FirstStart start, SubMonitor monitor) {
        Outcome made = opening.create(start.administrator(), monitor.split(30));
        if (made instanceof Outcome.Opened open && start.content() == FirstStart.Content.SAMPLE) {
            writeSample(open.index(), monitor.split(70));
        }
        return made;
    }

    /** Where it fails, the card index is closed, so that the user can begin once more. */
    private void writeSample(CardIndex index, SubMonitor monitor) {
        boolean written = false;
        try {
            sample.get().write(index, index.session(), monitor);
            written = true;
        } finally {
            if (!written) {
                index.close();
            }
        }
    }

    private void finish(Outcome made, FirstStart start) {
        if (!(made instanceof Outcome.Opened open)) {
            show(made);
            return;
        }
        this.made = new Opened(open.index(), start);
        open.recovery().ifPresentOrElse(recovery -> show(new Outcome.ToKeep(recovery)), this::goOn);
    }

    /** Shows what was made, once there is nothing to keep any more. */
    void goOn() {
        opened.accept(made);
    }

    private static void fail(RuntimeException problem, Consumer<String> failed) {
        if (!(problem instanceof KartotekException)) {
            failed.accept(Messages.failed);
            throw problem;
        }
        failed.accept(problem.getLocalizedMessage());
    }
}

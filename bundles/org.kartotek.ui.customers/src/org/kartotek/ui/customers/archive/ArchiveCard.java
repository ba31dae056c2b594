/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.core.archiving.Archived;
import org.kartotek.core.archiving.CardArchiving;
import org.kartotek.core.archiving.Hanging;
import org.kartotek.core.archiving.RecordsWay;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.undo.NewsPlace;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.work.Work;

/** Takes a card out of use, after it was asked on the card what becomes of what hangs on it; the way back stands over the list. */
public final class ArchiveCard {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final IWorkbenchWindow window;
    private final CardIndex index;
    private final long card;
    private final String name;
    private final Place place;

    /** Where the card is shown. */
    public interface Place {
        /** Asks on the card. */
        void ask(Tone tone, String sentence, Way... ways);

        /** Whether something on it is not saved, which would be lost. */
        boolean isDirty();

        /** The question was answered. */
        void quiet();

        /** The card is out of use. */
        void gone();
    }

    /** @param name what the card is called */
    public ArchiveCard(IWorkbenchWindow window, CardIndex index, long card, String name, Place place) {
        this.window = window;
        this.index = index;
        this.card = card;
        this.name = name;
        this.place = place;
    }

    /** Looks what hangs on the card, and asks. */
    public void begin() {
        if (place.isDirty()) {
            place.ask(Tone.WARNING, Messages.unsaved);
            return;
        }
        window.getService(Desk.class)
                .background()
                .ask(monitor -> new CardArchiving(index, index.session(), monitor).hanging(card), this::ask, this::fail);
    }

    private void ask(List<Hanging> hanging) {
        Way cancel = new Way(Messages.cancel, place::quiet);
        if (hanging.isEmpty()) {
            Way archive = new Way(Messages.archive, () -> run(RecordsWay.KEEP, 0));
            place.ask(Tone.WARNING, NLS.bind(Messages.askAlone, name), archive, cancel);
            return;
        }
        place.ask(
                Tone.WARNING,
                question(hanging),
                new Way(Messages.keep, () -> run(RecordsWay.KEEP, 0)),
                new Way(Messages.archiveToo, () -> run(RecordsWay.ARCHIVE, 0)),
                new Way(Messages.move, this::move),
                cancel);
    }

    /** What cannot be seen from this card has to be said: invoices stay, and relations go from other cards too. */
    private String question(List<Hanging> hanging) {
        List<String> sentences = new ArrayList<>(List.of(NLS.bind(Messages.ask, words(hanging))));
        if (hanging.stream().anyMatch(each -> each.kind().isIssued())) {
            sentences.add(Messages.invoicesStay);
        }
        if (hanging.stream().anyMatch(each -> each.kind() == Kind.RELATION)) {
            sentences.add(Messages.relationsGo);
        }
        return String.join(" ", sentences);
    }

    private String words(List<Hanging> hanging) {
        Locale locale = index.session().locale();
        return hanging.stream()
                .map(each -> each.count() + " "
                        + (each.count() == 1 ? KindLabels.one(each.kind()) : KindLabels.several(each.kind())).in(locale))
                .collect(Collectors.joining(", "));
    }

    private void move() {
        new TargetPopup(window, index, card, target -> run(RecordsWay.MOVE, target)).open();
    }

    private void run(RecordsWay way, long target) {
        if (place.isDirty()) {
            place.ask(Tone.WARNING, Messages.unsaved);
            return;
        }
        place.quiet();
        new Work<>(NLS.bind(Messages.archiving, name), display(), monitor -> archive(way, target, monitor))
                .done(this::done)
                .failed(this::fail)
                .cancelled(() -> place.ask(Tone.INFORMATION, Messages.stopped))
                .start();
    }

    private Archived archive(RecordsWay way, long target, IProgressMonitor monitor) {
        return new CardArchiving(index, index.session(), monitor).archive(card, way, target, "");
    }

    private void done(Archived archived) {
        place.gone();
        String sentence = NLS.bind(Messages.archived, name);
        if (archived.stayed() > 0) {
            sentence += ' ' + NLS.bind(Messages.stayed, archived.stayed());
        }
        tell(Tone.INFORMATION, sentence, new Way(Messages.takeBack, () -> undo(archived.changeSet())));
    }

    private void undo(long changeSet) {
        new UndoRun(display(), index, this::tell)
                .start(
                        (changes, monitor) -> changes.undo(index.session(), changeSet, monitor),
                        NLS.bind(Messages.back, name),
                        outcome -> {});
    }

    private void fail(RuntimeException problem) {
        place.ask(Tone.ERROR, Problem.told(problem, Messages.failed, PLUGIN));
    }

    private void tell(Tone tone, String sentence, Way... ways) {
        NewsPlace.near(window.getActivePage()).ifPresent(near -> near.tell(tone, sentence, ways));
    }

    private Display display() {
        return window.getShell().getDisplay();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.letter.FileThereException;
import org.kartotek.presentation.letter.LetterModel;
import org.kartotek.presentation.letter.LetterOrder;
import org.kartotek.presentation.letter.LetterOutcome;
import org.kartotek.presentation.letter.LetterPreview;
import org.kartotek.presentation.letter.TemplateChoice;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.Sheet;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.Work;

/** Letters: what is wanted, under it what would stand in them, and afterwards where they are and the way back. */
final class LetterPage {
    private static final String PLUGIN = "org.kartotek.ui.customers";
    private static final int TABLE = 14 * Theme.UNIT;

    private final Composite whole;
    private final Theme theme;
    private final CardIndex index;
    private final LetterModel model;
    private final LetterWords words;
    private final Notice notice;
    private final LetterForm form;
    private final Label summary;
    private final Button write;
    private final Label shown;
    private final Button previous;
    private final Button next;
    private final ListTable table;
    private boolean busy;
    /** What could not be read and was told already. */
    private Optional<RuntimeException> told = Optional.empty();

    /**
     * @param away closes the page
     * @param opened gets the id of a card that the user wants to see
     */
    LetterPage(Composite parent, CardIndex index, LetterModel model, Runnable away, LongConsumer opened) {
        this.index = index;
        this.model = model;
        theme = new Theme(parent);
        Locale locale = index.session().locale();
        words = new LetterWords(locale);
        Sheet sheet = new Sheet(parent, theme);
        whole = sheet.control();
        notice = new Notice(whole, theme, "letter.notice");
        Composite top = sheet.band(1);
        sheet.label(top, Messages.title).setFont(theme.head());
        form = new LetterForm(top, theme, model, words, locale, new LetterForm.Deeds(away, this::copy));
        Composite foot = sheet.band(3);
        summary = sheet.label(foot, "");
        summary.setFont(theme.strong());
        summary.setData(TestIds.KEY, "letter.summary");
        PushButton.in(foot, Messages.close, "letter.close", away);
        write = PushButton.in(foot, Messages.write, "letter.write", this::write);
        Composite bar = sheet.band(3);
        shown = sheet.label(bar, "");
        shown.setData(TestIds.KEY, "letter.preview.name");
        previous = arrow(bar, Icon.ARROW_LEFT, Messages.previous, "letter.previous", model.preview()::previous);
        next = arrow(bar, Icon.ARROW_RIGHT, Messages.next, "letter.next", model.preview()::next);
        Composite body = sheet.rest(TABLE);
        table = new ListTable(body, LetterRows.columns(), new LetterRows(model, locale), theme, Messages.preview, "letter.preview");
        table.onOpened(row -> model.preview().shown().ifPresent(to -> opened.accept(to.card().id())));
        model.onChange(this::refresh);
        refresh();
    }

    private Button arrow(Composite part, Icon icon, String says, String testId, Runnable action) {
        Button arrow = PushButton.in(part, "", testId, action);
        arrow.setImage(theme.icon(icon));
        arrow.setToolTipText(says);
        SpokenName.give(arrow, says);
        return arrow;
    }

    private void refresh() {
        if (whole.isDisposed()) {
            return;
        }
        form.refresh();
        if (!told.equals(model.failure())) {
            told = model.failure();
            told.ifPresent(problem -> notice.show(Tone.ERROR, Problem.told(problem, Messages.notRead, PLUGIN)));
        }
        Verbatim.set(summary, words.summary(model));
        write.setEnabled(model.isReady() && !busy);
        write.setText(words.button(model));
        write.requestLayout();
        LetterPreview preview = model.preview();
        Verbatim.set(shown, words.preview(model));
        previous.setEnabled(preview.hasPrevious());
        next.setEnabled(preview.hasNext());
        previous.setVisible(!model.isSingle());
        next.setVisible(!model.isSingle());
        table.refresh();
    }

    /** The copy is opened to be changed; from now on the letters are written into it. */
    private void copy() {
        TemplateChoice shipped = model.template().orElseThrow();
        setBusy(true);
        new Work<>(Messages.copying, whole.getDisplay(), monitor -> model.copy(shipped))
                .done(copy -> {
                    ended(Tone.INFORMATION, NLS.bind(Messages.copied, copy), new Way(Messages.open, () -> launch(copy)));
                    model.choose(copy);
                })
                .failed(problem -> ended(Tone.ERROR, Problem.told(problem, Messages.notCopied, PLUGIN)))
                .start();
    }

    private void write() {
        try {
            write(model.order());
        } catch (KartotekException noPlace) {
            notice.show(Tone.ERROR, noPlace.getLocalizedMessage());
        }
    }

    private void write(LetterOrder order) {
        setBusy(true);
        notice.hide();
        new Work<>(Messages.writing, whole.getDisplay(), monitor -> model.write(order, monitor))
                .done(this::written)
                .failed(problem -> failed(order, problem))
                .cancelled(() -> ended(Tone.INFORMATION, Messages.stopped))
                .start();
    }

    private void failed(LetterOrder order, RuntimeException problem) {
        if (problem instanceof FileThereException) {
            ended(Tone.WARNING, problem.getLocalizedMessage(), new Way(Messages.replace, () -> replace(order.request().out())));
            focusNotice();
        } else {
            ended(Tone.ERROR, Problem.told(problem, Messages.notWritten, PLUGIN));
        }
    }

    /** Writes what is wanted now; only the file that was asked about is replaced unasked. */
    private void replace(Path file) {
        try {
            LetterOrder order = model.order();
            write(order.request().out().equals(file) ? order.replacing() : order);
        } catch (KartotekException noPlace) {
            notice.show(Tone.ERROR, noPlace.getLocalizedMessage());
        }
    }

    private void focusNotice() {
        if (!notice.isDisposed()) {
            notice.setFocus();
        }
    }

    private void setBusy(boolean now) {
        busy = now;
        form.setEnabled(!now);
        write.setEnabled(!now && model.isReady());
    }

    private void ended(Tone tone, String sentence, Way... ways) {
        if (!whole.isDisposed()) {
            setBusy(false);
            notice.show(tone, sentence, ways);
        }
    }

    private void written(LetterOutcome outcome) {
        List<Path> files = outcome.report().files();
        List<Way> ways = new ArrayList<>();
        if (files.size() == 1) {
            ways.add(new Way(Messages.open, () -> launch(files.getFirst())));
        }
        if (!files.isEmpty()) {
            ways.add(new Way(Messages.showFolder, () -> launch(files.getFirst().getParent())));
        }
        outcome.noted().ifPresent(set -> ways.add(new Way(Messages.takeBack, () -> takeBack(set, ways))));
        outcome.notNoted().ifPresent(problem -> Problem.logUnexpected(problem, PLUGIN));
        boolean complete = outcome.report().leftOut().isEmpty() && outcome.notNoted().isEmpty();
        ended(complete ? Tone.INFORMATION : Tone.WARNING, words.done(outcome), ways.toArray(Way[]::new));
        focusNotice();
        model.lookAgain();
    }

    private void launch(Path place) {
        if (!Program.launch(place.toString())) {
            notice.show(Tone.WARNING, NLS.bind(Messages.noProgram, place));
        }
    }

    /** The letters stay where they are; what was noted goes. */
    private void takeBack(long set, List<Way> ways) {
        setBusy(true);
        notice.hide();
        Way[] left = ways.subList(0, ways.size() - 1).toArray(Way[]::new);
        new UndoRun(whole.getDisplay(), index, (tone, sentence) -> ended(tone, sentence, left))
                .start((all, monitor) -> all.undo(index.session(), set, monitor), Messages.back, outcome -> model.lookAgain());
    }

    void setFocus() {
        form.setFocus();
    }
}

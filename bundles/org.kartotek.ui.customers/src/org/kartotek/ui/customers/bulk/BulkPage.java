/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.bulk;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.bulk.BulkEdit;
import org.kartotek.core.bulk.BulkReport;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.entry.ValueText;
import org.kartotek.presentation.bulk.BulkModel;
import org.kartotek.presentation.card.FieldModel;
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
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.Work;

/** A change of many cards: what shall be, under it what that would do to each of them, and afterwards the way back. */
final class BulkPage {
    private static final String PLUGIN = "org.kartotek.ui.customers";

    private final Composite whole;
    private final Theme theme;
    private final CardIndex index;
    private final BulkModel model;
    private final BulkWords words;
    private final Notice notice;
    private final BulkForm form;
    private final Label summary;
    private final BulkRows rows;
    private final ListTable table;
    private final Button change;
    private boolean busy;
    /** What the notice is about; it goes when something else is to be done. */
    private Optional<BulkEdit> told = Optional.empty();

    /**
     * @param searched what is searched in the list; may be empty
     * @param away closes the page
     * @param opened gets the id of a card that the user wants to see
     */
    BulkPage(Composite parent, CardIndex index, BulkModel model, String searched, Runnable away, LongConsumer opened) {
        this.index = index;
        this.model = model;
        theme = new Theme(parent);
        words = new BulkWords(index.session().locale());
        Sheet sheet = new Sheet(parent, theme);
        whole = sheet.control();
        notice = new Notice(whole, theme, "bulk.notice");
        Composite top = sheet.band(1);
        Label title = sheet.label(top, Messages.title);
        title.setFont(theme.head());
        form = new BulkForm(top, theme, model, words, searched, away);
        Composite foot = sheet.band(3);
        summary = sheet.label(foot, "");
        summary.setFont(theme.strong());
        summary.setData(TestIds.KEY, "bulk.summary");
        PushButton.in(foot, Messages.close, "bulk.close", away);
        change = PushButton.in(foot, Messages.change, "bulk.change", this::write);
        Composite body = sheet.rest(0);
        rows = new BulkRows(new ValueText(index.catalogue(index.session()), index.session().locale()), index.session().locale());
        table = new ListTable(body, BulkRows.columns(), rows, theme, Messages.preview, "bulk.preview");
        table.onOpened(row -> opened.accept(rows.card(row)));
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        if (whole.isDisposed()) {
            return;
        }
        form.refresh();
        if (!told.equals(model.edit())) {
            told = model.edit();
            notice.hide();
        }
        Verbatim.set(summary, words.summary(model));
        model.failure().ifPresent(problem -> notice.show(Tone.ERROR, Problem.told(problem, Messages.notTried, PLUGIN)));
        change.setEnabled(model.isReady() && !busy);
        change.setText(model.report()
                .filter(report -> model.isReady())
                .map(report -> words.cards(report.changed(), Messages.changeOne, Messages.changeSome))
                .orElse(Messages.change));
        change.requestLayout();
        rows.show(model.report());
        table.refresh();
    }

    private void write() {
        BulkEdit edit = model.edit().orElseThrow();
        String what = model.field().map(FieldModel::label).orElse("");
        setBusy(true);
        notice.hide();
        new Work<>(NLS.bind(Messages.changing, what), whole.getDisplay(), monitor -> model.write(edit, monitor))
                .done(this::written)
                .failed(problem -> ended(Tone.ERROR, Problem.told(problem, Messages.notWritten, PLUGIN)))
                .cancelled(() -> ended(Tone.INFORMATION, Messages.stopped))
                .start();
    }

    private void setBusy(boolean now) {
        busy = now;
        form.setEnabled(!now);
        change.setEnabled(!now && model.isReady());
    }

    private void ended(Tone tone, String sentence, Way... ways) {
        if (!whole.isDisposed()) {
            setBusy(false);
            notice.show(tone, sentence, ways);
            model.tryOut();
        }
    }

    private void written(BulkReport report) {
        OptionalLong set = report.changeSet();
        Tone tone = report.refused() == 0 ? Tone.INFORMATION : Tone.WARNING;
        if (set.isPresent()) {
            ended(tone, words.done(report), new Way(Messages.takeBack, () -> undo(set.getAsLong())));
        } else {
            ended(tone, words.done(report));
        }
        notice.setFocus();
    }

    private void undo(long set) {
        setBusy(true);
        notice.hide();
        new UndoRun(whole.getDisplay(), index, this::ended)
                .start((all, monitor) -> all.undo(index.session(), set, monitor), Messages.back, outcome -> {});
    }

    void setFocus() {
        form.setFocus();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.core.change.CardUndo;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.timeline.Moment;
import org.kartotek.presentation.timeline.MomentLine;
import org.kartotek.presentation.timeline.Timeline;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.theme.Theme;

/** The timeline of one card: what happened to it, and, a day chosen, the card as it stood then. */
public final class TimelinePane implements MomentList.Deeds {
    private final Composite pane;
    private final Theme theme;
    private final CardIndex index;
    private final Timeline timeline;
    private final MomentWords words;
    private final PastForm form;
    private final Notice notice;
    private final DaySlider slider;
    private final Composite body;
    private final MomentList list;
    private final ScrolledPage moments;
    private final ScrolledPage past;

    /** @param form shows a card that is only read */
    public TimelinePane(Composite parent, Theme theme, Desk desk, CardIndex index, long cardId, PastForm form) {
        this.theme = theme;
        this.index = index;
        this.form = form;
        timeline = new Timeline(desk.background(), index, cardId);
        words = new MomentWords(index.session().locale(), index.session().zone());
        pane = new Composite(parent, SWT.NONE);
        pane.setData(TestIds.KEY, "timeline");
        pane.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        slider = new DaySlider(pane, theme, timeline, words, this::look);
        notice = new Notice(pane, theme, "timeline.notice");
        body = new Composite(pane, SWT.NONE);
        body.setLayout(new StackLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        moments = new ScrolledPage(body, theme);
        past = new ScrolledPage(body, theme);
        list = new MomentList(moments, theme, timeline, words, this);
        bringUp(moments.control());
        Runnable forget = desk.onCommit(timeline::load);
        timeline.onChange(this::refresh);
        pane.addListener(SWT.Dispose, e -> {
            forget.run();
            timeline.dispose();
        });
        list.refresh();
        timeline.load();
    }

    public Composite control() {
        return pane;
    }

    private void refresh() {
        if (pane.isDisposed()) {
            return;
        }
        slider.refresh();
        timeline.failure().ifPresentOrElse(this::tellUnreadable, list::refresh);
    }

    private void tellUnreadable(RuntimeException problem) {
        notice.show(Tone.ERROR, Problem.told(problem, Messages.unreadable, "org.kartotek.ui.customers"));
    }

    private void look(LocalDate day) {
        if (day.equals(timeline.today())) {
            toToday();
        } else {
            timeline.look(day, found -> show(day, found));
        }
    }

    private void show(LocalDate day, Optional<CardModel> found) {
        if (pane.isDisposed()) {
            return;
        }
        past.clear();
        Way today = new Way(Messages.backToToday, this::toToday);
        if (found.isEmpty()) {
            notice.show(Tone.INFORMATION, Messages.notThere, today);
        } else {
            form.fill(past, theme, found.get());
            Way since = new Way(Messages.since, () -> takeBack(timeline.takingBackSince(day), Messages.sinceDone));
            notice.show(Tone.INFORMATION, NLS.bind(Messages.asItWas, words.day(day)), since, today);
        }
        bringUp(past.control());
    }

    private void toToday() {
        timeline.stopLooking();
        slider.toToday();
        notice.hide();
        bringUp(moments.control());
    }

    private void bringUp(Control wanted) {
        ((StackLayout) body.getLayout()).topControl = wanted;
        body.layout();
    }

    @Override
    public void takeBack(Moment moment, MomentLine line) {
        takeBack(timeline.takingBack(moment, line), NLS.bind(Messages.takenBack, words.place(line)));
    }

    @Override
    public void takeBackSince(Moment moment) {
        takeBack(timeline.takingBackSince(moment), Messages.sinceDone);
    }

    private void takeBack(CardUndo undo, String done) {
        UndoRun.News news = (tone, sentence) -> {
            if (!pane.isDisposed()) {
                toToday();
                notice.show(tone, sentence);
            }
        };
        new UndoRun(pane.getDisplay(), index, news)
                .start((changes, monitor) -> changes.undo(index.session(), undo, monitor), done, outcome -> {});
    }

    public void setFocus() {
        ((StackLayout) body.getLayout()).topControl.setFocus();
    }
}

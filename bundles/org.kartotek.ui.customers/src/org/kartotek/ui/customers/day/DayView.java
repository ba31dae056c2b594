/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.day.DayLine;
import org.kartotek.presentation.day.MyDay;
import org.kartotek.presentation.day.PutOff;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** My day: what is to be done, what is due, and the cards of late. Enter opens the card with what is to be done in front, Space ends a task. */
public final class DayView extends ViewPart {
    public static final String ID = "org.kartotek.ui.customers.day";

    private final List<Runnable> forget = new ArrayList<>();
    private Desk desk;
    private MyDay day;
    private Theme theme;
    private Notice notice;
    private Composite page;
    private Composite body;
    private Composite words;
    private Label hint;
    private Composite buttons;
    private Button done;
    private Button later;
    private ListTable table;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        day = getSite().getService(MyDay.class);
        theme = new Theme(parent);
        page = new Composite(parent, SWT.NONE);
        page.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        notice = new Notice(page, theme, "day.notice");
        words = words();
        hint = hint(words);
        body = new Composite(page, SWT.NONE);
        body.setBackground(page.getBackground());
        body.setLayout(new FillLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        buttons = buttons();
        setEmpty(true);
        CardsAtHand cards = getSite().getService(CardsAtHand.class);
        forget.add(desk.whenOpen(this::show));
        forget.add(day.onChange(this::refresh));
        forget.add(cards.onChange(day::load));
    }

    private Composite words() {
        Composite place = new Composite(page, SWT.NONE);
        place.setBackground(page.getBackground());
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        FillLayout margin = new FillLayout();
        margin.marginWidth = 2 * Theme.UNIT;
        margin.marginHeight = 2 * Theme.UNIT;
        place.setLayout(margin);
        return place;
    }

    private Label hint(Composite place) {
        Label label = new Label(place, SWT.WRAP);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().quiet()));
        label.setBackground(place.getBackground());
        label.setData(TestIds.KEY, "day.hint");
        return label;
    }

    private Composite buttons() {
        Composite place = new Composite(page, SWT.NONE);
        place.setBackground(page.getBackground());
        place.setLayoutData(new GridData());
        RowLayout row = new RowLayout();
        row.marginLeft = Theme.UNIT;
        row.spacing = Theme.UNIT;
        place.setLayout(row);
        done = button(place, Messages.done, "day.done", this::complete);
        later = button(place, Messages.putOff, "day.later", this::askPutOff);
        return place;
    }

    /** Where there is nothing to do, a sentence says so, and nothing else takes room. */
    private void setEmpty(boolean empty) {
        setShown(words, empty);
        setShown(body, !empty);
        setShown(buttons, !empty);
        hint.requestLayout();
    }

    private static void setShown(Composite part, boolean shown) {
        part.setVisible(shown);
        ((GridData) part.getLayoutData()).exclude = !shown;
    }

    private static Button button(Composite parent, String label, String testId, Runnable deed) {
        Button button = PushButton.in(parent, label, testId, deed);
        button.setEnabled(false);
        return button;
    }

    private void show(CardIndex index) {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        DayWords told = new DayWords(index.session().locale(), index.session().zone());
        table = new ListTable(body, DayRows.columns(), new DayRows(day, told), theme, Messages.listName, "day");
        table.onMoved(row -> refreshButtons());
        table.onOpened(this::open);
        table.control().addListener(SWT.KeyDown, e -> {
            if (e.character == ' ' && (e.stateMask & SWT.MODIFIER_MASK) == 0) {
                complete();
            }
        });
        body.layout();
        refresh();
    }

    private void refresh() {
        if (body.isDisposed() || table == null) {
            return;
        }
        table.refresh();
        refreshButtons();
        hint.setText(day.isRead() ? Messages.nothing : Messages.reading);
        setEmpty(day.lines().isEmpty());
        day.failure().ifPresent(problem -> fail(problem, Messages.unreadable));
    }

    private Optional<DayLine> chosen() {
        List<DayLine> lines = day.lines();
        return table != null && table.cursor() >= 0 && table.cursor() < lines.size()
                ? Optional.of(lines.get(table.cursor()))
                : Optional.empty();
    }

    private void refreshButtons() {
        boolean can = chosen().filter(DayLine::canBeDone).isPresent();
        done.setEnabled(can);
        later.setEnabled(can);
    }

    private void open(int row) {
        if (row < day.lines().size()) {
            DayLine line = day.lines().get(row);
            OpenCard cards = new OpenCard(getSite().getPage());
            line.recordKind()
                    .ifPresentOrElse(kind -> cards.record(line.card(), kind, line.record()), () -> cards.byId(line.card()));
        }
    }

    private void complete() {
        chosen().filter(DayLine::canBeDone).ifPresent(line -> {
            done.setEnabled(false);
            day.complete(line, () -> completed(line), problem -> fail(problem, Messages.notDone));
        });
    }

    private void completed(DayLine line) {
        if (!notice.isDisposed()) {
            notice.show(
                    Tone.INFORMATION,
                    NLS.bind(Messages.isDone, DayWords.subject(line)),
                    new Way(Messages.takeBack, this::takeBack));
        }
    }

    private void takeBack() {
        notice.hide();
        setFocus();
        new RunCommand(getSite()).byId(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    /** Asks for how long the chosen line is put off; one that is put off can be had back. */
    public void askPutOff() {
        chosen().filter(DayLine::canBeDone).ifPresent(line -> {
            List<Way> ways = new ArrayList<>(List.of(
                    new Way(Messages.forAnHour, () -> putOff(line, PutOff.HOUR)),
                    new Way(Messages.untilTomorrow, () -> putOff(line, PutOff.DAY)),
                    new Way(Messages.forAWeek, () -> putOff(line, PutOff.WEEK))));
            if (line.later().isPresent()) {
                ways.add(new Way(Messages.atOnce, () -> putOff(line, Optional.empty())));
            }
            notice.show(
                    Tone.INFORMATION,
                    NLS.bind(Messages.askPutOff, DayWords.subject(line)),
                    ways.toArray(Way[]::new));
            notice.setFocus();
        });
    }

    private void putOff(DayLine line, PutOff wanted) {
        putOff(line, Optional.of(day.until(wanted)));
    }

    private void putOff(DayLine line, Optional<Instant> until) {
        day.putOff(line, until, problem -> fail(problem, Messages.notPutOff));
        notice.hide();
        setFocus();
    }

    private void fail(RuntimeException problem, String sentence) {
        String told = Problem.told(problem, sentence, "org.kartotek.ui.customers");
        if (!notice.isDisposed()) {
            notice.show(Tone.ERROR, told);
            refreshButtons();
        }
    }

    @Override
    public void setFocus() {
        if (table != null && body.getVisible()) {
            table.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        forget.forEach(Runnable::run);
        super.dispose();
    }
}

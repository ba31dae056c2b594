/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.core.change.ChangeSetInfo;
import org.kartotek.core.change.ChangeSetInfo.State;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.change.ChangeList;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.undo.ChangeWords;
import org.kartotek.ui.customers.undo.Messages;
import org.kartotek.ui.customers.undo.UndoRun;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.table.ListTable;
import org.kartotek.ui.theme.Theme;

/** Who changed what when, change set by change set; each can be taken back, an import as well as an undo. */
public final class ChangesView extends ViewPart {
    public static final String ID = "org.kartotek.ui.customers.changes";

    private final List<Runnable> forget = new ArrayList<>();
    private Desk desk;
    private Theme theme;
    private Notice notice;
    private Composite body;
    private Button takeBack;
    private Optional<ChangeList> changes = Optional.empty();
    private ListTable table;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        theme = new Theme(parent);
        Composite page = new Composite(parent, SWT.NONE);
        page.setBackground(theme.color(theme.palette().ground()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        page.setLayout(layout);
        notice = new Notice(page, theme, "changes.notice");
        body = new Composite(page, SWT.NONE);
        body.setLayout(new FillLayout());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        takeBack = new Button(page, SWT.PUSH);
        takeBack.setText(Messages.takeBack);
        takeBack.setData(TestIds.KEY, "changes.takeBack");
        GridData place = new GridData(SWT.END, SWT.CENTER, true, false);
        place.horizontalIndent = Theme.UNIT;
        takeBack.setLayoutData(place);
        takeBack.setEnabled(false);
        takeBack.addListener(SWT.Selection, e -> ask());
        forget.add(desk.whenOpen(this::show));
        forget.add(desk.onCommit(() -> changes.ifPresent(ChangeList::load)));
    }

    private void show(CardIndex index) {
        changes.ifPresent(ChangeList::dispose);
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        ChangeList list = new ChangeList(desk.background(), index);
        changes = Optional.of(list);
        ChangeRows rows = new ChangeRows(list, index.session().locale(), index.session().zone());
        table = new ListTable(body, ChangeRows.columns(), rows, theme, Messages.listName, "changes");
        table.onMoved(row -> refreshButton());
        table.onOpened(row -> ask());
        list.onChange(() -> refresh(list));
        body.layout();
        list.load();
    }

    private void refresh(ChangeList list) {
        if (body.isDisposed()) {
            return;
        }
        table.refresh();
        refreshButton();
        list.failure().ifPresent(problem -> {
            notice.show(Tone.ERROR, Problem.told(problem, Messages.listUnreadable, "org.kartotek.ui.customers"));
        });
    }

    private Optional<ChangeSetInfo> chosen() {
        return changes.filter(list -> table.cursor() >= 0 && table.cursor() < list.count())
                .map(list -> list.row(table.cursor()))
                .filter(set -> set.state() == State.DONE);
    }

    private void refreshButton() {
        takeBack.setEnabled(chosen().isPresent());
    }

    private void ask() {
        chosen().ifPresent(set -> notice.show(
                Tone.WARNING,
                NLS.bind(Messages.ask, ChangeWords.what(set), set.records()),
                new Way(Messages.takeBack, () -> undo(set))));
    }

    private void undo(ChangeSetInfo set) {
        CardIndex index = desk.index().orElseThrow();
        notice.hide();
        UndoRun.News news = (tone, sentence) -> {
            if (!notice.isDisposed()) {
                notice.show(tone, sentence);
            }
        };
        new UndoRun(body.getDisplay(), index, news)
                .start(
                        (all, monitor) -> all.undo(index.session(), set.id(), monitor),
                        NLS.bind(Messages.back, ChangeWords.what(set)),
                        outcome -> {});
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.setFocus();
        } else {
            body.setFocus();
        }
    }

    @Override
    public void dispose() {
        forget.forEach(Runnable::run);
        changes.ifPresent(ChangeList::dispose);
        super.dispose();
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.presentation.records.CustomerSpend;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.records.RecordStart;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.theme.Theme;

/** The records of one kind, on a card or alone: how many there are, the list of them, and the form of the one that is open. */
final class RecordsPane {
    private final CardPlace place;
    private final Kind kind;
    private final Theme theme;
    private final RecordEditing editing;
    private final Composite pane;
    private final Composite both;
    private final RecordList list;
    private final RecordFormPane form;
    private final Optional<SpendPane> spend;
    private final List<Runnable> forget = new ArrayList<>();

    /** @param place of the card, with 0 for its id where the records are those of no card */
    RecordsPane(Composite parent, CardPlace place, Kind kind) {
        this.place = place;
        this.kind = kind;
        theme = place.theme();
        editing = new RecordEditing(place.desk().background(), place.index(), kind, place.cardId(), RecordsPane::log);
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        boolean spends = kind == Kind.PURCHASE && CustomerSpend.isReadable(catalogue());
        spend = spends ? Optional.of(new SpendPane(pane, place)) : Optional.empty();
        Label count = head();
        both = new Composite(pane, SWT.NONE);
        both.setBackground(theme.color(theme.palette().line()));
        both.setLayout(new ListAndForm(kind == Kind.PURCHASE));
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new RecordList(both, place, kind, count, editing::open, this::add, this::archive);
        form = new RecordFormPane(both, place, editing, this::closed);
        forget.add(editing.onChange(this::changed));
        forget.add(place.desk().onCommit(() -> {
            if (pane.isVisible()) {
                shown();
            }
            editing.follow();
        }));
        spend.ifPresent(SpendPane::read);
    }

    /** What goes wrong as expected is told where it happens. */
    static void log(RuntimeException problem) {
        Problem.logUnexpected(problem, "org.kartotek.ui.customers");
    }

    private Catalogue catalogue() {
        return place.index().catalogue(place.index().session());
    }

    private Label head() {
        Composite head = new Composite(pane, SWT.NONE);
        head.setBackground(pane.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = Theme.UNIT + Theme.UNIT / 2;
        layout.marginHeight = Theme.UNIT / 2;
        head.setLayout(layout);
        Label count = new Label(head, SWT.NONE);
        count.setFont(theme.small());
        count.setForeground(theme.color(theme.palette().quiet()));
        count.setBackground(head.getBackground());
        count.setData(TestIds.KEY, kind.key() + ".count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (mayWrite()) {
            addButton(head);
        }
        return count;
    }

    private boolean mayWrite() {
        return catalogue().fields(kind).stream().anyMatch(place.index().session().rights()::mayWrite);
    }

    private void addButton(Composite head) {
        Locale locale = place.index().session().locale();
        Button add = new Button(head, SWT.PUSH);
        add.setText(Messages.add);
        add.setToolTipText(Messages.addTip);
        add.setData(TestIds.KEY, kind.key() + ".add");
        SpokenName.give(add, Messages.add + ": " + KindLabels.one(kind).in(locale));
        add.addListener(SWT.Selection, e -> add());
    }

    private void changed() {
        if (pane.isDisposed()) {
            return;
        }
        form.show();
        spend.ifPresent(each -> each.giveWay(editing.form().isPresent()));
        both.layout();
        place.changed().run();
    }

    private void closed() {
        editing.close();
        if (editing.form().isEmpty()) {
            list.setFocus();
        }
    }

    /** Opens a blank form. */
    void add() {
        if (mayWrite()) {
            editing.begin(RecordStart.entries(catalogue(), place.index().session(), kind));
        }
    }

    /** Takes a record of the list out of use: it is opened for that, so that nobody loses what he does not see. */
    private void archive(long id) {
        if (mayWrite() && editing.form().filter(shown -> shown.id() == id).isPresent()) {
            editing.archive(list::setFocus);
        } else {
            editing.open(id);
        }
    }

    RecordEditing editing() {
        return editing;
    }

    void save(Runnable then) {
        form.settle();
        editing.save(Messages.fieldNeeded, then);
    }

    boolean step(boolean back) {
        return form.step(back);
    }

    /** Somebody looks at it again, or at what was written meanwhile. */
    void shown() {
        list.refresh();
        spend.ifPresent(SpendPane::read);
    }

    void setFocus() {
        if (editing.form().isPresent()) {
            form.setFocus();
        } else {
            list.setFocus();
        }
    }

    void dispose() {
        forget.forEach(Runnable::run);
        editing.dispose();
        list.dispose();
    }
}

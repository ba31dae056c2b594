/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.sales;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.sales.IssueModel;
import org.kartotek.presentation.sales.IssuedPaper;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.AskedLines;
import org.kartotek.ui.customers.form.SectionPane;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.form.EscapeKey;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** What is asked before an invoice or a credit note is issued, in the place of the form. Ctrl+Enter issues it, Esc leaves it. */
public final class IssuePane {
    /** Lines do not get wider than can be read. */
    private static final int WIDEST = 64 * Theme.UNIT;

    private final Composite pane;
    private final Theme theme;
    private final IssueModel model;
    private final SaleDeeds deeds;
    private final Runnable away;
    private final BiConsumer<Boolean, IssuedPaper> done;
    private final Notice notice;
    private final AskedLines asked;
    private final Button issue;

    /**
     * @param area is filled with it
     * @param away run when it is left
     * @param done gets whether it is a credit note, and what was issued
     */
    public IssuePane(Composite area, Theme theme, IssueModel model, SaleDeeds deeds, Runnable away, BiConsumer<Boolean, IssuedPaper> done) {
        this.theme = theme;
        this.model = model;
        this.deeds = deeds;
        this.away = away;
        this.done = done;
        pane = new Composite(area, SWT.NONE);
        pane.setBackground(theme.color(theme.palette().page()));
        pane.setData(TestIds.KEY, "issue");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        issue = head();
        notice = new Notice(pane, theme, "issue.notice");
        ScrolledPage scroll = new ScrolledPage(pane, theme);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        asked = new AskedLines(theme, "issue.", model::dayText);
        asked.onTyped(this::typed);
        asked.setLook(field -> FieldLook.of(field.text()).withFinding(model.finding(field)));
        model.sums().ifPresent(sums -> words(scroll.content(), sums, true));
        words(scroll.content(), model.isCredit() ? Messages.creditHint : Messages.invoiceHint, false);
        add(scroll.content(), model.terms());
        if (!model.lines().isEmpty()) {
            Label title = words(scroll.content(), Messages.takeBackLines, true);
            title.setFont(theme.section());
            add(scroll.content(), model.lines());
        }
    }

    private Button head() {
        Composite head = new Composite(pane, SWT.NONE);
        head.setBackground(theme.color(theme.palette().ground()));
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT / 2;
        layout.horizontalSpacing = Theme.UNIT;
        head.setLayout(layout);
        Label title = new Label(head, SWT.NONE);
        title.setFont(theme.strong());
        title.setForeground(theme.color(theme.palette().text()));
        title.setBackground(head.getBackground());
        title.setData(TestIds.KEY, "issue.title");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        title.setLayoutData(wide);
        Verbatim.set(title, title());
        title.setToolTipText(title());
        Button first = new Button(head, SWT.PUSH);
        first.setText(model.isCredit() ? Messages.issueCredit : Messages.issueInvoice);
        first.setToolTipText(Messages.issueTip);
        first.setData(TestIds.KEY, "issue.issue");
        first.addListener(SWT.Selection, e -> issue());
        keys(first);
        Button close = new Button(head, SWT.PUSH | SWT.FLAT);
        close.setImage(theme.icon(Icon.CLOSE));
        close.setToolTipText(Messages.leave);
        close.setData(TestIds.KEY, "issue.close");
        SpokenName.give(close, Messages.leave);
        close.addListener(SWT.Selection, e -> away.run());
        keys(close);
        return first;
    }

    private String title() {
        String numbers = String.join(", ", model.of());
        if (model.isCredit()) {
            return NLS.bind(Messages.creditOf, numbers);
        }
        return model.of().isEmpty() ? Messages.invoiceOfAll : NLS.bind(Messages.invoiceOf, numbers);
    }

    private Label words(Composite parent, String text, boolean strong) {
        Label label = new Label(parent, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(strong ? theme.strong() : theme.content());
        label.setForeground(theme.color(strong ? theme.palette().text() : theme.palette().quiet()));
        label.setBackground(parent.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    private void add(Composite parent, List<AskedField> fields) {
        Composite grid = new Composite(parent, SWT.NONE);
        grid.setBackground(parent.getBackground());
        grid.setLayout(SectionPane.grid());
        GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
        place.widthHint = WIDEST;
        grid.setLayoutData(place);
        int labels = asked.labelWidth(grid, fields);
        fields.forEach(field -> keys(asked.add(grid, field, Math.min(labels, WIDEST / 2)).input()));
    }

    private void typed(AskedField field, String text) {
        field.type(text);
        model.typed(field);
        asked.refreshAllBut(field);
    }

    private void keys(Control control) {
        EscapeKey.on(control, away);
        control.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event e) {
        boolean enter = e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR;
        if (enter && (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            e.doit = false;
            issue();
        }
    }

    private void issue() {
        if (model.isBusy()) {
            return;
        }
        asked.settle();
        Optional<AskedField> wrong = model.check();
        asked.refresh();
        if (wrong.isPresent()) {
            asked.setFocus(wrong.get());
            return;
        }
        issue.setEnabled(false);
        model.issue(paper -> done.accept(model.isCredit(), paper), this::failed);
    }

    private void failed(RuntimeException problem) {
        if (!pane.isDisposed()) {
            issue.setEnabled(true);
            notice.show(Tone.WARNING, SaleDeeds.told(problem), deeds.ways(problem));
        }
    }

    /** Whether it is being issued. */
    public boolean isBusy() {
        return model.isBusy();
    }

    /** Puts the caret into the first line. */
    public void setFocus() {
        model.terms().stream().findFirst().ifPresentOrElse(asked::setFocus, issue::setFocus);
    }
}

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
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Catalogue;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.presentation.card.RecordDraft;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.presentation.card.ShownPaper;
import org.kartotek.presentation.records.CustomerSpend;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.records.RecordStart;
import org.kartotek.presentation.sales.IssueModel;
import org.kartotek.presentation.sales.IssuedPaper;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.customers.sales.IssuePane;
import org.kartotek.ui.customers.sales.SaleDeeds;
import org.kartotek.ui.customers.sales.SaleWords;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
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
    private final Notice said;
    private final SaleDeeds deeds;
    private final Composite asking;
    private Optional<Button> further = Optional.empty();
    private Optional<IssuePane> issue = Optional.empty();
    private Optional<RecordForm> shown = Optional.empty();
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
        deeds = new SaleDeeds(place, kind, new Sale());
        Label count = head();
        said = new Notice(pane, theme, kind.key() + ".said");
        both = new Composite(pane, SWT.NONE);
        both.setBackground(theme.color(theme.palette().line()));
        both.setLayout(new ListAndForm(kind.line().isPresent()));
        both.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new RecordList(both, place, kind, count, editing::open, this::add, this::archive);
        form = new RecordFormPane(both, place, editing, this::closed, deeds.offered());
        asking = new Composite(both, SWT.NONE);
        asking.setLayout(new FillLayout());
        asking.setVisible(false);
        if (kind == Kind.PURCHASE && deeds.goesOn()) {
            list.allowMarks(this::offerFurther);
        }
        forget.add(editing.onChange(this::changed));
        editing.onTyped(place.typed());
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
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Theme.UNIT + Theme.UNIT / 2;
        layout.marginHeight = Theme.UNIT / 2;
        head.setLayout(layout);
        Label count = new Label(head, SWT.NONE);
        count.setFont(theme.small());
        count.setForeground(theme.color(theme.palette().quiet()));
        count.setBackground(head.getBackground());
        count.setData(TestIds.KEY, kind.key() + ".count");
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (kind == Kind.PURCHASE && deeds.goesOn()) {
            further = Optional.of(furtherButton(head));
        }
        if (mayWrite()) {
            addButton(head);
        }
        return count;
    }

    /** Does with what is marked in the list what the form does with the one that it shows. */
    private Button furtherButton(Composite head) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(SaleWords.invoice(1));
        button.setToolTipText(SaleWords.tip());
        button.setData(TestIds.KEY, kind.key() + ".further");
        button.addListener(SWT.Selection, e -> deeds.proceed());
        return button;
    }

    private void offerFurther() {
        further.ifPresent(button -> {
            button.setText(SaleWords.invoice(list.marked().size()));
            // the form offers it for its own record
            button.setVisible(!list.marked().isEmpty() || editing.form().isEmpty() && issue.isEmpty());
            button.getParent().layout(true, true);
        });
    }

    /** Nobody adds what is issued. */
    private boolean mayWrite() {
        return !kind.isIssued() && catalogue().fields(kind).stream().anyMatch(place.index().session().rights()::mayWrite);
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
        if (!editing.form().equals(shown)) {
            shown = editing.form();
            quiet();
        }
        fit();
        place.changed().run();
    }

    private void fit() {
        offerFurther();
        spend.ifPresent(each -> each.giveWay(editing.form().isPresent() || issue.isPresent()));
        both.layout();
    }

    private void quiet() {
        if (!said.sentence().isEmpty()) {
            said.hide();
        }
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
            leaveIssue();
            editing.begin(RecordStart.entries(catalogue(), place.index().session(), kind));
        }
    }

    /** Takes a record of the list out of use: it is opened for that, so that nobody loses what he does not see. */
    private void archive(long id) {
        if (kind.isIssued()) {
            said.show(Tone.INFORMATION, Messages.issued);
        } else if (mayWrite() && editing.form().filter(shown -> shown.id() == id).isPresent()) {
            editing.archive(list::setFocus);
        } else {
            editing.open(id);
        }
    }

    /** Brings a record to the front. */
    void open(long id) {
        leaveIssue();
        list.choose(id);
        editing.open(id);
    }

    /** Brings back what was typed in the form in an earlier run of the program. */
    void restore(List<RecordDraft> drafts) {
        editing.restore(drafts, RecordStart.entries(catalogue(), place.index().session(), kind));
    }

    private Optional<RecordForm> stored() {
        return editing.form().filter(each -> !each.isNew());
    }

    /** What is printed of the record that is open, or in the cursor. */
    Optional<ShownPaper> paper() {
        if (stored().isPresent()) {
            RecordModel record = stored().get().record();
            return deeds.paper(record.id(), record.shown(InvoiceFields.TYPE), record.shown(InvoiceFields.NUMBER));
        }
        return list.cursor().isEmpty() || editing.form().isPresent()
                ? Optional.empty()
                : deeds.paper(list.cursor().getAsLong(), list.text(InvoiceFields.TYPE), list.text(InvoiceFields.NUMBER));
    }

    /** Goes on with what is chosen; whether there is a way to go on. */
    boolean proceed() {
        issue.ifPresentOrElse(IssuePane::setFocus, deeds::proceed);
        return deeds.goesOn();
    }

    /** What is done with quotes, purchases and invoices is done with those of this list. */
    private final class Sale implements SaleDeeds.Host {
        @Override
        public List<Long> chosen() {
            if (!list.marked().isEmpty()) {
                return list.marked();
            }
            return stored().map(each -> List.of(each.id())).orElseGet(() -> list.cursor().stream().boxed().toList());
        }

        @Override
        public Optional<RecordForm> open() {
            return stored();
        }

        @Override
        public void settled(Runnable then) {
            form.settle();
            if (editing.isDirty() || editing.form().filter(RecordForm::isNew).isPresent()) {
                save(then);
            } else {
                then.run();
            }
        }

        @Override
        public void say(Tone tone, String sentence, Way... ways) {
            if (!pane.isDisposed()) {
                said.show(tone, sentence, ways);
            }
        }

        @Override
        public void ask(IssueModel model) {
            if (!pane.isDisposed()) {
                quiet();
                showIssue(model);
            }
        }
    }

    private void showIssue(IssueModel model) {
        clearIssue();
        issue = Optional.of(new IssuePane(asking, theme, model, deeds, this::leaveIssue, this::issued));
        asking.setVisible(true);
        asking.layout(true, true);
        fit();
        issue.get().setFocus();
    }

    private void issued(boolean credit, IssuedPaper paper) {
        if (!pane.isDisposed()) {
            list.unmark();
            leaveIssue();
            deeds.issued(credit, paper);
        }
    }

    private void leaveIssue() {
        if (issue.isPresent()) {
            clearIssue();
            fit();
            setFocus();
        }
    }

    private void clearIssue() {
        for (Control child : asking.getChildren()) {
            child.dispose();
        }
        asking.setVisible(false);
        issue = Optional.empty();
    }

    /** Whether something of it is being written. */
    boolean isBusy() {
        return editing.isBusy() || issue.filter(IssuePane::isBusy).isPresent();
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
        if (issue.isPresent()) {
            issue.get().setFocus();
        } else if (editing.form().isPresent()) {
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

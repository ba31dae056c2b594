/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.core.invoice.InvoiceFields;
import org.kartotek.presentation.card.EditHistory;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.PartList;
import org.kartotek.presentation.card.RecordForm;
import org.kartotek.presentation.records.RecordEditing;
import org.kartotek.presentation.records.RecordNews.What;
import org.kartotek.presentation.work.Asked;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.ConflictPane;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.customers.form.SectionPane;
import org.kartotek.ui.customers.form.SectionTitles;
import org.kartotek.ui.customers.sales.SaleDeed;
import org.kartotek.ui.customers.section.CardPlace;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.SectionFlow;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** The form of the record that is open: its fields as the catalogue has them, the records in it, and what can be done with it. */
final class RecordFormPane {
    /** What stands first says itself what it is. */
    private static final String IDENTITY = "identity";

    private final CardPlace place;
    private final Theme theme;
    private final RecordEditing editing;
    private final Runnable close;
    private final Composite pane;
    private final RecordHead head;
    private final Notice notice;
    private final ScrolledPage scroll;
    private final Locale locale;
    private final Map<FieldModel, FieldLine> lines = new IdentityHashMap<>();
    private Optional<RecordForm> shown = Optional.empty();
    private Optional<Asked> suggesting = Optional.empty();
    private ConflictPane conflicts;

    /**
     * @param close run when the user leaves the form
     * @param deeds what can be done with records of this kind alone
     */
    RecordFormPane(Composite parent, CardPlace place, RecordEditing editing, Runnable close, List<SaleDeed> deeds) {
        this.place = place;
        this.editing = editing;
        this.close = close;
        theme = place.theme();
        locale = place.index().session().locale();
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(theme.color(theme.palette().page()));
        pane.setVisible(false);
        pane.setData(TestIds.KEY, editing.kind().key() + ".form");
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        pane.setLayout(layout);
        head = new RecordHead(pane, theme, editing.kind(), new RecordHead.Deeds(this::save, this::archive, this::openCard, close), deeds);
        notice = new Notice(pane, theme, editing.kind().key() + ".notice");
        scroll = new ScrolledPage(pane, theme);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        editing.onReveal(this::reveal);
    }

    /** Shows the form that is open now, and what there is to say about it. */
    void show() {
        if (editing.form().isEmpty() || shown.filter(form -> form == editing.form().get()).isEmpty()) {
            build(editing.form());
        }
        boolean newsAlone = editing.form().isEmpty() && editing.news().what() != What.NOTHING;
        pane.setVisible(editing.form().isPresent() || newsAlone);
        editing.form().ifPresent(form -> head.show(title(form), form, editing.otherCard().isPresent()));
        showConflicts();
        new NewsWords(notice, editing, close, this::save, this::leave).tell();
    }

    private String title(RecordForm form) {
        if (form.kind().isIssued()) {
            return form.record().shown(InvoiceFields.TYPE) + " " + form.record().shown(InvoiceFields.NUMBER);
        }
        String kind = KindLabels.one(form.kind()).in(locale);
        return form.isNew() ? NLS.bind(Messages.newRecord, kind) : kind;
    }

    private void build(Optional<RecordForm> wanted) {
        shown = wanted;
        lines.clear();
        conflicts = null;
        scroll.clear();
        wanted.ifPresent(form -> {
            fill(form);
            scroll.content().layout(true, true);
            pane.getDisplay().asyncExec(() -> {
                if (!pane.isDisposed() && shown.filter(still -> still == form).isPresent()) {
                    setFocus();
                }
            });
        });
    }

    private void fill(RecordForm form) {
        FieldLines maker = new FieldLines(theme, form.help(), close, lines);
        maker.setFinder((field, typed, then) -> suggest(form, field, typed, then));
        Map<String, List<FieldModel>> sections = form.record().sections();
        int labels = maker.labelWidth(scroll.content(), form.record().fields());
        if (form.kind().isIssued()) {
            addIssued();
        }
        List<FieldModel> identity = sections.getOrDefault(IDENTITY, List.of());
        Composite first = flow();
        if (form.lists().isEmpty()) {
            new SectionPane(first, theme, "", identity, maker, labels);
        } else {
            int half = (identity.size() + 1) / 2;
            new SectionPane(first, theme, "", identity.subList(0, half), maker, labels);
            new SectionPane(first, theme, "", identity.subList(half, identity.size()), maker, labels);
        }
        form.lists().forEach(list -> addLines(form, list, maker));
        Composite others = form.lists().isEmpty() ? first : flow();
        sections.forEach((key, fields) -> {
            if (!key.equals(IDENTITY)) {
                new SectionPane(others, theme, SectionTitles.of(key), fields, maker, labels);
            }
        });
    }

    /** Says why nothing can be typed into most of the fields. */
    private void addIssued() {
        Label why = new Label(scroll.content(), SWT.WRAP);
        Verbatim.set(why, Messages.issued);
        why.setFont(theme.content());
        why.setForeground(theme.color(theme.palette().quiet()));
        why.setBackground(scroll.content().getBackground());
        why.setData(TestIds.KEY, editing.kind().key() + ".issued");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        why.setLayoutData(wide);
    }

    private Composite flow() {
        Composite flow = new Composite(scroll.content(), SWT.NONE);
        flow.setBackground(scroll.content().getBackground());
        flow.setLayout(new SectionFlow());
        flow.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return flow;
    }

    private void addLines(RecordForm form, PartList list, FieldLines maker) {
        new LinesPane(scroll.content(), theme, form, list, maker, place.index());
    }

    private void suggest(RecordForm form, FieldModel field, String typed, Consumer<List<String>> then) {
        suggesting.ifPresent(Asked::cancel);
        suggesting = Optional.of(editing.finder().suggest(form, field, typed, then, RecordsPane::log));
    }

    private void showConflicts() {
        boolean both = editing.news().what() == What.BOTH_CHANGED;
        if (conflicts != null && !both) {
            conflicts.dispose();
            conflicts = null;
            scroll.content().layout(true, true);
        } else if (conflicts == null && both && shown.isPresent()) {
            conflicts = new ConflictPane(
                    scroll.content(), theme, shown.get(), record -> KindLabels.one(record.kind()).in(locale), this::save);
            scroll.content().layout(true, true);
            conflicts.reveal();
        }
    }

    private void save() {
        settle();
        editing.save(Messages.fieldNeeded, () -> {});
    }

    private void leave(boolean save) {
        settle();
        editing.leave(save, Messages.fieldNeeded);
    }

    private void archive() {
        editing.archive(close);
    }

    private void openCard() {
        editing.otherCard().ifPresent(place.openCard());
    }

    private void reveal(FieldModel field) {
        FieldLine line = lines.get(field);
        if (line != null) {
            line.setFocus();
        }
    }

    /** What is being typed is taken as it would be on leaving the field. */
    void settle() {
        Control focus = pane.getDisplay().getFocusControl();
        if (focus != null && focus.getData(FieldLine.KEY) instanceof FieldLine line) {
            line.settle();
        }
    }

    /** Takes back the last edit that is not saved, or does again what was taken back; whether there is something unsaved. */
    boolean step(boolean back) {
        Optional<EditHistory> history = shown.map(RecordForm::history);
        boolean steps = history.filter(each -> back ? each.canUndo() : each.canRedo()).isPresent();
        history.flatMap(each -> back ? each.undo() : each.redo()).ifPresent(this::reveal);
        return steps || editing.isDirty();
    }

    void setFocus() {
        shown.flatMap(form -> form.record().fields().stream()
                        .filter(FieldModel::isWritable)
                        .filter(field -> field.value().content().isEmpty() || !form.isNew())
                        .findFirst())
                .map(lines::get)
                .ifPresentOrElse(FieldLine::setFocus, () -> pane.setFocus());
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.seller;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.ask.AskedField;
import org.kartotek.presentation.sales.SellerModel;
import org.kartotek.presentation.sales.SellerModel.Part;
import org.kartotek.ui.customers.form.AskedLines;
import org.kartotek.ui.customers.form.SectionPane;
import org.kartotek.ui.field.FieldLook;
import org.kartotek.ui.field.FieldLook.Presence;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.SectionFlow;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** The page of the seller: what is printed on papers, and on which terms is sold. */
final class SellerPage {
    private final Composite whole;
    private final Theme theme;
    private final Notice notice;
    private final Button save;
    private final Button revert;
    private final ScrolledPage scroll;
    private SellerModel model;
    private AskedLines lines;

    SellerPage(Composite parent, Runnable doSave, Runnable doRevert) {
        theme = new Theme(parent);
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        GridLayout plain = new GridLayout(1, false);
        plain.marginWidth = 0;
        plain.marginHeight = 0;
        plain.verticalSpacing = 0;
        whole.setLayout(plain);
        Composite head = new Composite(whole, SWT.NONE);
        head.setBackground(whole.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        head.setLayout(layout);
        Label title = words(head, Messages.title);
        title.setFont(theme.head());
        title.setForeground(theme.color(theme.palette().text()));
        revert = button(head, Messages.revert, "seller.revert", doRevert);
        save = button(head, Messages.save, "seller.save", doSave);
        Label hint = words(head, Messages.hint);
        ((GridData) hint.getLayoutData()).horizontalSpan = 3;
        notice = new Notice(whole, theme, "seller.notice");
        scroll = new ScrolledPage(whole, theme);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private Label words(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().quiet()));
        label.setBackground(parent.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    private static Button button(Composite parent, String text, String testId, Runnable action) {
        Button button = PushButton.in(parent, text, testId, action);
        button.setEnabled(false);
        return button;
    }

    /** From now on it is the page of this model. */
    void show(SellerModel seller, Locale locale) {
        model = seller;
        lines = new AskedLines(theme, "seller.", LocalDate::toString);
        lines.onTyped(this::typed);
        lines.onLeft(seller::leave);
        lines.setLook(this::look);
        lines.setHint(seller::hint);
        for (Control child : scroll.content().getChildren()) {
            child.dispose();
        }
        Composite flow = new Composite(scroll.content(), SWT.NONE);
        flow.setBackground(scroll.content().getBackground());
        flow.setLayout(new SectionFlow());
        flow.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        List<AskedField> all = Stream.of(Part.values()).flatMap(part -> seller.fields(part).stream()).toList();
        int labels = lines.labelWidth(flow, all);
        for (Part part : Part.values()) {
            add(flow, part.title(locale), seller.fields(part), labels);
        }
        refresh();
        scroll.content().layout(true, true);
    }

    private void add(Composite flow, String title, List<AskedField> fields, int labels) {
        Composite section = new Composite(flow, SWT.NONE);
        section.setBackground(flow.getBackground());
        section.setLayout(SectionPane.grid());
        SectionPane.head(section, theme, title);
        fields.forEach(field -> lines.add(section, field, labels));
    }

    private void typed(AskedField field, String text) {
        model.type(field, text);
        lines.refreshAllBut(field);
    }

    private FieldLook look(AskedField field) {
        Presence presence = field.text().isEmpty() ? Presence.UNKNOWN : Presence.KNOWN;
        return new FieldLook(field.text(), presence, "", model.isMissing(field), model.finding(field));
    }

    /** Shows what stands in the model now. */
    void refresh() {
        save.setEnabled(model.isDirty());
        revert.setEnabled(model.isDirty());
        lines.refresh();
    }

    void settle() {
        lines.settle();
    }

    void reveal(AskedField field) {
        if (isDisposed()) {
            return;
        }
        lines.setFocus(field);
    }

    void say(Tone tone, String sentence) {
        notice.show(tone, sentence);
    }

    void quiet() {
        notice.hide();
    }

    boolean isDisposed() {
        return whole.isDisposed();
    }

    void setFocus() {
        Optional.ofNullable(model)
                .flatMap(shown -> shown.fields(Part.ADDRESS).stream().findFirst())
                .ifPresentOrElse(lines::setFocus, whole::setFocus);
    }
}

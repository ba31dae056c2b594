/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.fields.FieldDraft;
import org.kartotek.presentation.fields.FieldsModel;
import org.kartotek.ui.form.Notice;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.PushButton;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.theme.Theme;

/** The page of the fields: all of them to the left, the chosen one to the right. */
final class FieldsPage {
    private static final int LIST_WIDTH = 36 * Theme.UNIT;

    private final Composite whole;
    private final Theme theme;
    private final Notice notice;
    private final Composite body;
    private final Button save;
    private final Button revert;
    private final FieldTree tree;
    private final ScrolledPage scroll;
    private FieldsModel model;
    private FieldDraft shown;
    private Control focus;

    FieldsPage(Composite parent, Runnable doSave, Runnable doRevert) {
        theme = new Theme(parent);
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        whole.setLayout(plain(1));
        Composite head = new Composite(whole, SWT.NONE);
        head.setBackground(whole.getBackground());
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        head.setLayout(layout);
        Label title = new Label(head, SWT.NONE);
        title.setText(Messages.title);
        title.setFont(theme.head());
        title.setForeground(theme.color(theme.palette().text()));
        title.setBackground(head.getBackground());
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        revert = button(head, Messages.revert, "fields.revert", doRevert);
        save = button(head, Messages.save, "fields.save", doSave);
        notice = new Notice(whole, theme, "fields.notice");
        body = new Composite(whole, SWT.NONE);
        body.setBackground(whole.getBackground());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        body.setLayout(plain(2));
        tree = new FieldTree(body, theme, this::show);
        GridData left = new GridData(SWT.LEFT, SWT.FILL, false, true);
        left.widthHint = LIST_WIDTH;
        tree.control().setLayoutData(left);
        scroll = new ScrolledPage(body, theme);
        scroll.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    private static GridLayout plain(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private static Button button(Composite parent, String text, String testId, Runnable action) {
        Button button = PushButton.in(parent, text, testId, action);
        button.setEnabled(false);
        return button;
    }

    void show(FieldsModel fields) {
        model = fields;
        tree.show(fields);
        refresh();
    }

    /** After something changed: names in the list follow, the details stay unless another field is chosen. */
    void refresh() {
        save.setEnabled(model.isDirty());
        revert.setEnabled(model.isDirty());
        tree.refresh();
        show(tree.chosen());
    }

    void choose(FieldDraft draft) {
        tree.choose(draft);
    }

    private void show(Optional<FieldDraft> draft) {
        if (draft.isPresent() && draft.get() == shown) {
            return;
        }
        shown = draft.orElse(null);
        scroll.clear();
        draft.ifPresent(chosen -> new FieldDetails(scroll.content(), theme, model, chosen));
        scroll.content().layout(true, true);
    }

    void say(Tone tone, String sentence) {
        notice.show(tone, sentence);
    }

    void quiet() {
        notice.hide();
    }

    /** While nothing can be changed the focus is nowhere; afterwards it is where it was. */
    void setEnabled(boolean enabled) {
        if (!enabled) {
            focus = whole.getDisplay().getFocusControl();
        }
        body.setEnabled(enabled);
        save.setEnabled(enabled && model.isDirty());
    }

    /** Puts the focus where it was before the page was disabled; to the list of fields where that is gone. */
    void resume() {
        if (focus == null || focus.isDisposed() || !focus.isEnabled() || !focus.forceFocus()) {
            tree.setFocus();
        }
    }

    void setFocus() {
        tree.setFocus();
    }
}

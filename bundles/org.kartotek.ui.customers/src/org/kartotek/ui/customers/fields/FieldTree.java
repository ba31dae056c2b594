/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kartotek.core.catalogue.FieldTrait;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.catalogue.KindLabels;
import org.kartotek.presentation.fields.FieldDraft;
import org.kartotek.presentation.fields.FieldsModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.SectionTitles;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** The fields of one kind of record, in their sections; new ones are added here, and the order is changed. */
final class FieldTree {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Composite pane;
    private final Theme theme;
    private final Combo kinds;
    private final Tree tree;
    private final Consumer<Optional<FieldDraft>> chooser;
    private final Button up;
    private final Button down;
    private FieldsModel model;
    private List<String> shown = List.of();
    /** Key of the field that was chosen last: it is chosen again after all were read anew. */
    private String last = "";

    FieldTree(Composite parent, Theme theme, Consumer<Optional<FieldDraft>> chooser) {
        this.theme = theme;
        this.chooser = chooser;
        pane = new Composite(parent, SWT.NONE);
        pane.setBackground(parent.getBackground());
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginLeft = 3 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        pane.setLayout(layout);
        kinds = new Combo(pane, SWT.READ_ONLY);
        Locale locale = Locale.getDefault();
        kinds.setItems(KINDS.stream().map(kind -> KindLabels.several(kind).in(locale)).toArray(String[]::new));
        kinds.select(0);
        kinds.setData(TestIds.KEY, "fields.kind");
        kinds.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        kinds.addListener(SWT.Selection, e -> rebuild(null));
        tree = new Tree(pane, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        tree.setFont(theme.content());
        tree.setData(TestIds.KEY, "fields.tree");
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        tree.addListener(SWT.Selection, e -> tell());
        Button add = button("fields.add", () -> choose(model.add(kind(), chosen())));
        add.setText(Messages.add);
        add.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        up = arrow(Icon.ARROW_UP, Messages.up, "fields.up", () -> move(-1));
        down = arrow(Icon.ARROW_DOWN, Messages.down, "fields.down", () -> move(1));
    }

    private Button button(String testId, Runnable action) {
        Button button = new Button(pane, SWT.PUSH);
        button.setData(TestIds.KEY, testId);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private Button arrow(Icon icon, String word, String testId, Runnable action) {
        Button button = button(testId, action);
        button.setImage(theme.icon(icon));
        button.setToolTipText(word);
        SpokenName.give(button, () -> word);
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, false));
        return button;
    }

    private Kind kind() {
        return KINDS.get(kinds.getSelectionIndex());
    }

    private void move(int step) {
        chosen().ifPresent(draft -> {
            model.move(draft, step);
            choose(draft);
        });
    }

    void show(FieldsModel fields) {
        model = fields;
        rebuild(null);
    }

    /** Builds the tree anew where the fields or their order changed; otherwise only names follow. */
    void refresh() {
        if (!shown.equals(picture())) {
            rebuild(chosen().filter(model.fields(kind())::contains).orElse(null));
        }
        enable();
    }

    private List<String> picture() {
        Map<FieldDraft, Integer> identities = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String section : model.sections(kind())) {
            lines.add(title(section));
            model.fields(kind()).stream().filter(draft -> draft.section().equals(section)).forEach(draft -> lines.add(
                    System.identityHashCode(draft) + " " + identities.size() + name(draft)));
        }
        return lines;
    }

    private void rebuild(FieldDraft wanted) {
        tree.setRedraw(false);
        tree.removeAll();
        for (String section : model.sections(kind())) {
            TreeItem parent = new TreeItem(tree, SWT.NONE);
            parent.setText(title(section));
            parent.setFont(theme.strong());
            model.fields(kind()).stream().filter(draft -> draft.section().equals(section)).forEach(draft -> item(parent, draft));
            parent.setExpanded(true);
        }
        tree.setRedraw(true);
        shown = picture();
        List<FieldDraft> all = model.fields(kind());
        Optional<FieldDraft> before = all.stream().filter(draft -> draft.key().equals(last)).findFirst();
        select(wanted != null ? wanted : before.or(() -> all.stream().findFirst()).orElse(null));
        tell();
    }

    private String title(String section) {
        String own = model.sectionName(section);
        return own.isEmpty() ? SectionTitles.of(section) : own;
    }

    private void item(TreeItem parent, FieldDraft draft) {
        TreeItem item = new TreeItem(parent, SWT.NONE);
        item.setText(name(draft));
        item.setData(draft);
        if (draft.is(FieldTrait.RETIRED) || draft.is(FieldTrait.HIDDEN)) {
            item.setForeground(theme.color(theme.palette().quiet()));
        }
    }

    private String name(FieldDraft draft) {
        Locale locale = model.locale();
        String name = draft.labels().isEmpty() ? Messages.newField : draft.labels().in(locale);
        if (draft.is(FieldTrait.RETIRED)) {
            return name + "  (" + Messages.retired + ")";
        }
        return draft.is(FieldTrait.HIDDEN) ? name + "  (" + Messages.hidden + ")" : name;
    }

    /** The chosen field, or empty where none is. */
    Optional<FieldDraft> chosen() {
        return tree.getSelectionCount() == 0
                ? Optional.empty()
                : Optional.ofNullable((FieldDraft) tree.getSelection()[0].getData());
    }

    void choose(FieldDraft draft) {
        KINDS.stream().filter(kind -> model.fields(kind).contains(draft)).findFirst().ifPresent(kind -> kinds.select(KINDS.indexOf(kind)));
        rebuild(draft);
    }

    private void select(FieldDraft draft) {
        for (TreeItem section : tree.getItems()) {
            for (TreeItem item : section.getItems()) {
                if (item.getData() == draft) {
                    tree.select(item);
                    tree.showItem(item);
                }
            }
        }
    }

    private void tell() {
        enable();
        chosen().ifPresent(draft -> last = draft.key());
        chooser.accept(chosen());
    }

    private void enable() {
        up.setEnabled(chosen().isPresent());
        down.setEnabled(chosen().isPresent());
    }

    Composite control() {
        return pane;
    }

    void setFocus() {
        tree.setFocus();
    }
}

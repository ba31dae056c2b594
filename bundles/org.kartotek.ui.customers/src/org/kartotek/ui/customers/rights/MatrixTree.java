/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.rights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.kartotek.core.rights.KindRight;
import org.kartotek.core.rights.RoleRights;
import org.kartotek.presentation.rights.RightGroup;
import org.kartotek.presentation.rights.RightLine;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** The matrix: kinds of record with their fields below them, a column for each right, and one for what differs from the others. */
final class MatrixTree {
    private static final KindRight[] RIGHTS = KindRight.values();
    private static final int LAST = RIGHTS.length + 1;
    private static final String TICK = "✓";
    private static final String NONE = "–";
    private static final int PADDING = 2 * Theme.UNIT - 2;
    private static final int SCROLL_BAR = 2 * Theme.UNIT;

    private final Theme theme;
    private final Locale locale;
    private final Tree tree;
    private final Set<String> expanded = new HashSet<>();
    private Consumer<List<RightLine>> chosen = lines -> {};
    private BiConsumer<RightLine, KindRight> ticked = (line, right) -> {};
    private boolean filtered;

    /** @param exceptions whether there can be something that differs from the others */
    MatrixTree(Composite parent, Theme theme, Locale locale, boolean exceptions) {
        this.theme = theme;
        this.locale = locale;
        tree = new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        tree.setBackground(theme.color(theme.palette().page()));
        tree.setForeground(theme.color(theme.palette().text()));
        tree.setData(TestIds.KEY, "rights.matrix");
        SpokenName.give(tree, Messages.recordsAndFields);
        column(Messages.what, SWT.LEFT);
        Stream.of(RIGHTS).forEach(right -> column(right.title().in(locale), SWT.CENTER));
        if (exceptions) {
            column(Messages.exception, SWT.LEFT);
        }
        tree.addListener(SWT.Resize, e -> fit());
        tree.addListener(SWT.Selection, e -> chosen.accept(chosen()));
        tree.addListener(SWT.Expand, e -> remember((TreeItem) e.item, true));
        tree.addListener(SWT.Collapse, e -> remember((TreeItem) e.item, false));
        tree.addListener(SWT.MouseUp, this::click);
    }

    private void column(String title, int style) {
        TreeColumn column = new TreeColumn(tree, style);
        column.setText(title);
        column.setResizable(true);
    }

    /** What is named gets the room that ticks leave. */
    private void fit() {
        GC gc = new GC(tree);
        int left = tree.getClientArea().width - SCROLL_BAR;
        gc.setFont(theme.strong());
        for (int i = 1; i < tree.getColumnCount(); i++) {
            int needed = gc.textExtent(tree.getColumn(i).getText()).x + PADDING;
            tree.getColumn(i).setWidth(needed);
            left -= needed;
        }
        gc.dispose();
        tree.getColumn(0).setWidth(Math.max(left, 18 * Theme.UNIT));
    }

    private void remember(TreeItem item, boolean open) {
        if (filtered) {
            return;
        }
        String subject = ((RightLine) item.getData()).subject();
        if (open) {
            expanded.add(subject);
        } else {
            expanded.remove(subject);
        }
    }

    private void click(Event e) {
        TreeItem item = tree.getItem(new Point(e.x, e.y));
        if (item == null || e.button != 1 || (e.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        for (int i = 0; i < RIGHTS.length; i++) {
            RightLine line = (RightLine) item.getData();
            boolean there = !line.isOfField() || RIGHTS[i] != KindRight.DELETE;
            if (there && item.getBounds(i + 1).contains(e.x, e.y)) {
                ticked.accept(line, RIGHTS[i]);
                return;
            }
        }
    }

    /** @param listener gets the lines that are chosen */
    void onChosen(Consumer<List<RightLine>> listener) {
        chosen = listener;
    }

    /** @param listener gets a line and the right whose tick was clicked */
    void onTicked(BiConsumer<RightLine, KindRight> listener) {
        ticked = listener;
    }

    /** The lines that are chosen, in order. */
    List<RightLine> chosen() {
        return Stream.of(tree.getSelection()).map(item -> (RightLine) item.getData()).toList();
    }

    /**
     * @param others what stands above all kinds
     * @param open whether all fields are seen, since they were looked for
     */
    void show(List<RightLine> others, List<RightGroup> groups, boolean open) {
        List<String> wanted = chosen().stream().map(RightLine::subject).toList();
        boolean same = filtered == open && subjects().equals(subjects(others, groups));
        filtered = open;
        tree.setRedraw(false);
        if (!same) {
            build(others, groups, open);
        }
        List<RightLine> lines = lines(others, groups);
        List<TreeItem> items = items();
        for (int i = 0; i < items.size(); i++) {
            fill(items.get(i), lines.get(i));
        }
        groupCounts(groups, items);
        tree.setRedraw(true);
        if (!same) {
            tree.setSelection(items.stream()
                    .filter(item -> wanted.contains(((RightLine) item.getData()).subject()))
                    .toArray(TreeItem[]::new));
            if (tree.getSelectionCount() == 0 && !items.isEmpty()) {
                tree.setSelection(items.getFirst());
            }
        }
        fit();
    }

    private void build(List<RightLine> others, List<RightGroup> groups, boolean open) {
        tree.removeAll();
        others.forEach(line -> new TreeItem(tree, SWT.NONE));
        for (RightGroup group : groups) {
            TreeItem head = new TreeItem(tree, SWT.NONE);
            group.fields().forEach(field -> new TreeItem(head, SWT.NONE));
            head.setExpanded(open || expanded.contains(group.head().subject()));
        }
    }

    private static List<RightLine> lines(List<RightLine> others, List<RightGroup> groups) {
        List<RightLine> lines = new ArrayList<>(others);
        groups.forEach(group -> {
            lines.add(group.head());
            lines.addAll(group.fields());
        });
        return lines;
    }

    private static List<String> subjects(List<RightLine> others, List<RightGroup> groups) {
        return lines(others, groups).stream().map(RightLine::subject).toList();
    }

    private List<TreeItem> items() {
        return Arrays.stream(tree.getItems())
                .flatMap(head -> Stream.concat(Stream.of(head), Arrays.stream(head.getItems())))
                .toList();
    }

    private List<String> subjects() {
        return items().stream().map(item -> ((RightLine) item.getData()).subject()).toList();
    }

    private void fill(TreeItem item, RightLine line) {
        item.setData(line);
        item.setText(0, line.name());
        for (int i = 0; i < RIGHTS.length; i++) {
            boolean none = line.isOfField() && RIGHTS[i] == KindRight.DELETE;
            boolean has = line.ticks().contains(RIGHTS[i]);
            item.setText(i + 1, none ? "" : has ? TICK : NONE);
            item.setForeground(i + 1, theme.color(has ? theme.palette().text() : theme.palette().quiet()));
        }
        boolean alone = line.named() && !line.subject().equals(RoleRights.KINDS) && !line.subject().equals(RoleRights.FIELDS);
        item.setFont(0, alone ? theme.strong() : theme.content());
        if (tree.getColumnCount() > LAST) {
            item.setText(LAST, alone ? line.access().map(access -> access.title().in(locale)).orElse("") : "");
        }
    }

    /** A kind says how many of its fields differ, since they are not seen. */
    private static void groupCounts(List<RightGroup> groups, List<TreeItem> items) {
        for (TreeItem item : items) {
            groups.stream()
                    .filter(group -> group.head() == item.getData() && group.exceptions() > 0)
                    .forEach(group -> item.setText(LAST, String.valueOf(group.exceptions())));
        }
    }

    Control control() {
        return tree;
    }

    void setFocus() {
        tree.setFocus();
    }
}

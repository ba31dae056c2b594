/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.board.BoardColumn;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.theme.Tint;

/** What a stage is called, how many opportunities are there, and what they come to. */
final class StageHead {
    private static final int DOT = Theme.UNIT;

    private final Composite head;
    private final Theme theme;
    private final BoardColumn column;
    private final BoardWords words;
    private final Label count;
    private final Label sum;
    private final Label weighted;

    StageHead(Composite parent, Theme theme, BoardColumn column, BoardWords words) {
        this.theme = theme;
        this.column = column;
        this.words = words;
        head = new Composite(parent, SWT.NONE);
        head.setBackground(parent.getBackground());
        head.setData(TestIds.KEY, "board.head." + column.key());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = Theme.UNIT;
        layout.marginHeight = Theme.UNIT / 2;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = 0;
        head.setLayout(layout);
        Label name = label(theme.strong(), theme.palette().text(), 1);
        if (!column.colour().isEmpty()) {
            layout.marginLeft = DOT + Theme.UNIT / 2;
            head.addListener(SWT.Paint, e -> paintDot(e.gc, name.getBounds()));
        }
        Verbatim.set(name, column.label());
        name.setToolTipText(column.label());
        count = label(theme.content(), theme.palette().quiet(), 1);
        count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        sum = label(theme.content(), theme.palette().text(), 2);
        weighted = label(theme.small(), theme.palette().quiet(), 2);
    }

    private void paintDot(GC gc, Rectangle name) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(theme.color(Tint.of(column.colour()).dot(theme.palette(), theme.palette().page())));
        gc.fillOval(Theme.UNIT, name.y + (name.height - DOT) / 2, DOT, DOT);
    }

    private Label label(Font font, RGB colour, int columns) {
        Label label = new Label(head, columns == 1 ? SWT.NONE : SWT.WRAP);
        label.setFont(font);
        label.setForeground(theme.color(colour));
        label.setBackground(head.getBackground());
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    Composite control() {
        return head;
    }

    /** @return whether it needs another height now */
    boolean refresh() {
        boolean plain = column.isFolded();
        boolean changed = set(count, plain ? "" : words.number(column.sums().count()));
        changed |= set(sum, plain ? "" : words.amounts(column.sums()));
        return set(weighted, plain ? "" : words.weighted(column)) || changed;
    }

    private static boolean set(Label label, String text) {
        if (label.getText().equals(Verbatim.of(text))) {
            return false;
        }
        Verbatim.set(label, text);
        return true;
    }
}

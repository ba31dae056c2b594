/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.kartotek.core.value.FieldType;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** One record in a form as a row of fields; the first row has their labels over it. */
final class LineRow {
    private static final int WORDS_WEIGHT = 16;
    private static final int AMOUNT_WEIGHT = 10;
    private static final int FIGURE_WEIGHT = 7;
    /** Shorter texts are numbers or units, in characters. */
    private static final int LONG = 120;
    private static final int BUTTON = 5 * Theme.UNIT;

    private final Composite row;
    private final Theme theme;
    private final RecordModel line;
    private final List<FieldModel> fields;
    private final FieldLines maker;
    private final Function<RecordModel, String> sum;
    private final Label amount;

    /**
     * @param sum says what the record comes to
     * @param remove takes it out of the form
     * @param first whether the labels are shown
     */
    LineRow(
            Composite parent,
            Theme theme,
            RecordModel line,
            List<FieldModel> fields,
            FieldLines maker,
            Function<RecordModel, String> sum,
            Runnable remove,
            boolean first) {
        this.theme = theme;
        this.line = line;
        this.fields = fields;
        this.maker = maker;
        this.sum = sum;
        row = new Composite(parent, SWT.NONE);
        row.setBackground(parent.getBackground());
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        row.setLayout(new Cells());
        fields.forEach(field -> cell(field, first));
        amount = label(SWT.RIGHT);
        amount.setData(TestIds.KEY, line.kind().key() + ".amount");
        remove(remove);
        fields.forEach(field -> {
            Runnable forget = field.onChange(this::refresh);
            row.addListener(SWT.Dispose, e -> forget.run());
        });
        refresh();
    }

    private void cell(FieldModel field, boolean labelled) {
        Composite cell = new Composite(row, SWT.NONE);
        cell.setBackground(row.getBackground());
        GridLayout layout = new GridLayout(FieldLine.COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        cell.setLayout(layout);
        if (labelled) {
            Label head = new Label(cell, SWT.NONE);
            Verbatim.set(head, field.label());
            head.setToolTipText(field.label());
            head.setFont(theme.small());
            head.setForeground(theme.color(theme.palette().quiet()));
            head.setBackground(cell.getBackground());
            head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, FieldLine.COLUMNS, 1));
        }
        maker.add(cell, List.of(field), 0);
        maker.line(field).hideLabel();
    }

    private Label label(int style) {
        Label label = new Label(row, style);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(row.getBackground());
        return label;
    }

    private void remove(Runnable remove) {
        Button button = new Button(row, SWT.PUSH | SWT.FLAT);
        button.setImage(theme.icon(Icon.TRASH));
        button.setToolTipText(Messages.removeLine);
        button.setData(TestIds.KEY, line.kind().key() + ".remove");
        button.setVisible(fields.stream().anyMatch(FieldModel::isWritable));
        SpokenName.give(button, Messages.removeLine);
        button.addListener(SWT.Selection, e -> remove.run());
    }

    private void refresh() {
        String text = sum.apply(line);
        if (!amount.getText().equals(Verbatim.of(text))) {
            Verbatim.set(amount, text);
        }
    }

    void setFocus() {
        fields.stream().filter(FieldModel::isWritable).findFirst().map(maker::line).ifPresent(FieldLine::setFocus);
    }

    void dispose() {
        row.dispose();
    }

    /** The fields share the width: words get more of it than figures. */
    private final class Cells extends Layout {
        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean changed) {
            int wide = width == SWT.DEFAULT ? 80 * Theme.UNIT : width;
            int high = 0;
            for (int i = 0; i < fields.size(); i++) {
                Control cell = composite.getChildren()[i];
                high = Math.max(high, cell.computeSize(share(wide, weight(fields.get(i))), SWT.DEFAULT, changed).y);
            }
            return new Point(wide, high);
        }

        private int share(int width, int weight) {
            int all = AMOUNT_WEIGHT + fields.stream().mapToInt(this::weight).sum();
            return (width - BUTTON) * weight / all;
        }

        private int weight(FieldModel field) {
            FieldType type = field.field().type();
            boolean words = type == FieldType.REFERENCE || type == FieldType.TEXT && field.field().longest() >= LONG;
            return words ? WORDS_WEIGHT : type == FieldType.MONEY || type == FieldType.TEXT ? AMOUNT_WEIGHT : FIGURE_WEIGHT;
        }

        @Override
        protected void layout(Composite composite, boolean changed) {
            int width = composite.getClientArea().width;
            int height = composite.getClientArea().height;
            Control[] cells = composite.getChildren();
            int x = 0;
            for (int i = 0; i < fields.size(); i++) {
                int wide = share(width, weight(fields.get(i)));
                cells[i].setBounds(x, 0, wide - Theme.UNIT, height);
                x += wide;
            }
            int editor = maker.line(fields.getFirst()).control().getSize().y;
            int top = cells[0].getBounds().height - editor - 2;
            cells[fields.size()].setBounds(x, Math.max(0, top + 2), share(width, AMOUNT_WEIGHT) - Theme.UNIT / 2, editor);
            cells[fields.size() + 1].setBounds(width - BUTTON, Math.max(0, top - 2), BUTTON, editor + 4);
        }
    }
}

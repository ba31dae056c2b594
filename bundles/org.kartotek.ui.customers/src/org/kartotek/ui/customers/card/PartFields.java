/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.presentation.card.RecordModel;
import org.kartotek.ui.customers.documents.DocumentFields;
import org.kartotek.ui.customers.form.FieldLines;
import org.kartotek.ui.customers.form.SectionPane;
import org.kartotek.ui.form.SectionFlow;
import org.kartotek.ui.theme.Theme;

/** The fields of a part of the card, under its line. */
final class PartFields implements DocumentFields {
    private final FieldLines maker;

    PartFields(FieldLines maker) {
        this.maker = maker;
    }

    @Override
    public Control build(Composite row, RecordModel record, int columns) {
        Composite fields = new Composite(row, SWT.NONE);
        fields.setBackground(row.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
        place.verticalIndent = Theme.UNIT / 2;
        fields.setLayoutData(place);
        fields.setLayout(new SectionFlow());
        List<FieldModel> all = record.fields();
        int half = (all.size() + 1) / 2;
        half(fields, all.subList(0, half), all);
        half(fields, all.subList(half, all.size()), all);
        fields.moveBelow(null);
        fields.requestLayout();
        return fields;
    }

    private void half(Composite fields, List<FieldModel> some, List<FieldModel> all) {
        if (!some.isEmpty()) {
            Composite grid = new Composite(fields, SWT.NONE);
            grid.setBackground(fields.getBackground());
            grid.setLayout(SectionPane.grid());
            maker.add(grid, some, maker.labelWidth(grid, all));
        }
    }

    @Override
    public void forget(RecordModel record) {
        record.fields().forEach(maker::forget);
    }
}

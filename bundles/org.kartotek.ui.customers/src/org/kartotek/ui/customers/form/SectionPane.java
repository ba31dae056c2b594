/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.presentation.card.FieldModel;
import org.kartotek.ui.field.FieldLine;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** One section of the card: a title and its fields. */
public final class SectionPane {
    /**
     * @param title may be empty
     * @param labelWidth of all sections, so that their fields stand under each other
     */
    public SectionPane(
            Composite parent, Theme theme, String title, List<FieldModel> fields, FieldLines maker, int labelWidth) {
        Composite section = new Composite(parent, SWT.NONE);
        section.setBackground(parent.getBackground());
        section.setLayout(grid());
        if (!title.isEmpty()) {
            head(section, theme, title);
        }
        maker.add(section, fields, labelWidth);
        if (fields.size() == 1 && fields.get(0).label().equals(title)) {
            maker.line(fields.get(0)).hideLabel();
        }
    }

    /** The title of a section in a grid of {@link FieldLine#COLUMNS} columns. */
    public static void head(Composite section, Theme theme, String title) {
        Label head = new Label(section, SWT.NONE);
        Verbatim.set(head, title);
        head.setFont(theme.section());
        head.setForeground(theme.color(theme.palette().text()));
        head.setBackground(section.getBackground());
        GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, FieldLine.COLUMNS, 1);
        place.verticalIndent = Theme.UNIT / 2;
        head.setLayoutData(place);
    }

    /** The grid that field lines stand in. */
    public static GridLayout grid() {
        GridLayout layout = new GridLayout(FieldLine.COLUMNS, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = Theme.UNIT / 2;
        layout.verticalSpacing = Theme.UNIT / 2;
        return layout;
    }
}

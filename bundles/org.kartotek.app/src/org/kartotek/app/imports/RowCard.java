/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.importing.ImportedRow;
import org.kartotek.core.importing.ImportedRow.ImportedValue;
import org.kartotek.ui.form.ScrolledPage;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;

/** The card that a row would make, or what it would change on one. */
final class RowCard {
    private static final int WIDTH = 44 * Theme.UNIT;
    private static final int LABEL = 14 * Theme.UNIT;

    private final ScrolledPage scroll;
    private final Theme theme;
    private Composite grid;

    RowCard(Composite parent, Theme theme) {
        this.theme = theme;
        scroll = new ScrolledPage(parent, theme);
        GridData place = new GridData(SWT.RIGHT, SWT.FILL, false, true);
        place.widthHint = WIDTH;
        scroll.control().setLayoutData(place);
    }

    void clear() {
        for (Control child : scroll.content().getChildren()) {
            child.dispose();
        }
    }

    void show(ImportedRow row) {
        clear();
        grid = new Composite(scroll.content(), SWT.NONE);
        grid.setBackground(scroll.content().getBackground());
        grid.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = Theme.UNIT;
        grid.setLayout(layout);
        title(row.title().isEmpty() ? NLS.bind(Messages.rowOf, row.line()) : row.title());
        String remark = RowWording.remark(row);
        if (!remark.isEmpty()) {
            over(remark);
        } else if (row.values().isEmpty()) {
            over(Messages.noChange);
        }
        int record = 0;
        for (ImportedValue value : row.values()) {
            if (value.record() != record) {
                record = value.record();
                title(kind(value.kind()));
            }
            value(value);
        }
        scroll.content().layout(true, true);
        scroll.measure();
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case CUSTOMER -> Messages.card;
            case CONTACT -> Messages.contact;
            case ADDRESS -> Messages.address;
            case CONTACT_POINT -> Messages.contactPoint;
            case DOCUMENT -> Messages.document;
            default -> throw new IllegalArgumentException("a row of cards holds no " + kind.key());
        };
    }

    private void title(String text) {
        Label label = over(text);
        label.setFont(theme.section());
        ((GridData) label.getLayoutData()).verticalIndent = Theme.UNIT;
    }

    private Label over(String text) {
        Label label = label(text, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 1;
        label.setLayoutData(wide);
        return label;
    }

    private Label label(String text, int style) {
        Label label = new Label(grid, style);
        Verbatim.set(label, text);
        label.setBackground(grid.getBackground());
        label.setForeground(theme.color(theme.palette().text()));
        return label;
    }

    private void value(ImportedValue value) {
        Label name = label(value.label(), SWT.RIGHT | SWT.WRAP);
        name.setFont(theme.small());
        name.setForeground(theme.color(theme.palette().quiet()));
        GridData left = new GridData(SWT.FILL, SWT.TOP, false, false);
        left.widthHint = LABEL;
        name.setLayoutData(left);
        String text = value.before().isEmpty() ? value.after() : NLS.bind(Messages.insteadOf, value.after(), value.before());
        Label content = label(text, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 1;
        content.setLayoutData(wide);
    }
}

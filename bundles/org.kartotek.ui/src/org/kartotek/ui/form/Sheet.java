/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.theme.Theme;

/** A page of bands one below the other, with a list that takes the room that is left. */
public final class Sheet {
    private final Composite whole;
    private final Theme theme;

    public Sheet(Composite parent, Theme theme) {
        this.theme = theme;
        whole = new Composite(parent, SWT.NONE);
        whole.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
    }

    /** The page itself, for what is no band. */
    public Composite control() {
        return whole;
    }

    /** A band with a grid. */
    public Composite band(int columns) {
        Composite band = new Composite(whole, SWT.NONE);
        band.setBackground(whole.getBackground());
        band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 3 * Theme.UNIT;
        layout.marginHeight = Theme.UNIT;
        layout.horizontalSpacing = Theme.UNIT;
        layout.verticalSpacing = Theme.UNIT;
        band.setLayout(layout);
        return band;
    }

    /** Words in a band, as wide as there is room. */
    public Label label(Composite band, String text) {
        Label label = new Label(band, SWT.NONE);
        label.setText(text);
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(band.getBackground());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    /**
     * Where the list goes.
     *
     * @param least height in pixels that it keeps where the page is low
     */
    public Composite rest(int least) {
        Composite rest = new Composite(whole, SWT.NONE);
        rest.setLayout(new FillLayout());
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        place.minimumHeight = least;
        rest.setLayoutData(place);
        return rest;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kartotek.ui.theme.Theme;

/** The small amber mark in the margin of a field that is needed and not filled in yet. */
final class NeededMark {
    private static final int SIZE = 6;

    private final Canvas canvas;
    private boolean shown;

    NeededMark(Composite grid, Theme theme) {
        canvas = new Canvas(grid, SWT.NO_FOCUS);
        canvas.setBackground(grid.getBackground());
        GridData place = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        place.widthHint = Theme.UNIT;
        place.heightHint = Theme.UNIT;
        canvas.setLayoutData(place);
        canvas.addListener(SWT.Paint, e -> {
            if (shown) {
                e.gc.setAntialias(SWT.ON);
                e.gc.setBackground(theme.color(theme.palette().amber()));
                e.gc.fillOval(1, 1, SIZE, SIZE);
            }
        });
    }

    void setShown(boolean wanted) {
        if (shown != wanted) {
            shown = wanted;
            canvas.setToolTipText(wanted ? Messages.needed : null);
            canvas.redraw();
        }
    }
}

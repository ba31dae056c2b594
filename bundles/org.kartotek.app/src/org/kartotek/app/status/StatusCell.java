/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.status;

import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.kartotek.ui.theme.Theme;

/** A place at the foot of the window. */
final class StatusCell {
    private StatusCell() {}

    /** One for a single control, with some room beside it. */
    static Composite filled(Composite foot, int width) {
        FillLayout layout = new FillLayout();
        layout.marginWidth = Theme.UNIT;
        return of(foot, width, layout);
    }

    /** @param width in pixels, whatever stands in it */
    static Composite of(Composite foot, int width, Layout layout) {
        Composite cell = new Composite(foot, SWT.NONE);
        StatusLineLayoutData place = new StatusLineLayoutData();
        place.widthHint = width;
        cell.setLayoutData(place);
        cell.setLayout(layout);
        return cell;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.records;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.kartotek.ui.theme.Theme;

/**
 * A list, and once one of its records is open, the form beside it where there is room for both, or else below it. What is asked beside
 * the form stands in its place.
 */
final class ListAndForm extends Layout {
    private static final int ROOM_FOR_BOTH = 130 * Theme.UNIT;
    private static final int LEAST_LIST = 14 * Theme.UNIT;
    private static final int LIST_SHARE = 36;
    private static final int HUNDRED = 100;

    private final boolean always;

    /** @param always whether the form stands below the list, however much room there is */
    ListAndForm(boolean always) {
        this.always = always;
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? ROOM_FOR_BOTH : width, height == SWT.DEFAULT ? ROOM_FOR_BOTH : height);
    }

    @Override
    protected void layout(Composite composite, boolean changed) {
        Rectangle area = composite.getClientArea();
        Control list = composite.getChildren()[0];
        Control asked = composite.getChildren()[2];
        Control form = asked.getVisible() ? asked : composite.getChildren()[1];
        if (form == asked) {
            composite.getChildren()[1].setBounds(0, 0, 0, 0);
        }
        if (!form.getVisible()) {
            list.setBounds(area);
        } else if (!always && area.width >= ROOM_FOR_BOTH) {
            int wide = area.width / 2;
            list.setBounds(0, 0, wide - 1, area.height);
            form.setBounds(wide, 0, area.width - wide, area.height);
        } else {
            int high = Math.max(LEAST_LIST, area.height * LIST_SHARE / HUNDRED);
            list.setBounds(0, 0, area.width, high - 1);
            form.setBounds(0, high, area.width, Math.max(0, area.height - high));
        }
    }
}

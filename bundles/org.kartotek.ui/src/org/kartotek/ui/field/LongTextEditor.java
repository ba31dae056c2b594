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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.ui.theme.Theme;

/** Several lines of text, which grows with them up to a limit. Tab leaves it; Ctrl+Tab is not needed to type. */
final class LongTextEditor extends FieldBox {
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;

    private int lines;

    LongTextEditor(Composite parent, FieldSpec spec, Theme theme) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.MULTI | SWT.WRAP));
        Control text = input();
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        text.addListener(SWT.Modify, e -> grow());
        grow();
    }

    private void grow() {
        int wanted = Math.clamp(textInput().lines(), FEWEST_LINES, MOST_LINES);
        if (wanted != lines) {
            lines = wanted;
            setTextHeight(lines * textInput().lineHeight());
            control().requestLayout();
        }
    }
}

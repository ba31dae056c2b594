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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kartotek.ui.theme.Theme;

/** Text that everybody may read; drawn by the program, so that it looks the same on every system. */
final class PlainInput implements Input {
    private final StyledText text;
    private String message = "";

    /** @param style SWT.SINGLE, or SWT.MULTI with SWT.WRAP */
    PlainInput(Composite parent, Theme theme, int style) {
        text = new StyledText(parent, style);
        text.setFont(theme.content());
        text.setBackground(parent.getBackground());
        text.setForeground(theme.color(theme.palette().text()));
        text.setSelectionBackground(theme.color(theme.palette().selected()));
        text.setSelectionForeground(theme.color(theme.palette().text()));
        text.addListener(SWT.Modify, e -> repaintMessage());
        text.addListener(SWT.Paint, e -> {
            if (text.getCharCount() == 0 && !message.isEmpty()) {
                e.gc.setFont(theme.content());
                e.gc.setForeground(theme.color(theme.palette().quiet()));
                e.gc.drawText(message, 1, 0, SWT.DRAW_TRANSPARENT);
            }
        });
        text.addListener(SWT.FocusIn, e -> selectOnTab());
        text.addListener(SWT.FocusOut, e -> text.setSelection(isLine() ? 0 : text.getCaretOffset()));
    }

    /** Whoever comes to a line by Tab replaces it by typing; in a longer text the caret stays where it was. */
    private void selectOnTab() {
        if (isLine()) {
            text.selectAll();
        }
    }

    /** A line that is left is read from its beginning. */
    private boolean isLine() {
        return (text.getStyle() & SWT.SINGLE) != 0;
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public String text() {
        return text.getText();
    }

    @Override
    public void setText(String wanted) {
        text.setText(wanted);
    }

    @Override
    public void selectAll() {
        text.selectAll();
    }

    @Override
    public void setMessage(String wanted) {
        if (!message.equals(wanted)) {
            message = wanted;
            repaint();
        }
    }

    private void repaintMessage() {
        if (!message.isEmpty()) {
            repaint();
        }
    }

    /** To redraw without saying what, a styled text asks the display for the pointer, and that is slow. */
    private void repaint() {
        Point size = text.getSize();
        text.redraw(0, 0, size.x, size.y, false);
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    @Override
    public int lineHeight() {
        return text.getLineHeight();
    }

    @Override
    public int lines() {
        int height = text.getCharCount() == 0 ? lineHeight() : text.getTextBounds(0, text.getCharCount() - 1).height;
        boolean openLine = text.getText().endsWith("\n");
        return (height + lineHeight() - 1) / lineHeight() + (openLine ? 1 : 0);
    }
}

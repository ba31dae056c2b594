/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.kartotek.ui.SpokenName;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.field.FieldLook.Presence;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/**
 * A text without a frame over a line: full where something stands, dotted where nobody knows yet, in the accent colour with the
 * focus, red where it is wrong. The other editors add what they need to it.
 */
class FieldBox implements FieldEditor {
    private static final int INSET = 3;
    private static final int LINE = 3;

    private final Composite box;
    private final Input input;
    private final Theme theme;
    private final FieldSpec spec;
    private Consumer<String> typed = all -> {};
    private Runnable left = () -> {};
    private FieldLook look = FieldLook.of("");
    private boolean showing;

    /** @param maker makes the input in the box */
    FieldBox(Composite parent, FieldSpec spec, Theme theme, Function<Composite, Input> maker) {
        this.theme = theme;
        this.spec = spec;
        box = new Composite(parent, SWT.NONE);
        box.setBackground(theme.color(theme.palette().page()));
        box.setLayout(new FormLayout());
        input = maker.apply(box);
        input.setEditable(spec.writable());
        input.control().setData(TestIds.KEY, spec.testId());
        input.control().setLayoutData(textPlace());
        if (input.control() instanceof StyledText) {
            hintSize();
        }
        nameForReaders();
        listen();
    }

    private static FormData textPlace() {
        FormData place = new FormData();
        place.left = new FormAttachment(0, 0);
        place.right = new FormAttachment(100, 0);
        place.top = new FormAttachment(0, INSET);
        place.bottom = new FormAttachment(100, -LINE);
        return place;
    }

    /** A styled text that is asked how large it wants to be asks the display how large that is, and that is slow. */
    private void hintSize() {
        FormData place = (FormData) input.control().getLayoutData();
        place.width = 1;
        place.height = input.lineHeight();
    }

    private void nameForReaders() {
        SpokenName.give(input.control(), spec.label());
        input.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = look.finding().orElse(look.presence() == Presence.ABSENT ? look.absentWord() : look.remark());
            }
        });
    }

    private void listen() {
        Control text = input.control();
        text.addListener(SWT.Modify, e -> {
            if (!showing) {
                typed.accept(input.text());
            }
        });
        text.addListener(SWT.FocusIn, e -> focusChanged());
        text.addListener(SWT.FocusOut, e -> {
            focusChanged();
            left.run();
        });
        text.addListener(SWT.KeyDown, e -> {
            boolean erases = e.keyCode == SWT.BS || e.keyCode == SWT.DEL;
            if (erases && look.presence() == Presence.ABSENT) {
                typed.accept("");
            }
        });
        box.addListener(SWT.MouseDown, e -> text.setFocus());
        box.addListener(SWT.Paint, e -> paintLine(e.gc));
    }

    private void focusChanged() {
        showMessage();
        box.redraw();
    }

    private void showMessage() {
        boolean absent = look.presence() == Presence.ABSENT;
        input.setMessage(absent ? look.absentWord() : input.control().isFocusControl() ? spec.hint() : "");
    }

    private void paintLine(GC gc) {
        Rectangle area = box.getClientArea();
        boolean focus = input.control().isFocusControl();
        if (!spec.writable()) {
            return;
        }
        gc.setForeground(theme.color(lineColour(focus)));
        gc.setLineWidth(focus || look.wrong() ? 2 : 1);
        boolean dotted = look.presence() == Presence.UNKNOWN && !focus && !look.wrong() && input.text().isEmpty();
        if (dotted) {
            gc.setLineDash(new int[] {1, 3});
        }
        int y = area.height - 1;
        gc.drawLine(0, y, area.width, y);
    }

    private RGB lineColour(boolean focus) {
        if (look.wrong()) {
            return theme.palette().red();
        }
        return focus ? theme.palette().accent() : theme.palette().field();
    }

    /** Puts a small picture to the right of the text that does something when it is clicked. */
    final Label addIcon(Icon icon, String toolTip, Runnable action) {
        Label label = new Label(box, SWT.NONE);
        label.setImage(theme.icon(icon));
        label.setToolTipText(toolTip);
        label.setBackground(box.getBackground());
        label.setCursor(box.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, e -> action.run());
        FormData place = new FormData();
        place.right = new FormAttachment(100, -2);
        place.top = new FormAttachment(0, INSET);
        place.bottom = new FormAttachment(100, -LINE);
        label.setLayoutData(place);
        ((FormData) input.control().getLayoutData()).right = new FormAttachment(label, -4);
        return label;
    }

    /** Takes a text as if the user had typed it. */
    final void take(String taken) {
        input.setText(taken);
        input.selectAll();
    }

    /** What stands in the input. */
    final String text() {
        return input.text();
    }

    /** Takes the caret. */
    final void setFocus() {
        input.control().setFocus();
    }

    final Input textInput() {
        return input;
    }

    final Theme theme() {
        return theme;
    }

    final FieldSpec spec() {
        return spec;
    }

    final FieldLook look() {
        return look;
    }

    /** The height that the text wants without the line. */
    final void setTextHeight(int height) {
        Point size = new Point(SWT.DEFAULT, height);
        ((FormData) input.control().getLayoutData()).height = size.y;
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public Control input() {
        return input.control();
    }

    @Override
    public void show(FieldLook shown) {
        look = shown;
        showing = true;
        if (!input.text().equals(shown.text())) {
            input.setText(shown.text());
        }
        showing = false;
        showMessage();
        box.redraw();
    }

    @Override
    public void onTyped(Consumer<String> consumer) {
        typed = consumer;
    }

    @Override
    public void onLeft(Runnable runnable) {
        left = runnable;
    }
}

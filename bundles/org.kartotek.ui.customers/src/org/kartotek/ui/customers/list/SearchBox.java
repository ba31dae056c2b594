/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** The search box: typing searches, Down or Enter goes to the list, Esc empties it. */
final class SearchBox {
    private final Composite box;
    private final Text text;
    private final Label clear;

    SearchBox(Composite parent, Theme theme) {
        box = new Composite(parent, SWT.NONE);
        box.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = Theme.UNIT;
        layout.marginHeight = Theme.UNIT / 2;
        box.setLayout(layout);
        icon(Icon.SEARCH, theme);
        text = new Text(box, SWT.SINGLE);
        text.setMessage(Messages.searchHint);
        text.setFont(theme.content());
        text.setBackground(box.getBackground());
        text.setForeground(theme.color(theme.palette().text()));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setData(TestIds.KEY, "search");
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.searchName;
            }
        });
        clear = icon(Icon.CLOSE, theme);
        clear.setToolTipText(Messages.searchClear);
        clear.setVisible(false);
        clear.addListener(SWT.MouseUp, e -> clear());
        text.addListener(SWT.Modify, e -> clear.setVisible(text.getCharCount() > 0));
        drawFrame(theme);
    }

    private Label icon(Icon icon, Theme theme) {
        Label label = new Label(box, SWT.NONE);
        label.setImage(theme.icon(icon));
        label.setBackground(box.getBackground());
        return label;
    }

    private void drawFrame(Theme theme) {
        text.addListener(SWT.FocusIn, e -> box.redraw());
        text.addListener(SWT.FocusOut, e -> box.redraw());
        box.addListener(SWT.MouseDown, e -> text.setFocus());
        box.addListener(SWT.Paint, e -> {
            boolean focus = text.isFocusControl();
            e.gc.setAntialias(SWT.ON);
            e.gc.setForeground(theme.color(focus ? theme.palette().accent() : theme.palette().field()));
            e.gc.setLineWidth(focus ? 2 : 1);
            int inset = focus ? 1 : 0;
            e.gc.drawRoundRectangle(
                    inset, inset, box.getSize().x - 1 - 2 * inset, box.getSize().y - 1 - 2 * inset, Theme.UNIT, Theme.UNIT);
        });
    }

    Composite control() {
        return box;
    }

    /** @param typed gets all that stands in the box */
    void onTyped(Consumer<String> typed) {
        text.addListener(SWT.Modify, e -> typed.accept(text.getText()));
    }

    /** @param down run when the user goes on to the list */
    void onDown(Runnable down) {
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                e.doit = false;
                down.run();
            } else if (e.keyCode == SWT.ESC) {
                clear();
            }
        });
    }

    String text() {
        return text.getText();
    }

    /** Ready for a new search: what stands there goes with the next key. */
    void setFocus() {
        text.setFocus();
        text.selectAll();
    }

    /** Goes on with a letter that was typed elsewhere. */
    void type(char letter) {
        text.setFocus();
        text.setText(String.valueOf(letter));
        text.setSelection(1);
    }

    void clear() {
        text.setText("");
        text.setFocus();
    }
}

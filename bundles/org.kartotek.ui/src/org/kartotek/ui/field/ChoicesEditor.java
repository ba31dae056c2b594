/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** Several of several: a list with ticks; arrows walk it, Space sets a tick. The text holds what is chosen, between semicolons. */
final class ChoicesEditor extends FieldBox {
    private static final String SEPARATOR = "; ";

    private final OptionPopup popup;

    ChoicesEditor(Composite parent, FieldSpec spec, Theme theme) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.SINGLE));
        popup = new OptionPopup(control(), theme, spec.tint(), true, this::tick);
        if (spec.writable()) {
            addIcon(Icon.CHEVRON_DOWN, Messages.showChoices, this::toggle);
            input().addListener(SWT.KeyDown, this::key);
            input().addListener(SWT.Traverse, this::traverse);
            input().addListener(SWT.FocusOut, e -> e.display.asyncExec(popup::close));
        }
    }

    private void toggle() {
        setFocus();
        if (popup.isOpen()) {
            popup.close();
        } else {
            popup.show(spec().options().get(), chosen(), 0);
        }
    }

    private List<String> chosen() {
        return Arrays.stream(text().split(";")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private void tick(String option) {
        List<String> wanted = new ArrayList<>(chosen());
        if (!wanted.remove(option)) {
            wanted.add(option);
        }
        List<String> inOrder = spec().options().get().stream().filter(wanted::contains).toList();
        int highlighted = popup.highlightedIndex();
        textInput().setText(String.join(SEPARATOR, inOrder));
        popup.show(spec().options().get(), inOrder, highlighted);
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && (e.stateMask & SWT.MODIFIER_MASK & ~SWT.ALT) == 0) {
            e.doit = false;
            if (popup.isOpen()) {
                popup.move(step);
            } else {
                popup.show(spec().options().get(), chosen(), 0);
            }
        } else if (e.character == ' ' && popup.isOpen()) {
            e.doit = false;
            popup.highlighted().ifPresent(this::tick);
        }
    }

    @Override
    public void settle() {
        popup.close();
    }

    private void traverse(Event e) {
        boolean closes = e.detail == SWT.TRAVERSE_RETURN || e.detail == SWT.TRAVERSE_ESCAPE;
        if (closes && popup.isOpen()) {
            e.doit = false;
            popup.close();
        }
    }
}

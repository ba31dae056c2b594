/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.field;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kartotek.ui.theme.Icon;
import org.kartotek.ui.theme.Theme;

/** One record of many: typing looks for it, arrows walk what was found, Tab or Enter takes what is highlighted. */
final class ReferenceEditor extends FieldBox {
    /** Between a key stroke and the search for it, in milliseconds. */
    private static final int PAUSE = 120;

    private final OptionPopup popup;
    private final Folded folded;
    private boolean taken;
    /** Whoever leaves before the answer is there gets it all the same. */
    private boolean waiting;
    private int asked;

    ReferenceEditor(Composite parent, FieldSpec spec, Theme theme) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.SINGLE));
        popup = new OptionPopup(control(), theme, spec.tint(), false, this::choose);
        folded = new Folded(spec.fold());
        if (spec.writable()) {
            addIcon(Icon.CHEVRON_DOWN, Messages.showChoices, this::toggle);
            input().addListener(SWT.KeyDown, this::key);
            input().addListener(SWT.Traverse, this::traverse);
            input().addListener(SWT.Verify, e -> e.display.asyncExec(this::typed));
            input().addListener(SWT.FocusOut, e -> e.display.asyncExec(popup::close));
        }
    }

    private void toggle() {
        setFocus();
        if (popup.isOpen()) {
            popup.close();
        } else {
            ask("");
        }
    }

    /** After the user typed something; what is set from outside comes without the focus. */
    private void typed() {
        if (input().isDisposed() || !input().isFocusControl() || taken) {
            taken = false;
            return;
        }
        int now = ++asked;
        waiting = !text().isBlank();
        if (text().isBlank()) {
            popup.close();
        } else {
            control().getDisplay().timerExec(PAUSE, () -> {
                if (now == asked && !input().isDisposed()) {
                    ask(text());
                }
            });
        }
    }

    private void ask(String text) {
        int now = ++asked;
        spec().suggestions().ask(text, found -> {
            if (now == asked && !input().isDisposed()) {
                waiting = false;
                answered(text, found);
            }
        });
    }

    private void answered(String text, List<String> found) {
        if (input().isFocusControl()) {
            popup.show(found, List.of(), text.isBlank() ? -1 : 0);
        } else if (!found.isEmpty() && text.equals(text())) {
            take(folded.starting(found, text).orElse(found.getFirst()));
        }
    }

    private void choose(String option) {
        taken = input().isFocusControl();
        asked++;
        waiting = false;
        take(option);
        popup.close();
    }

    private void key(Event e) {
        int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step == 0 || (e.stateMask & SWT.MODIFIER_MASK & ~SWT.ALT) != 0) {
            return;
        }
        e.doit = false;
        if (popup.isOpen()) {
            popup.move(step);
        } else {
            ask("");
        }
    }

    @Override
    public void settle() {
        popup.highlighted().ifPresent(this::choose);
        if (waiting) {
            ask(text());
        }
        popup.close();
    }

    private void traverse(Event e) {
        boolean leaves = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (leaves) {
            settle();
        } else if (popup.isOpen() && e.detail == SWT.TRAVERSE_RETURN) {
            e.doit = false;
            popup.highlighted().ifPresent(this::choose);
        } else if (popup.isOpen() && e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            popup.close();
        }
    }
}

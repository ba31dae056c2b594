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

/** One of several: typing narrows the list, arrows walk it, Tab or Enter takes what is highlighted. */
final class ChoiceEditor extends FieldBox {
    private final OptionPopup popup;
    private final Folded folded;
    private boolean chosen;

    ChoiceEditor(Composite parent, FieldSpec spec, Theme theme) {
        super(parent, spec, theme, box -> new PlainInput(box, theme, SWT.SINGLE));
        popup = new OptionPopup(control(), theme, spec.tint(), false, this::choose);
        folded = new Folded(spec.fold());
        if (spec.writable()) {
            addIcon(Icon.CHEVRON_DOWN, Messages.showChoices, this::toggle);
            input().addListener(SWT.KeyDown, this::key);
            input().addListener(SWT.Traverse, this::traverse);
            input().addListener(SWT.Verify, e -> e.display.asyncExec(this::narrow));
            input().addListener(SWT.FocusOut, e -> e.display.asyncExec(popup::close));
        }
    }

    private void toggle() {
        setFocus();
        if (popup.isOpen()) {
            popup.close();
        } else {
            showAll();
        }
    }

    private void showAll() {
        List<String> options = spec().options().get();
        popup.show(options, List.of(), options.indexOf(text()));
    }

    /** After the user typed something; what is set from outside comes without the focus. */
    private void narrow() {
        if (input().isDisposed() || !input().isFocusControl() || chosen) {
            chosen = false;
            return;
        }
        String typed = text();
        boolean complete = spec().options().get().contains(typed);
        if (typed.isBlank() || complete) {
            popup.close();
        } else {
            popup.show(folded.matching(spec().options().get(), typed), List.of(), 0);
        }
    }

    private void choose(String option) {
        chosen = true;
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
            showAll();
        }
    }

    /** Whoever types quickly is not made to wait for the list: the first option that starts with the text is meant. */
    private void complete() {
        String typed = text();
        List<String> options = spec().options().get();
        if (popup.highlighted().isPresent()) {
            popup.highlighted().ifPresent(this::choose);
        } else if (!typed.isBlank() && !options.contains(typed)) {
            folded.starting(options, typed).ifPresent(this::choose);
        }
        popup.close();
    }

    @Override
    public void settle() {
        complete();
    }

    private void traverse(Event e) {
        boolean leaves = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (leaves) {
            complete();
        } else if (popup.isOpen()) {
            traverseList(e);
        }
    }

    private void traverseList(Event e) {
        switch (e.detail) {
            case SWT.TRAVERSE_RETURN -> {
                e.doit = false;
                popup.highlighted().ifPresent(this::choose);
            }
            case SWT.TRAVERSE_ESCAPE -> {
                e.doit = false;
                popup.close();
            }
            default -> {
                // Other keys do not concern the list.
            }
        }
    }
}

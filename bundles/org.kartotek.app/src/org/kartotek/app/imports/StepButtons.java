/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.text.NumberFormat;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.presentation.imports.ImportModel.Step;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.theme.Theme;

/** The foot of the import: how far the work is, and the buttons back and on. */
final class StepButtons {
    private static final int BUTTON = 16 * Theme.UNIT;
    /** How often progress is looked at while something runs, in milliseconds. */
    private static final int GLANCE = 200;

    private final ImportModel model;
    private final Runnable close;
    private final Composite bar;
    private final Label text;
    private final ProgressBar progress;
    private final Button stop;
    private final Button back;
    private final Button next;

    StepButtons(Composite parent, Theme theme, ImportModel model, Runnable close) {
        this.model = model;
        this.close = close;
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(parent.getBackground());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        bar.setLayout(layout);
        text = new Label(bar, SWT.NONE);
        text.setBackground(bar.getBackground());
        text.setForeground(theme.color(theme.palette().quiet()));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        progress = new ProgressBar(bar, SWT.SMOOTH);
        progress.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        stop = button(Messages.stop, "import.stop", model::stop);
        back = button(Messages.back, "import.back", model::back);
        next = button(Messages.next, "import.next", this::goOn);
    }

    private Button button(String label, String testId, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(label);
        button.setData(TestIds.KEY, testId);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = BUTTON;
        button.setLayoutData(place);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private void goOn() {
        switch (model.step()) {
            case FILE -> model.file().ifPresent(model::choose);
            case COLUMNS -> model.preview();
            case PREVIEW -> model.write();
            case RESULT -> close.run();
        }
    }

    void show() {
        boolean works = model.running().isPresent();
        shown(progress, works);
        shown(stop, works && !(model.step() == Step.RESULT));
        shown(back, !works && (model.step() == Step.COLUMNS || model.step() == Step.PREVIEW));
        shown(next, !works && (model.step() != Step.FILE || model.file().isPresent()));
        next.setText(label());
        ((GridData) next.getLayoutData()).widthHint = Math.max(BUTTON, next.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        next.setEnabled(!model.isBusy() && canGoOn());
        text.setText(model.isBusy() && !works ? Messages.reading : "");
        glance();
        bar.layout();
    }

    private String label() {
        return switch (model.step()) {
            case FILE, COLUMNS -> Messages.next;
            case PREVIEW -> NLS.bind(Messages.importRows, NumberFormat.getIntegerInstance().format(model.written()));
            case RESULT -> Messages.close;
        };
    }

    private boolean canGoOn() {
        return switch (model.step()) {
            case COLUMNS -> model.choices().readsAnything();
            case PREVIEW -> model.written() > 0;
            default -> true;
        };
    }

    private static void shown(Control control, boolean wanted) {
        control.setVisible(wanted);
        ((GridData) control.getLayoutData()).exclude = !wanted;
    }

    private void glance() {
        if (bar.isDisposed() || model.running().isEmpty()) {
            return;
        }
        int percent = model.running().get().percent();
        progress.setSelection(percent);
        text.setText(NLS.bind(model.step() == Step.PREVIEW ? Messages.writing : Messages.checking, percent));
        bar.getDisplay().timerExec(GLANCE, this::glance);
    }
}

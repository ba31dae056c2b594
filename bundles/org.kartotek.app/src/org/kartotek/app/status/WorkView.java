/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.status;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.part.ViewPart;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.theme.Theme;
import org.kartotek.ui.work.Work;

/** All that runs, how far it is, and the way to stop it. */
public final class WorkView extends ViewPart {
    public static final String ID = "org.kartotek.app.work";
    /** How often is looked at what runs, in milliseconds. */
    private static final int GLANCE = 300;
    private static final int HUNDRED = 100;

    private Theme theme;
    private Composite page;
    private List<Work<?>> shown = List.of();
    private boolean begun;

    @Override
    public void createPartControl(Composite parent) {
        theme = new Theme(parent);
        page = new Composite(parent, SWT.NONE);
        page.setData(TestIds.KEY, "works");
        page.setBackground(theme.color(theme.palette().page()));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 2 * Theme.UNIT;
        layout.marginHeight = 2 * Theme.UNIT;
        layout.horizontalSpacing = Theme.UNIT;
        page.setLayout(layout);
        glance();
    }

    private void glance() {
        if (page.isDisposed()) {
            return;
        }
        List<Work<?>> running = Arrays.stream(Job.getJobManager().find(null))
                .filter(Work.class::isInstance)
                .<Work<?>>map(job -> (Work<?>) job)
                .filter(work -> work.getState() == Job.RUNNING)
                .toList();
        if (!running.equals(shown) || !begun) {
            begun = true;
            shown = running;
            build();
        }
        advance();
        page.getDisplay().timerExec(GLANCE, this::glance);
    }

    private void build() {
        for (Control child : page.getChildren()) {
            child.dispose();
        }
        if (shown.isEmpty()) {
            label(Messages.nothingRuns).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        }
        shown.forEach(this::row);
        page.layout(true, true);
    }

    private void row(Work<?> work) {
        label(work.getName()).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ProgressBar bar = new ProgressBar(page, SWT.HORIZONTAL);
        bar.setMaximum(HUNDRED);
        bar.setData(work);
        bar.setToolTipText(work.getName());
        Button stop = new Button(page, SWT.PUSH);
        stop.setText(Messages.stop);
        stop.setEnabled(work.isStoppable());
        stop.addListener(SWT.Selection, e -> work.cancel());
    }

    private Label label(String text) {
        Label label = new Label(page, SWT.WRAP);
        Verbatim.set(label, text);
        label.setFont(theme.content());
        label.setForeground(theme.color(theme.palette().text()));
        label.setBackground(page.getBackground());
        return label;
    }

    private void advance() {
        for (Control child : page.getChildren()) {
            if (child instanceof ProgressBar bar && bar.getData() instanceof Work<?> work) {
                bar.setSelection(work.percent());
            }
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}

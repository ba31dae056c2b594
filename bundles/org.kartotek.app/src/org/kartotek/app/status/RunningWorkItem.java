/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.status;

import java.util.List;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.form.Verbatim;
import org.kartotek.ui.work.RunningWorks;
import org.kartotek.ui.work.Work;

/** The latest work that is running, how far it is, and the way to stop it. */
final class RunningWorkItem extends ContributionItem {
    private static final int WIDTH = 360;
    /** How often progress is looked at while something runs, in milliseconds. */
    private static final int GLANCE = 200;

    private Composite bar;
    private Label text;
    private Link stop;
    private final RunningWorks works = new RunningWorks();
    private final Runnable glance = this::glance;
    private Work<?> running;
    private final JobChangeAdapter jobs = new JobChangeAdapter() {
        @Override
        public void running(IJobChangeEvent event) {
            if (event.getJob() instanceof Work<?>) {
                onDisplay(RunningWorkItem.this::showLatest);
            }
        }

        @Override
        public void done(IJobChangeEvent event) {
            if (event.getJob() instanceof Work<?>) {
                onDisplay(RunningWorkItem.this::showLatest);
            }
        }
    };

    RunningWorkItem() {
        super("org.kartotek.app.status.work");
    }

    @Override
    public void fill(Composite parent) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        bar = StatusCell.of(parent, WIDTH, layout);
        text = new Label(bar, SWT.NONE);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
        text.setData(TestIds.KEY, "status.work");
        stop = new Link(bar, SWT.NONE);
        stop.setData(TestIds.KEY, "status.stop");
        stop.setText("<a>" + Messages.stop + "</a>");
        stop.setVisible(false);
        stop.addListener(SWT.Selection, e -> {
            if (running != null) {
                running.cancel();
            }
        });
        Job.getJobManager().addJobChangeListener(jobs);
        bar.addListener(SWT.Dispose, e -> Job.getJobManager().removeJobChangeListener(jobs));
    }

    private void onDisplay(Runnable task) {
        if (!bar.isDisposed()) {
            Display display = bar.getDisplay();
            display.asyncExec(() -> {
                if (!bar.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** Where one of several has come to its end, the one before it is shown again. */
    private void showLatest() {
        List<Work<?>> all = works.list();
        running = all.isEmpty() ? null : all.getLast();
        glance();
    }

    private void glance() {
        if (bar.isDisposed()) {
            return;
        }
        if (running == null) {
            text.setText("");
            stop.setVisible(false);
            return;
        }
        int percent = running.percent();
        Verbatim.set(text, percent > 0 ? running.getName() + "  " + percent + " %" : running.getName());
        stop.setVisible(running.getState() == Job.RUNNING && running.isStoppable());
        bar.getDisplay().timerExec(GLANCE, glance);
    }
}

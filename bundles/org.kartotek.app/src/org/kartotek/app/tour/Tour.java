/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.tour;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.app.start.StartView;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportRequest;
import org.kartotek.core.report.Reports;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.reports.ReportViewer;
import org.kartotek.ui.work.Work;

/**
 * Shows the window to somebody who is not there: makes the sample company, opens a card, shows the customer list, and leaves
 * pictures and the list as PDF in a folder.
 */
public final class Tour {
    private static final String REPORT_COMMAND = "org.kartotek.ui.reports.customerList";
    private static final String REPORT = "customer-list";

    private final Path folder;
    private final Desk desk;
    private final IWorkbenchWindow window;
    private final Supplier<Reports> reports;
    private final Runnable begin;
    private final IntConsumer end;
    private final PrintStream out;
    private boolean printed;

    /**
     * @param folder for the pictures
     * @param begin makes the sample company, where there are no cards yet
     * @param end closes the window with an exit code
     * @param out is told where the pictures are
     */
    public Tour(
            Path folder,
            Desk desk,
            IWorkbenchWindow window,
            Supplier<Reports> reports,
            Runnable begin,
            IntConsumer end,
            PrintStream out) {
        this.folder = folder.toAbsolutePath();
        this.desk = desk;
        this.window = window;
        this.reports = reports;
        this.begin = begin;
        this.end = end;
        this.out = out;
    }

    /** Sets out. Thread of the user interface; returns at once. */
    public void start() {
        Display display = window.getShell().getDisplay();
        new Steps(display, () -> end.accept(1))
                .when(this::begun, () -> {
                    picture("first-start.png");
                    begin.run();
                })
                .when(() -> desk.shownQuery().isPresent(), () -> {
                    picture("list.png");
                    run(CommandIds.NEXT);
                })
                .when(cardShown(), () -> {
                    picture("card.png");
                    run(REPORT_COMMAND);
                })
                .when(reportShown(), this::print)
                .when(() -> printed, () -> {
                    picture("report.png");
                    tell();
                })
                .then(() -> end.accept(0))
                .run();
    }

    private boolean begun() {
        return page().findView(StartView.ID) != null || desk.index().isPresent();
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private void run(String command) {
        new RunCommand(window).byId(command);
    }

    private BooleanSupplier cardShown() {
        return () -> page().getActiveEditor() instanceof CardEditor editor && editor.model().isPresent();
    }

    private BooleanSupplier reportShown() {
        return () -> page().getActiveEditor() instanceof ReportViewer viewer && viewer.isShown();
    }

    private void picture(String name) {
        Shell shell = window.getShell();
        shell.update();
        Picture picture = new Picture(shell);
        Job job = Job.create(name, (ICoreRunnable) monitor -> picture.write(folder.resolve(name)));
        job.setSystem(true);
        job.schedule();
    }

    private void print() {
        CardIndex index = desk.index().orElseThrow();
        ReportRequest request = new ReportRequest(
                REPORT, ReportFormat.PDF, folder.resolve(REPORT + ".pdf"), List.of(), Optional.empty());
        new Work<>(REPORT, window.getShell().getDisplay(), monitor -> {
                    reports.get().render(index, index.session(), request, monitor);
                    return REPORT;
                })
                .done(done -> printed = true)
                .failed(problem -> end.accept(1))
                .start();
    }

    private void tell() {
        for (String name : List.of("first-start.png", "list.png", "card.png", "report.png", REPORT + ".pdf")) {
            if (Files.exists(folder.resolve(name))) {
                out.println(folder.resolve(name));
            }
        }
    }
}

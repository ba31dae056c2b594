/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.query.FieldPath;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.core.report.ReportInfo;
import org.kartotek.core.report.Reports;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.report.ReportColumns;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;
import org.kartotek.ui.work.Work;

/** Runs a report for the cards of a query, shows it, and saves it in any format. */
public final class ReportViewer extends EditorPart {
    public static final String ID = "org.kartotek.ui.reports.viewer";
    private static final String PLUGIN = "org.kartotek.ui.reports";

    private Desk desk;
    private Reports reports;
    private final ShownFile shown = new ShownFile();
    private ReportPage page;
    private Optional<ReportColumns> columns;
    private Work<?> running;
    private Work<?> shownWork;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        desk = site.getService(Desk.class);
        reports = site.getService(Reports.class);
        setInput(input);
        setPartName(input.getName());
    }

    private ReportInput input() {
        return (ReportInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        columns = input().subject().isPresent() ? Optional.empty() : desk.index().map(this::columns);
        page = new ReportPage(parent, this::openAsPdf, this::saveAs, this::run);
        Locale locale = desk.index().map(index -> index.session().locale()).orElseGet(Locale::getDefault);
        columns.ifPresent(offered -> page.offer(offered, locale, this::runWithColumns));
        run();
    }

    private ReportColumns columns(CardIndex index) {
        List<String> listed = input().query().columns().stream().map(FieldPath::key).toList();
        ReportInfo report = input().report();
        return new ReportColumns(
                index.catalogue(index.session()), report.columns(), listed, new KeptColumns(report.name()).read());
    }

    private void runWithColumns() {
        new KeptColumns(input().report().name()).write(wanted());
        run();
    }

    private List<String> wanted() {
        return columns.map(ReportColumns::wanted).orElse(List.of());
    }

    /** Runs the report anew. */
    void run() {
        if (shownWork != null) {
            shownWork.cancel();
        }
        page.say(Tone.INFORMATION, Messages.running, new Way(Messages.stop, this::stop));
        shownWork = make(ReportFormat.HTML, page::show);
    }

    private Work<?> make(ReportFormat format, Consumer<Path> done) {
        RenderReport report = report();
        return start(Messages.showing, monitor -> shown.write(format, file -> report.run(format, file, monitor)), done);
    }

    private RenderReport report() {
        return new RenderReport(reports, desk.index().orElseThrow(), input(), wanted());
    }

    private Work<?> start(String name, Work.Task<Path> task, Consumer<Path> done) {
        Work<Path> work = new Work<>(name, getSite().getShell().getDisplay(), task);
        running = work;
        return work.done(written -> ifOpen(() -> {
                    page.quiet();
                    done.accept(written);
                }))
                .failed(problem -> ifOpen(() -> failed(problem)))
                .cancelled(() -> ifOpen(() -> stopped(work)))
                .start();
    }

    /** One that was stopped for the sake of a newer one is not worth a word. */
    private void stopped(Work<?> work) {
        if (work == running) {
            page.say(Tone.INFORMATION, Messages.stopped, new Way(Messages.runAgain, this::run));
        }
    }

    private void ifOpen(Runnable action) {
        if (!page.isDisposed()) {
            action.run();
        }
    }

    private void failed(RuntimeException problem) {
        boolean expected = problem instanceof KartotekException;
        page.say(Tone.ERROR, expected ? problem.getLocalizedMessage() : Messages.failed, new Way(Messages.runAgain, this::run));
        if (!expected) {
            StatusManager.getManager().handle(Status.error(PLUGIN, problem), StatusManager.LOG);
        }
    }

    private void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    /** Opens it in the program that the system has for PDF, which prints it. */
    private void openAsPdf() {
        page.say(Tone.INFORMATION, Messages.running, new Way(Messages.stop, this::stop));
        make(ReportFormat.PDF, page::launch);
    }

    /** Asks for a file and writes the report there. */
    public void saveAs() {
        new SaveDialog(getSite().getShell(), getPartName()).ask().ifPresent(target -> {
            String name = NLS.bind(Messages.saving, target.file().getFileName());
            page.say(Tone.INFORMATION, name, new Way(Messages.stop, this::stop));
            RenderReport report = report();
            start(
                    name,
                    monitor -> {
                        report.run(target.format(), target.file(), monitor);
                        return target.file();
                    },
                    this::saved);
        });
    }

    private void saved(Path file) {
        page.say(Tone.INFORMATION, NLS.bind(Messages.saved, file), new Way(Messages.open, () -> page.launch(file)));
    }

    /** Whether the report has been made and is being shown. */
    public boolean isShown() {
        return page.isShown();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        saveAs();
    }

    @Override
    public void doSaveAs() {
        saveAs();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        stop();
        shown.delete();
        super.dispose();
    }
}

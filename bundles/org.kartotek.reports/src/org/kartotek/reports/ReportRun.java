/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.eclipse.birt.core.exception.BirtException;
import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.api.IEngineTask;
import org.eclipse.birt.report.engine.api.IReportRunnable;
import org.eclipse.birt.report.engine.api.IRunAndRenderTask;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kartotek.core.file.TemporaryFolder;
import org.kartotek.core.report.ReportFormat;
import org.kartotek.reports.engine.BirtEngine;
import org.kartotek.reports.engine.Output;
import org.kartotek.reports.oda.CardSource;

/** Runs a design once, into one file. */
final class ReportRun {
    private final BirtEngine engine;
    private final CardSource source;
    private final IProgressMonitor monitor;

    ReportRun(BirtEngine engine, CardSource source, IProgressMonitor monitor) {
        this.engine = engine;
        this.source = source;
        this.monitor = monitor;
    }

    /** @throws OperationCanceledException where the monitor was cancelled */
    @SuppressWarnings("unchecked")
    void write(IReportRunnable design, ReportFormat format, Path file) throws BirtException, IOException {
        IRunAndRenderTask task = engine.task(design);
        Locale locale = source.session().locale();
        try (TemporaryFolder temporary = TemporaryFolder.create();
                OutputStream stream = Output.open(format, file, locale)) {
            task.setLocale(locale);
            task.setErrorHandlingOption(IEngineTask.CANCEL_ON_ERROR);
            task.getAppContext().put(CardSource.KEY, source);
            task.setRenderOption(Output.of(format, stream));
            task.setProgressMonitor((event, number) -> advance(task, event));
            TempFile.setThreadLocalTempFileCreationStrategy(
                    new DefaultTempFileCreationStrategy(temporary.path().toFile()));
            task.run();
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
            task.close();
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        failOn(task.getErrors());
    }

    private void advance(IEngineTask task, int event) {
        if (event == org.eclipse.birt.report.engine.api.IProgressMonitor.FETCH_ROW) {
            monitor.worked(1);
        }
        if (monitor.isCanceled()) {
            task.cancel();
        }
    }

    /** BIRT goes on after some errors and lists them; a report with a hole in it is no report. */
    private static void failOn(List<?> errors) throws EngineException {
        if (!errors.isEmpty()) {
            Throwable first = (Throwable) errors.get(0);
            throw new EngineException("the report has errors", first);
        }
    }
}

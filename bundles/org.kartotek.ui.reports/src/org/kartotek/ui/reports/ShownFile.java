/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.file.TemporaryFolder;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.report.ReportFormat;

/** The file that the viewer shows, in a folder of its own that only this user can read and that goes with the viewer. */
final class ShownFile {
    private static final String PLUGIN = "org.kartotek.ui.reports";

    private TemporaryFolder folder;
    private boolean gone;

    /** Writes a file. */
    @FunctionalInterface
    interface Writer {
        void write(Path file);
    }

    /**
     * Has the report written; one at a time, and none any more once it is to be deleted. Any thread but that of the user interface.
     *
     * @return the file
     * @throws OperationCanceledException where the file is not wanted any more
     */
    synchronized Path write(ReportFormat format, Writer writer) {
        if (gone) {
            throw new OperationCanceledException();
        }
        Path file = folder().path().resolve(name(format));
        writer.write(file);
        return file;
    }

    private static String name(ReportFormat format) {
        return "report." + format.key();
    }

    private TemporaryFolder folder() {
        try {
            if (folder == null) {
                folder = TemporaryFolder.create();
            }
            return folder;
        } catch (IOException e) {
            throw new KartotekException(Messages.noRoom, e);
        }
    }

    /** Returns at once; what is being written now is deleted after it. */
    void delete() {
        Job job = Job.create("Removing a shown report", (ICoreRunnable) monitor -> deleteNow());
        job.setSystem(true);
        job.schedule();
    }

    private synchronized void deleteNow() {
        gone = true;
        if (folder == null) {
            return;
        }
        try {
            folder.close();
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(PLUGIN, e), StatusManager.LOG);
        }
    }
}

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
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.core.report.ReportFormat;

/** The file that the viewer shows, in a folder of its own that only this user can read and that goes with the viewer. */
final class ShownFile {
    private static final String PLUGIN = "org.kartotek.ui.reports";

    private Path folder;

    /** Where the report is to be written. Any thread but that of the user interface. */
    synchronized Path path(ReportFormat format) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("kartotek-viewer");
            }
            return folder.resolve("report." + format.key());
        } catch (IOException e) {
            throw new KartotekException(
                    "The report cannot be shown: there is no room for it. Make room on the disk and run it again.", e);
        }
    }

    /** Returns at once. */
    void delete() {
        Job job = Job.create("Removing a shown report", (ICoreRunnable) monitor -> deleteNow());
        job.setSystem(true);
        job.schedule();
    }

    private synchronized void deleteNow() {
        if (folder == null) {
            return;
        }
        try {
            for (ReportFormat format : ReportFormat.values()) {
                Files.deleteIfExists(folder.resolve("report." + format.key()));
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(PLUGIN, e), StatusManager.LOG);
        }
    }
}

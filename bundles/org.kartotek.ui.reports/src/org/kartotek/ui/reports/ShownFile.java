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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.statushandlers.StatusManager;

/** The file that the viewer shows, in a folder of its own that only this user can read and that goes with the viewer. */
final class ShownFile {
    private final Path folder;

    ShownFile() {
        try {
            folder = Files.createTempDirectory("kartotek-report");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder.resolve("report.html");
    }

    void delete() {
        Job job = Job.create("Removing a shown report", (ICoreRunnable) monitor -> deleteNow());
        job.setSystem(true);
        job.schedule();
    }

    private void deleteNow() {
        try {
            Files.deleteIfExists(path());
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error("org.kartotek.ui.reports", e), StatusManager.LOG);
        }
    }
}

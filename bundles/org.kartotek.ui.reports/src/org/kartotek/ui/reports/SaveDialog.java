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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.core.report.ReportFormat;

/** Asks where a report shall be written, and in which format. */
final class SaveDialog {
    private static final List<ReportFormat> FORMATS =
            List.of(ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.DOCX, ReportFormat.HTML);

    private final FileDialog dialog;

    /** Where and how. */
    record Target(Path file, ReportFormat format) {}

    SaveDialog(Shell shell, String title) {
        dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.saveAs);
        dialog.setOverwrite(true);
        dialog.setFilterNames(new String[] {Messages.pdf, Messages.xlsx, Messages.docx, Messages.html});
        dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.key()).toArray(String[]::new));
        dialog.setFileName(title + " " + LocalDate.now() + "." + FORMATS.get(0).key());
    }

    /** @return the file and its format, or empty where the user thought better of it */
    Optional<Target> ask() {
        String chosen = dialog.open();
        return chosen == null ? Optional.empty() : Optional.of(target(chosen));
    }

    /** The ending of the name decides; without one, the kind of file that was chosen. */
    private Target target(String chosen) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        return Arrays.stream(ReportFormat.values())
                .filter(format -> lower.endsWith("." + format.key()))
                .findFirst()
                .map(format -> new Target(Path.of(chosen), format))
                .orElseGet(() -> {
                    ReportFormat format = FORMATS.get(Math.max(0, dialog.getFilterIndex()));
                    return new Target(Path.of(chosen + "." + format.key()), format);
                });
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.core.importing.ImportRequest;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.work.Work;

/** Imports a file beside the thread of the user interface, and tells what became of its rows. */
public final class ImportFile {
    private final Desk desk;
    private final Supplier<CardImports> imports;

    public ImportFile(Desk desk, Supplier<CardImports> imports) {
        this.desk = desk;
        this.imports = imports;
    }

    /** Thread of the user interface; returns at once. */
    public void run(Shell shell, Path file) {
        desk.index().ifPresent(index -> start(shell, index, file));
    }

    private void start(Shell shell, CardIndex index, Path file) {
        String name = NLS.bind(Messages.importing, file.getFileName());
        ImportRequest request = ImportRequest.of(file);
        new Work<>(
                        name, shell.getDisplay(), monitor -> imports.get().run(index, index.session(), request, monitor))
                .done(report -> new ImportResultDialog(shell, file, report).open())
                .failed(problem -> fail(shell, file, problem))
                .cancelled(() -> new ImportResultDialog(shell, file, Messages.stopped).open())
                .start();
    }

    private static void fail(Shell shell, Path file, RuntimeException problem) {
        if (!(problem instanceof KartotekException)) {
            throw problem;
        }
        new ImportResultDialog(shell, file, problem.getMessage()).open();
    }
}

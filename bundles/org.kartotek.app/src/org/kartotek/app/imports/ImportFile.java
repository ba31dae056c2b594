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
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.app.functions.Sentence;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.importing.CardImports;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.imports.ImportDesk;

/** Opens the import in a tab of its own: nothing stands in the way of the cards meanwhile. */
public final class ImportFile {
    private final Desk desk;
    private final Supplier<CardImports> imports;
    private final Path mappings;

    /** @param mappings folder of the saved mappings */
    public ImportFile(Desk desk, Supplier<CardImports> imports, Path mappings) {
        this.desk = desk;
        this.imports = imports;
        this.mappings = mappings;
    }

    /**
     * Thread of the user interface; returns at once.
     *
     * @param file to begin with, or empty to ask for one
     */
    public void open(IWorkbenchWindow window, Optional<Path> file) {
        IWorkbenchPage page = window.getActivePage();
        if (desk.index().isEmpty() || page == null) {
            return;
        }
        if (!desk.catalogue().orElseThrow().has(OfficeFunction.IMPORTS)) {
            new Sentence(window).off(OfficeFunction.IMPORTS);
            return;
        }
        try {
            page.openEditor(new ImportInput(file), ImportEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    ImportDesk desk(CardIndex index, Display display) {
        return new ImportDesk(index, imports, mappings, desk.background(), new WorkRunner(display));
    }

    Optional<CardIndex> index() {
        return desk.index();
    }
}

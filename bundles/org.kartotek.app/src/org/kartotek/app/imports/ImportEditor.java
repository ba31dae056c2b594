/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.swt.widgets.Composite;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.imports.ImportModel;
import org.kartotek.ui.form.PageEditor;

/** Hosts an import. */
public final class ImportEditor extends PageEditor {
    public static final String ID = "org.kartotek.app.import.editor";

    private ImportPage page;
    private ImportModel model;

    @Override
    public void createPartControl(Composite parent) {
        ImportFile files = getSite().getService(ImportFile.class);
        CardIndex index = files.index().orElseThrow();
        model = new ImportModel(files.desk(index, parent.getDisplay()));
        page = new ImportPage(parent, model, this::close);
        ((ImportInput) getEditorInput()).file().ifPresent(model::choose);
    }

    /** The import that is under way. */
    public ImportModel model() {
        return model;
    }

    /** Takes the rows in the clipboard. */
    public void paste() {
        page.paste();
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        if (model != null) {
            model.dispose();
            page.dispose();
        }
        super.dispose();
    }
}

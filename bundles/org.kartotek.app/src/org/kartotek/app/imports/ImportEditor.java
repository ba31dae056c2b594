/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.imports;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.kartotek.core.database.CardIndex;
import org.kartotek.presentation.imports.ImportModel;

/** Hosts an import. */
public final class ImportEditor extends EditorPart {
    public static final String ID = "org.kartotek.app.import.editor";

    private ImportFile files;
    private ImportPage page;
    private ImportModel model;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        files = site.getService(ImportFile.class);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        CardIndex index = files.index().orElseThrow();
        model = new ImportModel(files.desk(index, parent.getDisplay()));
        page = new ImportPage(parent, model, () -> getSite().getPage().closeEditor(this, false));
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

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("an import is written by its own button");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("an import is no document");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}

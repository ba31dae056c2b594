/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.form;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** Hosts a page in a tab. The page has one place, and whatever is done on it is done by its own buttons. */
public abstract class PageEditor extends EditorPart {
    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    /** Closes the tab. */
    protected void close() {
        getSite().getPage().closeEditor(this, false);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing that waits to be saved
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a page has one place");
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

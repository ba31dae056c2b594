/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.save;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.services.IEvaluationService;
import org.kartotek.ui.form.PageEditor;

/** Hosts a page on which something is typed that is saved as a whole. */
public abstract class SavedPageEditor extends PageEditor implements ISaveablePart2 {
    private static final String DIRTY = "org.kartotek.ui.customers.dirty";

    private boolean wasDirty;

    /** Saves beside the thread of the user interface; where something is wrong, it says so. */
    public abstract void save();

    /** Whether it is being saved. */
    protected abstract boolean isBusy();

    /** To be called after something was typed, saved or taken back. */
    protected final void dirtyChanged() {
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(ISaveablePart2.PROP_DIRTY);
            getSite().getService(IEvaluationService.class).requestEvaluation(DIRTY);
        }
    }

    @Override
    public abstract boolean isDirty();

    /** Called where the tab is closed: the window lives on while this waits. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        save();
        Display display = getSite().getShell().getDisplay();
        while (isBusy()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        monitor.setCanceled(isDirty());
    }

    @Override
    public int promptToSaveOnClose() {
        return SaveQuestion.ask(getSite().getShell(), getPartName());
    }
}

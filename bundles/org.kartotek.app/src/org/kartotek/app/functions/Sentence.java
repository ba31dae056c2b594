/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.functions;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.form.Notice.Tone;

/** What the window says to whoever asks for something that the office has switched off. Thread of the user interface. */
public final class Sentence {
    private final IWorkbenchWindow window;

    public Sentence(IWorkbenchWindow window) {
        this.window = window;
    }

    /** News stand over the list, which is always near. */
    public void off(OfficeFunction function) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.findView(CustomerListView.ID) instanceof CustomerListView list) {
            list.tell(Tone.INFORMATION, FunctionWords.off(function));
        }
    }
}

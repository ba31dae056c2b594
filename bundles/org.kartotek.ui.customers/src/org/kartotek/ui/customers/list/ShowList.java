/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Brings the list up in a window. */
public final class ShowList {
    private final IWorkbenchPage page;

    public ShowList(IWorkbenchPage page) {
        this.page = page;
    }

    /** Shows what a search finds, with the cursor in the list. */
    public void search(String text) {
        try {
            CustomerListView list = (CustomerListView) page.showView(CustomerListView.ID);
            list.search(text);
            list.focusList();
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}

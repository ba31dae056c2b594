/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens cards as tabs of a window. */
public final class OpenCard {
    private final IWorkbenchPage page;

    public OpenCard(IWorkbenchPage page) {
        this.page = page;
    }

    /** Brings up the tab of a card, or opens one. */
    public void byId(long id) {
        open(CardInput.of(id));
    }

    /** Opens a blank card. */
    public void newCard() {
        open(CardInput.newCard());
    }

    private void open(CardInput input) {
        try {
            page.openEditor(input, CardEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** Shows another card in the tab of this one, unless it holds what is not saved or the other card has a tab of its own. */
    public void inPlaceOf(CardEditor editor, long id) {
        CardInput input = CardInput.of(id);
        IEditorReference[] open = page.findEditors(input, CardEditor.ID, IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT);
        if (editor.isDirty() || open.length > 0) {
            open(input);
        } else {
            page.reuseEditor(editor, input);
        }
    }
}

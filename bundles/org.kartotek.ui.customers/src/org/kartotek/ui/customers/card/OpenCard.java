/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.card;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.presentation.card.CardModel;
import org.kartotek.presentation.draft.StoredDraft;

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

    /** Brings up the tab of a card, or opens one, with something that hangs on it in front. */
    public void record(long cardId, Kind kind, long id) {
        byId(cardId);
        if (page.findEditor(CardInput.of(cardId)) instanceof CardEditor editor) {
            editor.showRecord(kind, id);
        }
    }

    /** Opens a blank card. */
    public void newCard() {
        open(CardInput.newCard());
    }

    /**
     * Opens a new card on which something is filled in already, in place of one that nobody has begun to fill in.
     *
     * @param entries texts by key of the customer's field
     * @param remark why, as a whole sentence
     */
    public void newCard(Map<String, String> entries, String remark) {
        CardInput input = CardInput.newCard(entries, remark);
        Optional<CardEditor> untouched = untouched();
        untouched.ifPresentOrElse(
                editor -> {
                    page.reuseEditor(editor, input);
                    page.activate(editor);
                },
                () -> open(input));
    }

    private Optional<CardEditor> untouched() {
        return Arrays.stream(page.getEditorReferences())
                .map(reference -> reference.getEditor(false))
                .filter(CardEditor.class::isInstance)
                .map(CardEditor.class::cast)
                .filter(editor -> !editor.isDirty() && editor.model().filter(CardModel::isNew).isPresent())
                .findFirst();
    }

    /** Opens the card on which something was typed in an earlier run, with that. */
    public void draft(StoredDraft draft) {
        open(CardInput.of(draft));
    }

    private void open(CardInput input) {
        open(input, true);
    }

    private void open(CardInput input, boolean activate) {
        try {
            page.openEditor(input, CardEditor.ID, activate);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    /** Shows a card while the cursor stays in the list: in its tab, or in the tab in front unless that holds what is not saved. */
    public void besideTheCursor(long id) {
        CardInput input = CardInput.of(id);
        IEditorPart open = page.findEditor(input);
        if (open != null) {
            page.bringToTop(open);
        } else if (page.getActiveEditor() instanceof CardEditor editor && !editor.isDirty()) {
            page.reuseEditor(editor, input);
            page.bringToTop(editor);
        } else {
            open(input, false);
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

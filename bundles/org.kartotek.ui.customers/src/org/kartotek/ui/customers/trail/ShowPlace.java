/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.trail;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.presentation.trail.Place;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.ShowList;
import org.kartotek.ui.customers.zoom.ZoomView;

/** Brings the user back to where he was. */
public final class ShowPlace {
    private final IWorkbenchPage page;

    public ShowPlace(IWorkbenchPage page) {
        this.page = page;
    }

    /** A card comes up in its own tab, or in the one in front. */
    public void show(Place place) {
        switch (place) {
            case Place.OfList list -> new ShowList(page).search(list.search());
            case Place.OfZoom zoom -> zoom();
            case Place.OfCard card -> {
                OpenCard open = new OpenCard(page);
                if (page.getActivePart() instanceof CardEditor editor) {
                    open.inPlaceOf(editor, card.id());
                } else {
                    open.byId(card.id());
                }
            }
        }
    }

    private void zoom() {
        try {
            page.showView(ZoomView.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}

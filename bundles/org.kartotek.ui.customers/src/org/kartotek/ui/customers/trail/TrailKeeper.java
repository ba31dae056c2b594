/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.trail;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.presentation.trail.Place;
import org.kartotek.presentation.trail.Trail;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.zoom.ZoomView;

/** Writes down where the user goes: the way back, and the cards that were looked at lately. */
public final class TrailKeeper implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final Trail trail;
    private final CardsAtHand cards;

    public TrailKeeper(IWorkbenchWindow window, Trail trail, CardsAtHand cards) {
        this.window = window;
        this.trail = trail;
        this.cards = cards;
        window.getPartService().addPartListener(this);
        cards.onChange(this::refreshPin);
    }

    private void refreshPin() {
        window.getService(ICommandService.class).refreshElements(CommandIds.PIN, null);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        note(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        note(reference);
    }

    private void note(IWorkbenchPartReference reference) {
        if (window.getWorkbench().isClosing()) {
            return;
        }
        if (reference.getPart(false) instanceof CardEditor editor && editor.cardId() != 0) {
            trail.visit(new Place.OfCard(editor.cardId()));
            cards.visit(editor.cardId());
            refreshPin();
        } else if (reference.getPart(false) instanceof CustomerListView list) {
            list.onSearched(this::searched);
            trail.visit(new Place.OfList(list.searched()));
        } else if (reference.getPart(false) instanceof ZoomView) {
            trail.visit(new Place.OfZoom());
        }
    }

    /** Letters that are typed one after the other are one place. */
    private void searched(String text) {
        if (trail.here().filter(Place.OfList.class::isInstance).isPresent()) {
            trail.change(new Place.OfList(text));
        }
    }
}

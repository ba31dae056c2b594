/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.ui.customers.card.CardEditor;

/** Keeps the card in front at hand, or no longer. */
public final class PinHandler extends AbstractHandler implements IElementUpdater {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CardEditor editor && editor.cardId() != 0) {
            CardsAtHand cards = editor.getSite().getService(CardsAtHand.class);
            cards.pin(editor.cardId(), !cards.isPinned(editor.cardId()));
        }
        return null;
    }

    @SuppressWarnings("rawtypes")
    @Override
    public void updateElement(UIElement element, Map parameters) {
        boolean pinned = PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor() instanceof CardEditor editor
                && editor.getSite().getService(CardsAtHand.class).isPinned(editor.cardId());
        element.setChecked(pinned);
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.zoom;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.ui.customers.card.CardEditor;

/** Goes from the chosen cards of the list, or from the card in front, to what hangs on them. */
public final class ZoomHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getActivePart(event) instanceof CardEditor editor && editor.cardId() != 0) {
            window.getService(Zoom.class).choose(List.of(editor.cardId()), editor.getPartName());
        }
        try {
            return window.getActivePage().showView(ZoomView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException("what hangs on the cards cannot be shown", e);
        }
    }
}

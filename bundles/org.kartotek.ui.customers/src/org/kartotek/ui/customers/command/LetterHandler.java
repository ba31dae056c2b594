/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.kartotek.core.rights.Action;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.letter.LetterEditor;
import org.kartotek.ui.customers.list.CustomerListView;

/** Opens a letter to the card in front, or to what is marked in the list, for who may take cards out of the program. */
public final class LetterHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object evaluationContext) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Desk desk = window == null ? null : window.getService(Desk.class);
        setBaseEnabled(
                desk != null && desk.index().filter(index -> index.session().rights().may(Action.EXPORT)).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchPage page = window.getActivePage();
        boolean inList = page.getActivePart() instanceof CustomerListView;
        if (!inList && page.getActiveEditor() instanceof CardEditor card) {
            card.saved(() -> open(() -> LetterEditor.toCard(page, card.cardId(), card.getPartName())));
        } else {
            open(() -> LetterEditor.toList(page, window.getService(Desk.class)));
        }
        return null;
    }

    /** Opens an editor. */
    @FunctionalInterface
    private interface Opening {
        void run() throws PartInitException;
    }

    private static void open(Opening opening) {
        try {
            opening.run();
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}

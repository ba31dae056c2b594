/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.command;

import java.util.OptionalLong;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.records.ArticlesView;
import org.kartotek.ui.field.FieldLine;

/** Undo and redo; the command says which. First what was edited on the card and is not saved, then the user's last change on it. */
public final class UndoHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        boolean back = event.getCommand().getId().equals(IWorkbenchCommandConstants.EDIT_UNDO);
        Control focus = window.getShell().getDisplay().getFocusControl();
        boolean otherText = focus instanceof StyledText && focus.getData(FieldLine.KEY) == null;
        CardEditor card = HandlerUtil.getActivePart(event) instanceof CardEditor editor ? editor : null;
        boolean onCard = card != null && card.step(back)
                || HandlerUtil.getActivePart(event) instanceof ArticlesView articles && articles.step(back);
        if (!otherText && !onCard) {
            new LastChange(window).run(inFront(card), back);
        }
        return null;
    }

    /** A new card has nothing yet that could be taken back. */
    private static OptionalLong inFront(CardEditor card) {
        return card == null || card.cardId() == 0 ? OptionalLong.empty() : OptionalLong.of(card.cardId());
    }
}

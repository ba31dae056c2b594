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
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.customers.archive.ArchiveCard;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.form.Notice.Tone;
import org.kartotek.ui.form.Notice.Way;

/** Takes the card in front out of use, after it was asked what becomes of what hangs on it. */
public final class ArchiveHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getActiveEditor(event) instanceof CardEditor editor && editor.cardId() != 0) {
            window.getService(Desk.class)
                    .index()
                    .ifPresent(index ->
                            new ArchiveCard(window, index, editor.cardId(), editor.getPartName(), place(window, editor)).begin());
        }
        return null;
    }

    private static ArchiveCard.Place place(IWorkbenchWindow window, CardEditor editor) {
        return new ArchiveCard.Place() {
            @Override
            public void ask(Tone tone, String sentence, Way... ways) {
                editor.say(tone, sentence, ways);
            }

            @Override
            public boolean isDirty() {
                return editor.isDirty();
            }

            @Override
            public void quiet() {
                editor.quiet();
            }

            @Override
            public void gone() {
                window.getActivePage().closeEditor(editor, false);
            }
        };
    }
}

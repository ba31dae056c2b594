/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.customers.list;

import java.util.Optional;
import org.eclipse.core.commands.State;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.work.DisplayExecutor;

/**
 * Lets the card follow the cursor of the list, and the cursor the card in front, while both are linked. Whether they are is kept by the
 * workbench. Thread of the user interface.
 */
public final class LinkedCards implements IPartListener2 {
    /** Whoever runs down the list wants the card on which he stops; in milliseconds. */
    private static final int PAUSE = 250;

    private final IWorkbenchWindow window;
    private Runnable waiting = () -> {};

    public LinkedCards(IWorkbenchWindow window) {
        this.window = window;
        window.getPartService().addPartListener(this);
    }

    private boolean isLinked() {
        State state = window.getService(ICommandService.class)
                .getCommand(CommandIds.LINK)
                .getState(RegistryToggleState.STATE_ID);
        return state != null && Boolean.TRUE.equals(state.getValue());
    }

    /** The cursor of the list came to a card. */
    void cursorOn(long card) {
        waiting.run();
        if (isLinked()) {
            waiting = new DisplayExecutor(window.getShell().getDisplay()).after(PAUSE, () -> show(card));
        }
    }

    private void show(long card) {
        if (window.getActivePage() != null && window.getActivePage().getActivePart() instanceof CustomerListView) {
            new OpenCard(window.getActivePage()).besideTheCursor(card);
        }
    }

    /** They were linked, or set apart; linked, they agree at once. */
    public void toggled() {
        list().filter(view -> isLinked()).ifPresent(view -> view.cursorCard().ifPresent(this::cursorOn));
    }

    private Optional<CustomerListView> list() {
        return window.getActivePage().findView(CustomerListView.ID) instanceof CustomerListView view
                ? Optional.of(view)
                : Optional.empty();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof CardEditor editor && isLinked()) {
            list().ifPresent(view -> view.reveal(editor.cardId()));
        }
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        partActivated(reference);
    }
}

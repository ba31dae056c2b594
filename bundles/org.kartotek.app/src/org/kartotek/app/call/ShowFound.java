/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.call;

import java.util.Locale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kartotek.app.lock.LockKeeper;
import org.kartotek.core.sentence.Sentence;
import org.kartotek.core.signal.CustomerSignal;
import org.kartotek.presentation.call.Found;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.ShowList;

/** Brings the window to the front and shows who was asked for. Thread of the user interface. */
public final class ShowFound {
    private final IWorkbenchWindow window;

    public ShowFound(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Where the window is locked, it is seen once the user has come back. */
    public void show(Found found) {
        raise();
        window.getService(LockKeeper.class).window().whenOpen(() -> bringUp(found));
    }

    private void bringUp(Found found) {
        switch (found) {
            case Found.Window nothing -> window.getShell().setFocus();
            case Found.One one -> new OpenCard(window.getActivePage()).byId(one.card());
            case Found.Several several -> new ShowList(window.getActivePage()).search(several.search());
            case Found.Nobody nobody -> offer(nobody);
        }
    }

    private void raise() {
        Shell shell = window.getShell();
        shell.setMinimized(false);
        shell.forceActive();
    }

    /** A list that finds nobody says so, where the user may write no card. */
    private void offer(Found.Nobody nobody) {
        if (nobody.entries().isEmpty()) {
            new ShowList(window.getActivePage()).search(nobody.sought());
        } else {
            Sentence said = nobody.unseen()
                    .map(CustomerSignal::sentence)
                    .orElseGet(() -> Messages.NOBODY_HAS.with(nobody.sought()));
            new OpenCard(window.getActivePage()).newCard(nobody.entries(), said.in(Locale.getDefault()));
        }
    }
}

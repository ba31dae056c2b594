/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.kartotek.core.card.Card;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;

/** The window of the program on a real database, with the sample company in the list and no card open. */
abstract class WindowTest {
    final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    final Shell shell = window.getShell();
    final Desk desk = window.getService(Desk.class);

    @BeforeEach
    void begin() {
        Widgets.until("a page to begin with", () -> desk.index().isPresent() || Widgets.find(shell, "start.go").isPresent());
        if (desk.index().isEmpty()) {
            click("start.go");
        } else {
            // a test that failed may have left another one, with other views
            run("org.kartotek.ui.customers.show.customers");
            run(CommandIds.LIST);
            Widgets.until("the search", () -> Widgets.find(shell, "search").isPresent());
            type("search", "");
        }
        Widgets.until("the list", () -> desk.shownQuery().isPresent() && count().startsWith("5"));
        window.getActivePage().closeAllEditors(false);
    }

    String count() {
        return Widgets.find(shell, "count").map(control -> ((Label) control).getText()).orElse("");
    }

    void click(String testId) {
        Widgets.get(shell, testId).notifyListeners(SWT.Selection, new Event());
    }

    void run(String command) {
        new RunCommand(window).byId(command);
    }

    void type(String testId, String text) {
        ((StyledText) Widgets.get(shell, testId)).setText(text);
    }

    /** Opens the first card of the list. */
    CardEditor openFirst() {
        run(CommandIds.LIST);
        run(CommandIds.NEXT);
        Widgets.until("a card", () -> window.getActivePage().getActiveEditor() instanceof CardEditor open
                && open.model().isPresent()
                && Widgets.find(shell, "customer.phone").isPresent());
        return (CardEditor) window.getActivePage().getActiveEditor();
    }

    CardIndex index() {
        return desk.index().orElseThrow();
    }

    Card read(long id) {
        return CompletableFuture.supplyAsync(
                        () -> index().cards().byId(index().session(), id).orElseThrow())
                .join();
    }

    /** A card is hidden while an undo of it is being written. */
    boolean stands(long id, String key, Value wanted) {
        return CompletableFuture.supplyAsync(() -> index().cards().byId(index().session(), id))
                .join()
                .filter(card -> card.customer().value(key).equals(wanted))
                .isPresent();
    }

    boolean isBlankCardShown() {
        return window.getActivePage().getActiveEditor() instanceof CardEditor open
                && open.model().filter(each -> each.isNew() && each.name().isEmpty()).isPresent();
    }
}

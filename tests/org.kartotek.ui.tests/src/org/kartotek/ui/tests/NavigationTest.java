/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.app.help.HelpView;
import org.kartotek.presentation.desk.Desk;
import org.kartotek.presentation.recent.CardsAtHand;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.command.RunCommand;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.OpenCard;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.reports.ReportViewer;

/** Getting around in the whole program, by commands alone. */
class NavigationTest {
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Shell shell = window.getShell();
    private final Desk desk = window.getService(Desk.class);

    @BeforeEach
    void begin() {
        Widgets.until("a page to begin with", () -> desk.index().isPresent() || Widgets.find(shell, "start.go").isPresent());
        if (desk.index().isEmpty()) {
            Widgets.get(shell, "start.go").notifyListeners(SWT.Selection, new Event());
        }
        Widgets.until("the list", () -> desk.shownQuery().isPresent());
        window.getActivePage().closeAllEditors(false);
    }

    private void run(String command) {
        new RunCommand(window).byId(command);
    }

    private Optional<CardEditor> editor() {
        return window.getActivePage().getActiveEditor() instanceof CardEditor open && open.model().isPresent()
                ? Optional.of(open)
                : Optional.empty();
    }

    private long openNext() {
        long before = editor().map(CardEditor::cardId).orElse(0L);
        run(CommandIds.NEXT);
        Widgets.until("another card", () -> editor().filter(open -> open.cardId() != before).isPresent());
        return editor().orElseThrow().cardId();
    }

    private void until(long card) {
        Widgets.until("card " + card, () -> editor().filter(open -> open.cardId() == card).isPresent());
    }

    private Shell popup() {
        return Arrays.stream(shell.getShells())
                .filter(each -> "pick".equals(each.getData(TestIds.KEY)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no popup"));
    }

    @Test
    void goesBackAndForward() {
        run(CommandIds.LIST);
        long first = openNext();
        long second = openNext();
        run(CommandIds.BACK);
        until(first);
        run(CommandIds.FORWARD);
        until(second);
        run(CommandIds.BACK);
        run(CommandIds.BACK);
        Widgets.until("the list", () -> window.getActivePage().getActivePart() instanceof CustomerListView);
    }

    @Test
    void opensACardByAFewLetters() {
        run(CommandIds.LIST);
        long card = openNext();
        String name = editor().orElseThrow().model().orElseThrow().name();
        window.getActivePage().closeAllEditors(false);
        run("org.kartotek.app.quickOpen");
        Shell popup = popup();
        Table rows = (Table) Widgets.get(popup, "pick.rows");
        Widgets.until("the card looked at last", () -> rows.getItemCount() > 0 && rows.getItem(0).getText(0).equals(name)
                || Arrays.stream(rows.getItems()).anyMatch(item -> item.getText(0).equals(name)));
        ((StyledText) Widgets.get(popup, "pick.text")).setText(name);
        Widgets.until("the card that is looked for", () -> rows.getItemCount() > 0 && rows.getItem(0).getText(0).equals(name));
        StyledText text = (StyledText) Widgets.get(popup, "pick.text");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        text.notifyListeners(SWT.KeyDown, enter);
        Widgets.until("the popup gone", popup::isDisposed);
        Widgets.until("the card", () -> editor().isPresent());
        assertEquals(name, editor().orElseThrow().model().orElseThrow().name());
        assertTrue(window.getService(CardsAtHand.class).cards().recent().contains(card));
    }

    @Test
    void pinsACardAndLetsItGo() {
        run(CommandIds.LIST);
        long card = openNext();
        CardsAtHand cards = window.getService(CardsAtHand.class);
        run(CommandIds.PIN);
        assertTrue(cards.isPinned(card));
        run(CommandIds.PIN);
        assertFalse(cards.isPinned(card));
    }

    @Test
    void putsTwoCardsBesideEachOther() {
        run(CommandIds.LIST);
        long first = openNext();
        long second = openNext();
        new OpenCard(window.getActivePage()).byId(first);
        until(first);
        run(CommandIds.BESIDE);
        Widgets.until("both cards in sight", () -> visibleNames() == 2);
        assertTrue(first != second);
    }

    private long visibleNames() {
        return Widgets.all(shell)
                .filter(control -> "card.name".equals(control.getData(TestIds.KEY)))
                .filter(Control::isVisible)
                .count();
    }

    @Test
    void offersANewCardForAnUnknownNumber() {
        OpenCard open = new OpenCard(window.getActivePage());
        open.newCard(Map.of("phone", "+45 33 99 12 34"), "Nobody has it yet.");
        Widgets.until("the new card", () -> editor().filter(shown -> shown.cardId() == 0).isPresent());
        assertEquals("+45 33 99 12 34", ((StyledText) Widgets.get(shell, "customer.phone")).getText());
        assertFalse(editor().orElseThrow().isDirty(), "nobody has typed anything");
        open.newCard(Map.of("phone", "+45 33 99 56 78"), "Nobody has it yet.");
        Widgets.until("the next number", () -> Widgets.find(shell, "customer.phone")
                .filter(phone -> ((StyledText) phone).getText().endsWith("78"))
                .isPresent());
        assertEquals(1, window.getActivePage().getEditorReferences().length, "an untouched offer gives way");
    }

    @Test
    void printsTheCardInFront() {
        run(CommandIds.LIST);
        openNext();
        String name = editor().orElseThrow().model().orElseThrow().name();
        run("org.kartotek.ui.reports.print");
        Widgets.until("the card on paper", () -> window.getActivePage().getActiveEditor() instanceof ReportViewer viewer
                && viewer.isShown());
        assertEquals(name, window.getActivePage().getActiveEditor().getTitle());
    }

    @Test
    void explainsThePlaceWhereOneIs() {
        run(CommandIds.LIST);
        run("org.kartotek.app.help");
        HelpView list = (HelpView) window.getActivePage().findView(HelpView.ID);
        Widgets.until("the help of the list", () -> list.address().endsWith("#list") || list.address().isEmpty());
        window.getActivePage().hideView(list);
        assertEquals(List.of(), Arrays.asList(window.getActivePage().getEditorReferences()));
    }
}

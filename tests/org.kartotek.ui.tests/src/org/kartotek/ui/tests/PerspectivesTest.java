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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.query.FieldPath;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.perspective.Perspectives;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.board.BoardView;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.change.ChangesView;
import org.kartotek.ui.customers.day.DayView;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.perspective.PerspectiveIds;

/** The window as different work needs it, in the whole program. */
class PerspectivesTest extends WindowTest {
    private final Perspectives perspectives = window.getService(Perspectives.class);

    @AfterEach
    void backToTheGeneralOne() {
        for (Perspective each : Perspective.values()) {
            show(each);
            run("org.kartotek.app.reset");
            Widgets.settle();
        }
        show(Perspective.CUSTOMERS);
        window.getActivePage().closeAllEditors(false);
    }

    private void show(Perspective wanted) {
        run("org.kartotek.ui.customers.show." + wanted.key());
        Widgets.until(wanted.key(), () -> perspectives.now() == wanted
                && window.getActivePage().getPerspective().getId().equals(PerspectiveIds.of(wanted)));
    }

    private List<String> columns() {
        return desk.shownQuery().orElseThrow().columns().stream().map(FieldPath::toString).toList();
    }

    private void untilColumns(String... first) {
        Widgets.until("columns " + List.of(first), () -> columns().subList(0, first.length).equals(List.of(first)));
    }

    private boolean isSeen(String view) {
        IViewPart part = window.getActivePage().findView(view);
        return part != null && window.getActivePage().isPartVisible(part);
    }

    @Test
    void eachHasItsViewsAndColumns() {
        show(Perspective.SALES);
        untilColumns("name", "phone", "city", "status");
        assertTrue(isSeen(BoardView.ID));
        assertNotNull(window.getActivePage().findView(CustomerListView.ID));
        assertNotNull(window.getActivePage().findView(DayView.ID));
        show(Perspective.ACCOUNTS);
        untilColumns("name", "number", "country");
        assertEquals(null, window.getActivePage().findView(DayView.ID), "what the work does not need is not there");
        show(Perspective.STEWARD);
        assertTrue(isSeen(ChangesView.ID));
        show(Perspective.ADMINISTRATION);
        assertTrue(isSeen("org.kartotek.app.administration"));
        assertTrue(isSeen(ChangesView.ID));
        assertFalse(isSeen(CustomerListView.ID));
    }

    @Test
    void commandsWorkInEachOfThem() {
        ICommandService commands = window.getService(ICommandService.class);
        for (Perspective each : Perspective.values()) {
            show(each);
            for (String command : List.of(
                    CommandIds.NEW_CARD,
                    CommandIds.SEARCH,
                    CommandIds.NEXT,
                    CommandIds.BACK,
                    CommandIds.MY_DAY,
                    CommandIds.IMPORT,
                    "org.kartotek.app.quickOpen",
                    "org.kartotek.app.reset",
                    "org.eclipse.ui.edit.undo",
                    "org.kartotek.ui.reports.customerList")) {
                assertTrue(commands.getCommand(command).isHandled(), command + " in " + each);
            }
        }
    }

    @Test
    void anOpenCardIsThereInEachOfThem() {
        CardEditor editor = openFirst();
        for (Perspective each : Perspective.values()) {
            show(each);
            assertTrue(window.getActivePage().isEditorAreaVisible(), each.key());
            assertTrue(window.getActivePage().isPartVisible(editor), each.key());
        }
        run("org.kartotek.app.reset");
        Widgets.settle();
        assertTrue(window.getActivePage().isPartVisible(editor), "after the reset");
        window.getActivePage().closeAllEditors(false);
        show(Perspective.SALES);
        assertFalse(window.getActivePage().isEditorAreaVisible());
    }

    @Test
    void tabsOfTheCardStandInTheOrderOfTheWork() {
        show(Perspective.SERVICE);
        CardEditor editor = openFirst();
        editor.sections().step(1);
        Widgets.until("cases first", () -> shown("section.cases"));
        show(Perspective.SALES);
        editor.sections().show("");
        editor.sections().step(1);
        Widgets.until("activities first", () -> shown("section.activities"));
        editor.sections().step(1);
        Widgets.until("then opportunities", () -> shown("section.opportunities"));
        editor.sections().show("");
        editor.sections().step(-1);
        Widgets.until("the others are behind", () -> shown("section.failing"));
        editor.sections().show("");
    }

    private boolean shown(String testId) {
        return Widgets.find(shell, testId).filter(Control::isVisible).isPresent();
    }

    @Test
    void columnsAreChosenAndRememberedForOnePerspective() {
        show(Perspective.SALES);
        untilColumns("name", "phone", "city");
        choose("city");
        untilColumns("name", "phone", "status");
        show(Perspective.SERVICE);
        untilColumns("name", "phone", "city");
        show(Perspective.SALES);
        untilColumns("name", "phone", "status");
        String kept = InstanceScope.INSTANCE.getNode("org.kartotek.ui.customers").get("columns.sales", "");
        assertTrue(kept.startsWith("name,phone,status"), kept);
        run("org.kartotek.app.reset");
        untilColumns("name", "phone", "city");
    }

    /** Takes the tick of a column away, in the dialog. */
    private void choose(String key) {
        String label = index().catalogue(index().session())
                .field(org.kartotek.core.catalogue.Kind.CUSTOMER, key)
                .labels()
                .in(index().session().locale());
        Display display = shell.getDisplay();
        display.timerExec(200, () -> {
            Shell dialog = Arrays.stream(display.getShells())
                    .filter(each -> Widgets.find(each, "columns").isPresent())
                    .findFirst()
                    .orElseThrow();
            Table table = (Table) Widgets.get(dialog, "columns");
            TableItem item = Arrays.stream(table.getItems())
                    .filter(each -> each.getText().equals(label))
                    .findFirst()
                    .orElseThrow();
            item.setChecked(false);
            Event tick = new Event();
            tick.detail = SWT.CHECK;
            tick.item = item;
            table.notifyListeners(SWT.Selection, tick);
            dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        run("org.kartotek.ui.customers.columns");
    }

    @Test
    void theOneInFrontIsRemembered() {
        show(Perspective.SERVICE);
        assertEquals("service", InstanceScope.INSTANCE.getNode("org.kartotek.ui.customers").get("perspective", ""));
    }

    @Test
    void theBarShowsThemAll() {
        Control bar = Widgets.get(shell, "perspectives");
        assertTrue(bar.isVisible() && bar.getSize().x > 0);
        Event click = new Event();
        click.x = bar.getSize().x / 2;
        click.y = bar.getSize().y / 4;
        bar.notifyListeners(SWT.MouseUp, click);
        Widgets.until("the second one", () -> perspectives.now() == Perspective.SALES);
        assertTrue(AccessibleNames.of(bar).contains(
                window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PerspectiveIds.of(Perspective.SALES)).getLabel()));
        assertEquals("perspectives", bar.getData(TestIds.KEY));
    }
}

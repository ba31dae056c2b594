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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.query.CardQuery;
import org.kartotek.core.query.PageRequest;
import org.kartotek.core.query.QueryParser;
import org.kartotek.core.query.Row;
import org.kartotek.core.value.Value;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.card.CardEditor;

/** What hangs on a card, in the tabs of the card. */
class RecordsTest extends WindowTest {
    private static final int MOST_STOPS = 60;

    private final Keyboard keys = new Keyboard();
    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private CardEditor editor;

    @BeforeEach
    void openACard() {
        shell.forceActive();
        editor = openFirst();
    }

    @AfterEach
    void backToTheForm() {
        editor.sections().show("");
        window.getActivePage().closeAllEditors(false);
    }

    private static String focus() {
        Control control = Display.getDefault().getFocusControl();
        return control == null ? "" : String.valueOf(control.getData(TestIds.KEY));
    }

    private void tabTo(String testId) {
        for (int stops = 0; !focus().equals(testId); stops++) {
            assertTrue(stops < MOST_STOPS, "Tab does not lead to " + testId + ", it stays at " + focus());
            keys.press(SWT.TAB);
        }
    }

    private void show(String section, String list) {
        editor.sections().show(section);
        editor.sections().setFocus();
        Widgets.until("the section", () -> Widgets.find(shell, list).filter(Control::isVisible).isPresent());
    }

    /** Whoever asks while something is written may be turned away; he asks again. */
    private List<Row> rows(String query) {
        CardQuery asked = new QueryParser(index().catalogue(index().session()), index().session().locale()).parse(query);
        return CompletableFuture.supplyAsync(() -> index().queries()
                        .page(index().session(), asked, PageRequest.first(10), new NullProgressMonitor())
                        .rows())
                .exceptionally(turnedAway -> List.of())
                .join();
    }

    private List<Row> activities(String subject) {
        return rows("activity: subject = \"" + subject + "\" and card = #" + editor.cardId() + " columns type");
    }

    @Test
    void anActivityIsAddedEditedArchivedAndBroughtBackByKeyboard() {
        show("activities", "activity.count");
        keys.press('a', SWT.CTRL, SWT.SHIFT);
        Widgets.until("the caret in the form", () -> focus().equals("activity.type"));
        keys.type("call", SWT.TAB);
        tabTo("activity.subject");
        keys.type(mark);
        assertTrue(editor.isDirty());
        keys.press('s', SWT.CTRL);
        Widgets.until("it is saved", () -> !editor.isDirty() && activities(mark).size() == 1);
        assertEquals(Value.of("call"), activities(mark).getFirst().values().getFirst());
        Widgets.until("it is in the list", () -> text("activity.count").matches("[1-9].*"));
        tabTo("activity.subject");
        keys.press(SWT.END);
        keys.type("again");
        keys.press('z', SWT.CTRL);
        assertFalse(editor.isDirty(), "what is not saved is taken back first");
        keys.press(SWT.END);
        keys.type("twice");
        keys.press('s', SWT.CTRL);
        Widgets.until("the edit is saved", () -> !editor.isDirty() && activities(mark + "twice").size() == 1);
        click("activity.archive");
        Widgets.until("it is gone", () -> !isShown("activity.form") && activities(mark + "twice").isEmpty());
        keys.press('z', SWT.CTRL);
        Widgets.until("it is back", () -> activities(mark + "twice").size() == 1);
    }

    private boolean isShown(String testId) {
        return Widgets.find(shell, testId).filter(Control::isVisible).isPresent();
    }

    private String text(String testId) {
        return Widgets.find(shell, testId).map(control -> ((Label) control).getText()).orElse("");
    }

    @Test
    void whatIsNotSavedIsAskedFor() {
        show("tasks", "task.count");
        click("task.add");
        Widgets.until("the form", () -> isShown("task.subject"));
        type("task.subject", mark);
        click("task.close");
        Widgets.until("the question", () -> isShown("task.notice.1"));
        assertEquals(mark, ((StyledText) Widgets.get(shell, "task.subject")).getText());
        click("task.notice.1");
        Widgets.until("it is saved and left", () -> !editor.isDirty() && !isShown("task.form"));
        assertEquals(1, rows("task: subject = \"" + mark + "\"").size());
    }

    @Test
    void aPurchaseWithTwoLinesShowsItsTotal() {
        show("purchases", "purchase.count");
        click("purchase.add");
        Widgets.until("the form", () -> isShown("purchase.number"));
        type("purchase.number", mark);
        line("2", "12.50 EUR", 0);
        line("1", "10 EUR", 1);
        Widgets.until("the total", () -> text("purchase.total").contains("35.00 EUR"));
        keys.press('s', SWT.CTRL);
        Widgets.until("it is saved", () -> !editor.isDirty());
        List<Row> saved = rows("purchase: number = \"" + mark + "\" columns amount, count(lines)");
        assertEquals("EUR 35.00", saved.getFirst().values().getFirst().content().orElseThrow().toString());
        click("purchase.close");
        Widgets.until("what the customer spent", () -> isShown("purchase.spend"));
    }

    private void line(String quantity, String price, int number) {
        Widgets.get(shell, "purchase_line.add").notifyListeners(SWT.Selection, new Event());
        List<Control> quantities = all("purchase_line.quantity");
        assertEquals(number + 1, quantities.size());
        ((StyledText) quantities.get(number)).setText(quantity);
        ((StyledText) all("purchase_line.unit_price").get(number)).setText(price);
    }

    private List<Control> all(String testId) {
        return Widgets.all(shell).filter(control -> testId.equals(control.getData(TestIds.KEY))).toList();
    }

    @Test
    void aSectionThatFailsDoesNotTakeTheCardAlong() {
        FailingSection.fails = true;
        editor.sections().show("failing");
        editor.sections().setFocus();
        assertTrue(isShown("section.failed"));
        editor.sections().show("");
        Widgets.until("the form of the card", () -> isShown("customer.phone"));
        show("activities", "activity.count");
        FailingSection.fails = false;
        editor.sections().show("failing");
        click("section.failed.1");
        Widgets.until("the section", () -> !isShown("section.failed"));
    }
}

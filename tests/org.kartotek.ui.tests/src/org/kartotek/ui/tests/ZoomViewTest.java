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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.catalogue.Kind;
import org.kartotek.core.change.Reason;
import org.kartotek.core.change.RecordEdit;
import org.kartotek.core.value.Value;
import org.kartotek.presentation.perspective.Perspective;
import org.kartotek.presentation.zoom.Zoom;
import org.kartotek.presentation.zoom.ZoomSubject;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.list.CustomerListView;
import org.kartotek.ui.customers.zoom.ZoomView;

/** From the list of customers to what hangs on them, and back, by keyboard, in the whole program. */
class ZoomViewTest extends WindowTest {
    private final Keyboard keys = new Keyboard();
    private final Zoom zoom = window.getService(Zoom.class);
    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @BeforeEach
    void inService() {
        shell.forceActive();
        run("org.kartotek.ui.customers.show." + Perspective.SERVICE.key());
        Widgets.until("the list", () -> count().startsWith("5"));
        zoom.choose(List.of(), "");
        // another view shares its place
        run(CommandIds.ZOOM);
        run(CommandIds.LIST);
        keys.press(SWT.END);
        keys.press(SWT.HOME);
        Widgets.until("a chosen card", () -> zoom.cards().size() == 1);
    }

    @AfterEach
    void backToTheGeneralOne() {
        window.getActivePage().closeAllEditors(false);
        run("org.kartotek.app.reset");
        run("org.kartotek.ui.customers.show." + Perspective.CUSTOMERS.key());
        Widgets.settle();
    }

    private String text(String testId) {
        return ((Label) Widgets.get(shell, testId)).getText();
    }

    private boolean isShown(String testId) {
        return Widgets.find(shell, testId).filter(Control::isVisible).isPresent();
    }

    /** A case on a card, written as somebody else would. */
    private long makeCase(long card) {
        return CompletableFuture.supplyAsync(() -> {
                    long id = index().changes().newId(Kind.CASE);
                    RecordEdit edit = RecordEdit.createPart(
                            Kind.CASE, id, card, Map.of("subject", Value.of(mark), "status", Value.of("open")));
                    index().changes().commit(index().session(), Reason.EDIT, "", List.of(edit));
                    return id;
                })
                .join();
    }

    private void toZoom() {
        keys.press('j', SWT.CTRL);
        Widgets.until("the zoom", () -> window.getActivePage().getActivePart() instanceof ZoomView && zoom.cards().size() == 1);
    }

    @Test
    void leadsToTheRecordOnItsCardAndBack() {
        long card = zoom.cards().getFirst();
        makeCase(card);
        toZoom();
        Widgets.until("the case", () -> isShown("zoom.list") && text("zoom.count").matches(".*[1-9].*"));
        keys.press(SWT.HOME);
        keys.press(SWT.CR);
        Widgets.until("the card with the case in front", () -> window.getActivePage().getActiveEditor() instanceof CardEditor editor
                && editor.cardId() == card
                && isShown("service_case.form"));
        run(CommandIds.BACK);
        Widgets.until("back where it was", () -> window.getActivePage().getActivePart() instanceof ZoomView);
        assertTrue(isShown("zoom.list"));
        keys.press(SWT.ESC);
        Widgets.until("the list", () -> window.getActivePage().getActivePart() instanceof CustomerListView);
        assertEquals(List.of(card), zoom.cards(), "the cursor stays");
    }

    @Test
    void followsTheCursorOfTheList() {
        String first = text("zoom.cards");
        keys.press(SWT.ARROW_DOWN);
        Widgets.until("the next card", () -> !text("zoom.cards").equals(first) && text("zoom.cards").equals(zoom.name()));
    }

    @Test
    void showsSomethingElseByKeyboard() {
        toZoom();
        Combo subjects = (Combo) Widgets.get(shell, "zoom.subject");
        Widgets.until("cases", () -> subjects.getText().equals(label(ZoomSubject.CASES)));
        run("org.kartotek.ui.customers.nextSection");
        Widgets.until("opportunities", () -> subjects.getText().equals(label(ZoomSubject.OPPORTUNITIES)));
        run("org.kartotek.ui.customers.previousSection");
        run("org.kartotek.ui.customers.previousSection");
        Widgets.until("tasks", () -> subjects.getText().equals(label(ZoomSubject.TASKS)));
    }

    private String label(ZoomSubject subject) {
        return subject.label(index().session().locale());
    }

    @Test
    void showsSeveralCardsAtOnce() {
        long first = zoom.cards().getFirst();
        keys.press(SWT.ARROW_DOWN);
        Widgets.until("another card", () -> zoom.cards().getFirst() != first);
        long second = zoom.cards().getFirst();
        makeCase(first);
        makeCase(second);
        keys.type(" ");
        keys.press(SWT.ARROW_UP);
        keys.type(" ");
        Widgets.until("both are chosen", () -> zoom.cards().size() == 2);
        Widgets.until("both", () -> text("zoom.cards").contains("2") && text("zoom.count").matches(".*[2-9].*"));
    }
}

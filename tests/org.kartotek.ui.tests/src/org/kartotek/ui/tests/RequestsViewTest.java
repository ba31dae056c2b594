/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
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
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.requests.RequestsView;
import org.kartotek.ui.customers.zoom.ZoomView;

/** The figures of cases, and the way from a figure to its cases, by keyboard in the whole program. */
class RequestsViewTest extends WindowTest {
    private final Keyboard keys = new Keyboard();
    private final Zoom zoom = window.getService(Zoom.class);
    private long card;
    private long made;

    @BeforeEach
    void inService() {
        shell.forceActive();
        run("org.kartotek.ui.customers.show." + Perspective.SERVICE.key());
        Widgets.until("the list", () -> count().startsWith("5"));
        zoom.choose(List.of(), "");
        run(CommandIds.LIST);
        keys.press(SWT.END);
        keys.press(SWT.HOME);
        Widgets.until("a chosen card", () -> zoom.cards().size() == 1);
        card = zoom.cards().getFirst();
        made = CompletableFuture.supplyAsync(() -> index().changes().newId(Kind.CASE)).join();
        write(RecordEdit.createPart(
                Kind.CASE, made, card, Map.of("subject", Value.of("Probe"), "status", Value.of("waiting"), "category", Value.of("fault"))));
    }

    @AfterEach
    void backToTheGeneralOne() {
        run("org.kartotek.app.reset");
        run("org.kartotek.ui.customers.show." + Perspective.CUSTOMERS.key());
        Widgets.settle();
        write(RecordEdit.archive(Kind.CASE, made, card));
    }

    private void write(RecordEdit edit) {
        CompletableFuture.runAsync(() -> index().changes().commit(index().session(), Reason.EDIT, "", List.of(edit))).join();
    }

    private boolean isShown(String testId) {
        return Widgets.find(shell, testId).filter(Control::isVisible).isPresent();
    }

    private String text(String testId) {
        return ((Label) Widgets.get(shell, testId)).getText();
    }

    private void toFigures() {
        run(CommandIds.REQUESTS);
        Widgets.until("the figures", () -> window.getActivePage().getActivePart() instanceof RequestsView && isShown("requests.all"));
    }

    @Test
    void aFigureLeadsToItsCases() {
        toFigures();
        Control status = Widgets.get(shell, "requests.status");
        status.setFocus();
        Widgets.until("the focus", status::isFocusControl);
        keys.press(SWT.HOME);
        keys.press(SWT.ARROW_DOWN);
        Widgets.until("the ones that wait", () -> AccessibleNames.description(status).startsWith("Waiting: "));
        assertFalse(AccessibleNames.description(status).endsWith(" 0"));
        keys.press(SWT.CR);
        Widgets.until("their list", () -> window.getActivePage().getActivePart() instanceof ZoomView
                && isShown("zoom.list")
                && text("zoom.count").matches(".*[1-9].*"));
        assertTrue(text("zoom.cards").contains("Waiting"), text("zoom.cards"));
        run(CommandIds.LIST);
        keys.press(SWT.ARROW_DOWN);
        Widgets.until("another card", () -> !text("zoom.cards").contains("Waiting"));
    }

    @Test
    void countsTheWholeListToo() {
        toFigures();
        Control all = Widgets.get(shell, "requests.all");
        Combo scope = (Combo) Widgets.get(shell, "requests.scope");
        scope.select(1);
        scope.notifyListeners(SWT.Selection, new Event());
        Widgets.until("the list", () -> text("requests.cards").isEmpty() && AccessibleNames.description(all).matches(".*[1-9].*"));
        assertFalse(AccessibleNames.of(all).isEmpty());
        assertFalse(AccessibleNames.of(scope).isEmpty());
        scope.select(0);
        scope.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void followsTheListAndWhatIsWritten() {
        toFigures();
        Control all = Widgets.get(shell, "requests.all");
        String before = AccessibleNames.description(all);
        long second = CompletableFuture.supplyAsync(() -> index().changes().newId(Kind.CASE)).join();
        write(RecordEdit.createPart(Kind.CASE, second, card, Map.of("subject", Value.of("Another"))));
        Widgets.until("one more", () -> !AccessibleNames.description(all).equals(before));
        write(RecordEdit.archive(Kind.CASE, second, card));
        Widgets.until("as before", () -> AccessibleNames.description(all).equals(before));
        run(CommandIds.LIST);
        String name = text("requests.cards");
        keys.press(SWT.ARROW_DOWN);
        Widgets.until("the next card", () -> !text("requests.cards").equals(name));
    }
}

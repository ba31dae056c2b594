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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kartotek.app.functions.Offered;
import org.kartotek.core.catalogue.CatalogueEdit;
import org.kartotek.core.catalogue.OfficeFunction;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.card.TimelineView;

/** What the office switches off is out of the window, and comes back, in the whole program. */
class FunctionsTest extends WindowTest {
    private static final String TIMELINE = "org.kartotek.ui.customers.showTimeline";

    private final Offered offered = new Offered(PlatformUI.getWorkbench());

    @AfterEach
    void everythingIsOnAgain() {
        for (OfficeFunction function : OfficeFunction.values()) {
            if (!desk.catalogue().orElseThrow().has(function)) {
                java.util.concurrent.CompletableFuture.runAsync(() -> index()
                                .changes()
                                .changeCatalogue(
                                        index().session(),
                                        CatalogueEdit.of(index().catalogue(index().session()), function, true)))
                        .join();
            }
        }
        Widgets.until("everything", () -> offered.has(TIMELINE) && offered.has("org.kartotek.app.import"));
        window.getActivePage().closeAllEditors(false);
    }

    private void tick(String function, boolean on) {
        Button box = (Button) Widgets.get(shell, "functions." + function);
        box.setSelection(on);
        click("functions." + function);
        Widgets.until(function + " " + on, () -> desk.catalogue().orElseThrow().has(OfficeFunction.byKey(function).orElseThrow()) == on
                && box.isEnabled());
    }

    @Test
    void theTimelineGoesAndComesBack() throws Exception {
        CardEditor editor = openFirst();
        window.getActivePage().showView(TimelineView.ID);
        run("org.kartotek.app.functions");
        tick("timeline", false);
        Widgets.until("the card without it", () -> !offered.has(TIMELINE) && !Widgets.get(shell, "card.timeline").isVisible());
        assertEquals(null, window.getActivePage().findView(TimelineView.ID));
        window.getActivePage().activate(editor);
        Widgets.settle();
        run(TIMELINE);
        Widgets.settle();
        assertTrue(Widgets.find(shell, "timeline").isEmpty());
        assertTrue(Widgets.get(shell, "list.notice").getVisible(), "it is said why nothing happened");
        run("org.kartotek.app.functions");
        click("functions.notice.1");
        Widgets.until("it back", () -> offered.has(TIMELINE));
        window.getActivePage().activate(editor);
        Widgets.until("the button", () -> Widgets.get(shell, "card.timeline").isVisible());
        run(TIMELINE);
        Widgets.until("the timeline", () -> Widgets.find(shell, "timeline").isPresent());
    }

    @Test
    void importsAreNotOpened() {
        run("org.kartotek.app.functions");
        tick("imports", false);
        assertFalse(offered.has("org.kartotek.app.pasteRows"));
        int open = window.getActivePage().getEditorReferences().length;
        run("org.kartotek.app.import");
        Widgets.settle();
        assertEquals(open, window.getActivePage().getEditorReferences().length);
        tick("imports", true);
        run("org.kartotek.app.import");
        Widgets.until("the import", () -> window.getActivePage().getEditorReferences().length == open + 1);
    }

    @Test
    void theOfficeAgreesOnTheDaysBetweenTwoContacts() {
        run("org.kartotek.app.functions");
        Widgets.until("the days", () -> Widgets.get(shell, "functions.contactDays").isEnabled());
        Spinner days = (Spinner) Widgets.get(shell, "functions.contactDays");
        int before = days.getSelection();
        try {
            agree(days, before + 3);
        } finally {
            agree(days, before);
        }
    }

    private void agree(Spinner days, int number) {
        days.setSelection(number);
        days.notifyListeners(SWT.DefaultSelection, new Event());
        Widgets.until(number + " days", () -> java.util.concurrent.CompletableFuture.supplyAsync(() -> index().office().contactDays())
                        .join()
                == number);
    }
}

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
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.kartotek.core.value.Value;
import org.kartotek.ui.customers.CommandIds;
import org.kartotek.ui.customers.list.CustomerListView;

/** Cards that are marked in the list change together, after a look at what that does, and one click takes it back. */
class BulkEditTest extends WindowTest {
    private static final String BULK = "org.kartotek.ui.customers.bulkEdit";

    private final Keyboard keyboard = new Keyboard();

    private CustomerListView list() {
        return (CustomerListView) window.getActivePage().findView(CustomerListView.ID);
    }

    private String text(String testId) {
        return ((Label) Widgets.get(shell, testId)).getText();
    }

    private Button change() {
        return (Button) Widgets.get(shell, "bulk.change");
    }

    @Test
    void chosenCardsAreChangedAndTakenBack() {
        run(CommandIds.LIST);
        Widgets.get(shell, "customers").setFocus();
        keyboard.press(SWT.HOME);
        keyboard.hold(SWT.SHIFT, SWT.ARROW_DOWN);
        keyboard.hold(SWT.SHIFT, SWT.ARROW_DOWN);
        assertEquals(3, list().chosen().size());
        assertTrue(count().startsWith("3 chosen"), count());
        long first = list().chosen().getFirst();
        Value before = read(first).customer().value("city");

        run(BULK);
        Widgets.until("the page", () -> Widgets.find(shell, "bulk.field").isPresent());
        assertFalse(change().isEnabled());
        type("bulk.field", "City");
        Widgets.until("the editor", () -> Widgets.find(shell, "customer.city").isPresent());
        type("customer.city", "Nirgendwo");
        Widgets.until("the preview", () -> change().isEnabled());
        assertTrue(text("bulk.summary").startsWith("3 "), text("bulk.summary"));
        click("bulk.change");
        Widgets.until("the change", () -> stands(first, "city", Value.of("Nirgendwo")));
        Widgets.until("the way back", () -> Widgets.find(shell, "bulk.notice.1").isPresent());
        click("bulk.notice.1");
        Widgets.until("the cards as they were", () -> stands(first, "city", before));
        Widgets.until("another preview", () -> change().isEnabled());
        click("bulk.close");
        assertEquals(0, window.getActivePage().getEditorReferences().length);

        run(CommandIds.LIST);
        Widgets.get(shell, "customers").setFocus();
        keyboard.press(SWT.ESC);
        assertEquals(0, list().chosen().size());
    }
}

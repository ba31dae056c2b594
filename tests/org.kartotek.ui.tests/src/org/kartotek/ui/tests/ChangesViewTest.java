/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kartotek.core.value.Value;
import org.kartotek.ui.customers.card.CardEditor;
import org.kartotek.ui.customers.change.ChangesView;

/** The list of changes, in the whole program. */
class ChangesViewTest extends WindowTest {

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.doit = true;
        Widgets.get(shell, "changes").notifyListeners(SWT.KeyDown, event);
        Widgets.settle();
    }

    @AfterEach
    void hide() {
        window.getActivePage().hideView(window.getActivePage().findView(ChangesView.ID));
    }

    @Test
    void namesTheCardAndTakesItsChangeBack() throws PartInitException {
        CardEditor editor = openFirst();
        long id = editor.cardId();
        Value before = read(id).customer().value("region");
        type("customer.region", "Probe " + System.nanoTime());
        run(IWorkbenchCommandConstants.FILE_SAVE);
        Widgets.until("the save", () -> !editor.isDirty());
        window.getActivePage().showView(ChangesView.ID);
        Widgets.until("the changes", () -> {
            press(SWT.HOME);
            return AccessibleNames.description(Widgets.get(shell, "changes")).contains(editor.getPartName());
        });
        assertTrue(Widgets.get(shell, "changes.takeBack").isEnabled());
        click("changes.takeBack");
        click("changes.notice.1");
        Widgets.until("the way back", () -> stands(id, "region", before));
        Widgets.until("a word on it", () -> Widgets.get(shell, "changes.notice").getVisible());
        Widgets.until("the new row", () -> {
            press(SWT.HOME);
            return AccessibleNames.description(Widgets.get(shell, "changes")).contains(editor.getPartName());
        });
    }
}

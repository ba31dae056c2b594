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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.customers.CommandIds;

/** A pasted address is shown before it comes onto the card, in the whole program. */
class PastePreviewTest extends WindowTest {
    private static final String ADDRESS = "Probe & Söhne GmbH\nLange Straße 5\n80805 München\nTel. +49 89 877310\n";

    @BeforeEach
    void paste() {
        run(CommandIds.NEW_CARD);
        Widgets.until("a blank card", this::isBlankCardShown);
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {ADDRESS}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        run(CommandIds.PASTE_ADDRESS);
        Widgets.until("the preview", () -> Widgets.find(shell, "paste.apply").isPresent());
    }

    private String text(String testId) {
        return ((StyledText) Widgets.get(shell, testId)).getText();
    }

    @Test
    void whatIsTickedComesOntoTheCard() {
        assertEquals("", text("customer.street"), "nothing comes before it is asked for");
        Button street = (Button) Widgets.get(shell, "paste.customer.street");
        assertTrue(AccessibleNames.of(street).contains("Lange Straße 5"));
        street.setSelection(false);
        click("paste.customer.street");
        click("paste.apply");
        assertEquals("", text("customer.street"));
        assertEquals("80805", text("customer.postcode"));
        assertEquals("München", text("customer.city"));
        assertTrue(Widgets.find(shell, "paste.apply").isEmpty());
        run(org.eclipse.ui.IWorkbenchCommandConstants.FILE_REVERT);
    }

    @Test
    void escapeLeavesTheCardAsItIs() {
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        escape.doit = true;
        Widgets.get(shell, "paste.apply").notifyListeners(SWT.Traverse, escape);
        assertTrue(Widgets.find(shell, "paste.apply").isEmpty());
        assertEquals("", text("customer.city"));
    }
}

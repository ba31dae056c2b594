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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kartotek.app.lock.WindowLock;
import org.kartotek.core.problem.KartotekException;

/** The locked window shows nothing, and comes back as it was. */
class WindowLockTest extends WindowTest {
    private static final String RIGHT = "right";

    private final WindowLock lock = new WindowLock(
            window,
            new WindowLock.Password() {
                @Override
                public String login() {
                    return "maria";
                }

                @Override
                public void prove(char[] password) {
                    if (!RIGHT.equals(String.valueOf(password))) {
                        throw new KartotekException("not it");
                    }
                }
            },
            () -> window.getActivePage().getDirtyEditors().length > 0);

    @AfterEach
    void unlock() {
        if (lock.isLocked()) {
            open(RIGHT);
            Widgets.until("the window", () -> !lock.isLocked());
        }
        window.getActivePage().closeAllEditors(false);
    }

    private void open(String password) {
        ((Text) Widgets.get(shell, "lock.password")).setText(password);
        click("start.go");
    }

    private List<Control> seen() {
        return Arrays.stream(shell.getChildren()).filter(Control::getVisible).toList();
    }

    @Test
    void nothingIsSeenAndAllComesBack() {
        openFirst();
        StyledText phone = (StyledText) Widgets.get(shell, "customer.phone");
        phone.setFocus();
        phone.setText("12 (half");
        phone.setSelection(3);
        Menu menu = shell.getMenuBar();
        Shell dialog = new Shell(shell, SWT.DIALOG_TRIM);
        dialog.setVisible(true);
        Widgets.settle();
        lock.lock();
        Widgets.settle();
        assertEquals(1, seen().size());
        assertTrue(Widgets.all((Composite) seen().getFirst()).noneMatch(control -> control == phone));
        assertFalse(phone.isVisible());
        assertFalse(dialog.isVisible());
        assertNull(shell.getMenuBar());
        Shell late = new Shell(shell, SWT.DIALOG_TRIM);
        late.setVisible(true);
        Widgets.until("the dialog to be hidden", () -> !late.isVisible());
        List<String> done = new ArrayList<>();
        lock.whenOpen(() -> done.add("first"));
        lock.whenOpen(() -> done.add("last"));
        assertFalse(lock.mayClose(), "something is not saved");
        open("wrong");
        Widgets.until("the sentence", () -> Widgets.get(shell, "start.go").isEnabled());
        assertTrue(lock.isLocked());
        assertEquals("", ((Text) Widgets.get(shell, "lock.password")).getText());
        open(RIGHT);
        Widgets.until("the window", () -> !lock.isLocked());
        assertEquals("12 (half", phone.getText());
        assertEquals(3, phone.getCaretOffset());
        assertTrue(phone.isVisible());
        assertTrue(phone.isFocusControl());
        assertTrue(dialog.isVisible());
        assertEquals(menu, shell.getMenuBar());
        assertEquals(List.of("last"), done);
        dialog.dispose();
        late.dispose();
    }
}

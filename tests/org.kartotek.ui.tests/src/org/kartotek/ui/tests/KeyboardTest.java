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

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kartotek.ui.TestIds;
import org.kartotek.ui.customers.card.CardEditor;

/** Work on cards with the keyboard alone: real key events, and never a call that a key would not make. */
class KeyboardTest extends WindowTest {
    private static final int MOST_STOPS = 80;

    private final Keyboard keys = new Keyboard();
    private final String mark = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @BeforeEach
    void comeToTheFront() {
        shell.forceActive();
        keys.press('f', SWT.CTRL);
        Widgets.until("the search box", () -> focus().equals("search"));
    }

    private static String focus() {
        Control control = Display.getDefault().getFocusControl();
        return control == null ? "" : String.valueOf(control.getData(TestIds.KEY));
    }

    private void newCard() {
        keys.press('n', SWT.CTRL);
        Widgets.until("a blank card", this::isBlankCardShown);
        Widgets.until("the caret in it", () -> focus().equals("customer.company"));
    }

    private void tabTo(String testId) {
        for (int stops = 0; !focus().equals(testId); stops++) {
            assertTrue(stops < MOST_STOPS, "Tab does not lead to " + testId + ", it stays at " + focus());
            keys.press(SWT.TAB);
        }
    }

    @Test
    void tenCardsAreWrittenOneAfterTheOther() {
        newCard();
        for (int card = 0; card < 10; card++) {
            Widgets.until("the next blank card", () -> isBlankCardShown() && focus().equals("customer.company"));
            keys.type(mark + " card " + card);
            tabTo("customer.phone");
            keys.type("0891234" + card);
            tabTo("customer.city");
            keys.type("ribe");
            tabTo("customer.country");
            keys.type("denm", SWT.TAB);
            keys.press('n', SWT.CTRL, SWT.SHIFT);
        }
        Widgets.until("the last is saved", () -> isBlankCardShown() && focus().equals("customer.company"));
        keys.press('f', SWT.CTRL);
        keys.type(mark);
        Widgets.until("all ten", () -> count().startsWith("10 "));
        keys.press(SWT.ARROW_DOWN);
        Widgets.until("the list", () -> !focus().equals("search"));
        keys.press(SWT.CR);
        Widgets.until("the first of them", () -> window.getActivePage().getActiveEditor() instanceof CardEditor open
                && open.model().filter(model -> model.name().equals(mark + " card 0")).isPresent());
        CardEditor editor = (CardEditor) window.getActivePage().getActiveEditor();
        assertEquals("Denmark", editor.model().orElseThrow().customer().shown("country"));
        assertFalse(editor.isDirty());
    }

    @Test
    void tabComesToEachControlAndStaysNowhere() {
        newCard();
        Set<Control> visited = new LinkedHashSet<>();
        Control first = Display.getDefault().getFocusControl();
        Control now = first;
        for (int stops = 0; visited.add(now); stops++) {
            assertTrue(stops < MOST_STOPS, "no way round the card");
            String stop = now + " " + focus();
            // the items of a tool bar have their names, the bar itself needs none
            assertTrue(now instanceof ToolBar || !AccessibleNames.of(now).isBlank(), () -> "a control without a name: " + stop);
            keys.press(SWT.TAB);
            now = Display.getDefault().getFocusControl();
        }
        assertEquals(first, now, () -> "Tab stays at " + focus());
        Set<String> ids = new LinkedHashSet<>();
        visited.forEach(each -> ids.add(String.valueOf(each.getData(TestIds.KEY))));
        for (String wanted : new String[] {"customer.number", "customer.phone", "customer.notes", "contact.add"}) {
            assertTrue(ids.contains(wanted), "Tab passes by " + wanted);
        }
    }

    @Test
    void escLeadsBackToTheList() {
        newCard();
        keys.press(SWT.ESC);
        Widgets.until("the list", () -> !focus().startsWith("customer."));
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.drill;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys and clicks: the events come from the system, as those of a user do. Any thread but that of the window. */
final class Hand {
    private static final Map<String, Integer> KEYS = Map.ofEntries(
            Map.entry("Ctrl", SWT.CTRL),
            Map.entry("Shift", SWT.SHIFT),
            Map.entry("Alt", SWT.ALT),
            Map.entry("Enter", (int) SWT.CR),
            Map.entry("Esc", (int) SWT.ESC),
            Map.entry("Tab", (int) SWT.TAB),
            Map.entry("Up", SWT.ARROW_UP),
            Map.entry("Down", SWT.ARROW_DOWN),
            Map.entry("Left", SWT.ARROW_LEFT),
            Map.entry("Right", SWT.ARROW_RIGHT),
            Map.entry("PageUp", SWT.PAGE_UP),
            Map.entry("PageDown", SWT.PAGE_DOWN),
            Map.entry("Home", SWT.HOME),
            Map.entry("End", SWT.END));

    private final Display display;

    Hand(Display display) {
        this.display = display;
    }

    /** @param keys such as {@code Ctrl+Shift+P}, held down in order */
    void press(String keys) {
        String[] each = keys.split("\\+");
        for (String key : each) {
            post(event(key), SWT.KeyDown);
        }
        for (int i = each.length - 1; i >= 0; i--) {
            post(event(each[i]), SWT.KeyUp);
        }
    }

    /** @param place on the screen */
    void click(Point place) {
        // the system moves the pointer for the thread of the window alone
        display.syncExec(() -> clickNow(place));
    }

    private void clickNow(Point place) {
        Event move = new Event();
        move.x = place.x;
        move.y = place.y;
        post(move, SWT.MouseMove);
        Event button = new Event();
        button.button = 1;
        post(button, SWT.MouseDown);
        post(button, SWT.MouseUp);
    }

    private static Event event(String key) {
        Event event = new Event();
        if (KEYS.containsKey(key)) {
            event.keyCode = KEYS.get(key);
        } else {
            event.character = Character.toLowerCase(key.charAt(0));
        }
        return event;
    }

    private void post(Event event, int type) {
        event.type = type;
        display.post(event);
    }
}

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
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a hand does: the events come from the system and go to whatever has the focus. */
final class Keyboard {
    private final Display display = Display.getDefault();

    /**
     * Writes without a pause: what opens meanwhile, such as a list of choices, opens after the last key.
     *
     * @param text small letters, digits and spaces
     * @param then keys that are pressed at once after them
     */
    void type(String text, int... then) {
        text.chars().forEach(each -> strike(event((char) each)));
        for (int key : then) {
            strike(code(key));
        }
        Widgets.settle();
    }

    /** @param key a key that writes nothing, such as SWT.ARROW_DOWN or SWT.TAB */
    void press(int key) {
        strike(code(key));
        Widgets.settle();
    }

    /** @param modifiers held down in order, such as SWT.CTRL */
    void press(char letter, int... modifiers) {
        press(event(letter), modifiers);
    }

    /** @param key a key that writes nothing, pressed while {@code modifier} is held down */
    void hold(int modifier, int key) {
        press(code(key), modifier);
    }

    /** @param key a key that writes nothing, pressed while both modifiers are held down */
    void hold(int first, int second, int key) {
        press(code(key), first, second);
    }

    /** Ctrl+Enter; as a letter it would be Ctrl+M. */
    void confirm() {
        press(code(SWT.CR), SWT.CTRL);
    }

    private void press(Event key, int... modifiers) {
        for (int modifier : modifiers) {
            post(code(modifier), SWT.KeyDown);
        }
        strike(key);
        for (int modifier : modifiers) {
            post(code(modifier), SWT.KeyUp);
        }
        Widgets.settle();
    }

    private void strike(Event key) {
        post(key, SWT.KeyDown);
        post(key, SWT.KeyUp);
    }

    private static Event event(char character) {
        Event event = new Event();
        event.character = character;
        return event;
    }

    private static Event code(int keyCode) {
        Event event = new Event();
        event.keyCode = keyCode;
        return event;
    }

    private void post(Event key, int type) {
        key.type = type;
        assertTrue(display.post(key), "the system takes no key");
    }
}

# Copyright (c) 2026 the Kartotek authors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""The window as somebody has it who does not see it and has no mouse: names read out, and keys."""

import os
import subprocess
import time

import pyatspi

PATIENCE = 120.0
GLANCE = 0.15
MOST_STOPS = 120
MOST_CHILDREN = 200

# What one works with, so what has to have a name.
CONTROLS = {
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_PAGE_TAB,
    pyatspi.ROLE_PASSWORD_TEXT,
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_SPIN_BUTTON,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
}

KEYS = {
    "Tab": 0xFF09,
    "Return": 0xFF0D,
    "Escape": 0xFF1B,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "End": 0xFF57,
    "Delete": 0xFFFF,
    "F1": 0xFFBE,
    "Space": 0x20,
}
# The codes of a common keyboard: a modifier is held down, and a symbol cannot be.
MODIFIERS = {"Ctrl": 37, "Shift": 50, "Alt": 64}


class Vain(Exception):
    """What was waited for did not come."""


def spoken(control):
    """What a screen reader says of a control: its name, the label beside it, or its tool tip."""
    if control.name:
        return control.name
    for relation in control.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            names = [relation.getTarget(i).name for i in range(relation.getNTargets())]
            return " ".join(names).strip()
    return control.description


def text(control):
    """What is written in a control."""
    return control.queryText().getText(0, -1)


def has(control, *states):
    held = control.getState()
    return all(held.contains(state) for state in states)


class Window:
    """One run of the program, driven from outside."""

    def __init__(self, program, home, *arguments):
        environment = {name: value for name, value in os.environ.items() if name != "NO_AT_BRIDGE"}
        environment["KARTOTEK_HOME"] = home
        self.process = subprocess.Popen([program, *arguments], env=environment)
        self.application = None
        self.until("the window", self._appears)

    def _appears(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.name == "Kartotek" and application.childCount:
                self.application = application
                application.set_cache_mask(0)
                return True
        return False

    def until(self, what, condition, patience=PATIENCE):
        """Waits until a condition holds, and gives back what it said."""
        end = time.monotonic() + patience
        while True:
            if self.process.poll() is not None:
                raise Vain(f"The program ended with {self.process.returncode}; waited for {what}.")
            try:
                found = condition()
            except Exception:  # a control went while it was looked at
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise Vain(f"Waited in vain for {what}. There is:\n{self.told()}")
            time.sleep(GLANCE)

    def windows(self):
        return [self.application.getChildAtIndex(i) for i in range(self.application.childCount)]

    def showing(self, windows=None):
        """All that is on the screen, or in some windows."""
        ahead = windows or self.windows()
        while ahead:
            control = ahead.pop(0)
            if control is None or not has(control, pyatspi.STATE_SHOWING):
                continue
            yield control
            # each tab has the page of the one in front beneath it
            if control.getRole() != pyatspi.ROLE_PAGE_TAB or has(control, pyatspi.STATE_SELECTED):
                ahead[:0] = [control.getChildAtIndex(i) for i in range(min(control.childCount, MOST_CHILDREN))]

    def find(self, role, name):
        """The control of a role and a name that is on the screen, or None."""
        for control in self.showing():
            if control.getRole() == role and spoken(control) == name:
                return control
        return None

    def wait(self, role, name):
        return self.until(f'"{name}"', lambda: self.find(role, name))

    def label(self, beginning):
        """The first label that begins so, or None."""
        for control in self.showing():
            if control.getRole() == pyatspi.ROLE_LABEL and control.name.startswith(beginning):
                return control
        return None

    def focused(self):
        """The control that gets the keys: in a window behind another one, one may still think so."""
        front = [window for window in self.windows() if window and has(window, pyatspi.STATE_ACTIVE)]
        for control in self.showing(front) if front else ():
            if has(control, pyatspi.STATE_FOCUSED) and control.getRole() in CONTROLS:
                return control
        return None

    def is_focused(self, role, name):
        control = self.focused()
        return control is not None and control.getRole() == role and spoken(control) == name

    def wait_focus(self, role, name):
        self.until(f'the focus in "{name}"', lambda: self.is_focused(role, name))

    def tab_to(self, role, name):
        """Goes from control to control until the named one has the focus."""
        passed = []
        for _ in range(MOST_STOPS):
            before = self.until("a control with the focus", self.focused, 10)
            if before.getRole() == role and spoken(before) == name:
                return before
            passed.append(spoken(before))
            self.press("Tab")
            self.until(f'Tab to leave "{passed[-1]}"', lambda: self.focused() not in (None, before), 10)
        raise Vain(f'Tab does not lead to "{name}", but to: {", ".join(passed)}.')

    @staticmethod
    def press(keys):
        """Presses keys such as "Ctrl+Shift+P"."""
        *held, key = keys.split("+")
        for each in held:
            pyatspi.Registry.generateKeyboardEvent(MODIFIERS[each], None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(KEYS.get(key) or ord(key.lower()), None, pyatspi.KEY_SYM)
        for each in reversed(held):
            pyatspi.Registry.generateKeyboardEvent(MODIFIERS[each], None, pyatspi.KEY_RELEASE)

    @staticmethod
    def type(words):
        for letter in words:
            pyatspi.Registry.generateKeyboardEvent(ord(letter), None, pyatspi.KEY_SYM)

    def nameless(self):
        """The controls on the screen of which a screen reader could say nothing."""
        return [
            f"{control.getRoleName()} in {self._place(control)}"
            for control in self.showing()
            if control.getRole() in CONTROLS and has(control, pyatspi.STATE_FOCUSABLE) and not spoken(control).strip()
        ]

    @staticmethod
    def _place(control):
        names = []
        while control is not None and control.getRole() != pyatspi.ROLE_APPLICATION:
            if control.name and control.name not in names:
                names.insert(0, control.name)
            control = control.parent
        return " / ".join(names)

    def told(self):
        """All that a screen reader would find, a line each."""
        lines = []
        for control in self.showing():
            said = spoken(control)
            if said:
                lines.append(f"  {control.getRoleName()}: {said}")
        return "\n".join(lines)

    def end(self):
        """Ends the program if it still runs."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()

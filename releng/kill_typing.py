# Copyright (c) 2026 the Kartotek authors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Kills the window while somebody types, and looks what the next start offers. See kill-product.sh, which gives it a display.

    kill_typing.py PROGRAM TIMES

KARTOTEK_HOME names the user's data; the card index there can be opened without a password.
"""

import os
import random
import re
import signal
import subprocess
import sys
import time

import pyatspi

PATIENCE = 120.0
# What may be missing, and how long somebody types, in seconds.
MISSING = 1.0
SHORTEST, LONGEST = 1.2, 4.0
BETWEEN_KEYS = 0.03
CONTROL_KEY = 37


def until(what, condition):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = condition()
        except Exception:  # a control went while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"Waited in vain for {what}.")


def controls(parent):
    yield parent
    for i in range(min(parent.childCount, 300)):
        child = parent.getChildAtIndex(i)
        if child is not None:
            yield from controls(child)


def shown():
    """All that is on the screen, with what it says."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is not None and application.name == "Kartotek":
            for control in controls(application):
                if control.getState().contains(pyatspi.STATE_SHOWING):
                    text = control.queryText().getText(0, -1) if "Text" in pyatspi.listInterfaces(control) else ""
                    yield control, f"{control.name} {text}"


def find(pattern, role=None):
    for control, said in shown():
        match = re.search(pattern, said)
        if match and role in (None, control.getRole()):
            return control, match
    return None


def press(letter, control=False):
    if control:
        pyatspi.Registry.generateKeyboardEvent(CONTROL_KEY, None, pyatspi.KEY_PRESS)
    pyatspi.Registry.generateKeyboardEvent(ord(letter), None, pyatspi.KEY_SYM)
    if control:
        pyatspi.Registry.generateKeyboardEvent(CONTROL_KEY, None, pyatspi.KEY_RELEASE)


class Run:
    """One run of the window."""

    def __init__(self, program):
        self.process = subprocess.Popen([program], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until("the list", lambda: find(r"\d+ (customers?|cards?)\b"))

    def end(self, how):
        # the script waits for the program, which is its child
        child = subprocess.run(["pgrep", "-P", str(self.process.pid), "java"], capture_output=True, text=True, check=True)
        os.kill(int(child.stdout.split()[0]), how)
        self.process.wait()


def type_until_killed(run, mark):
    """How many key strokes were sent, and how many of them have to be there again."""
    press("n", control=True)
    until("a blank card", lambda: find(r"Company", pyatspi.ROLE_TEXT))
    time.sleep(1)
    for letter in mark:
        press(letter)
    strokes = []
    end = time.monotonic() + random.uniform(SHORTEST, LONGEST)
    while time.monotonic() < end:
        press("x")
        strokes.append(time.monotonic())
        time.sleep(BETWEEN_KEYS)
    killed = time.monotonic()
    run.end(signal.SIGKILL)
    return len(strokes), sum(each < killed - MISSING for each in strokes)


def take_offer(mark):
    """Opens what the window offers, saves it, and says how many key strokes are in it."""
    until("the offer", lambda: find(mark + "x+"))
    button, _ = until("its button", lambda: find(r"^Open\b", pyatspi.ROLE_PUSH_BUTTON))
    button.queryAction().doAction(0)
    _, text = until("what was typed", lambda: find(mark + "(x+)", pyatspi.ROLE_TEXT))
    press("s", control=True)
    return len(text.group(1))


def is_saved(program, mark, kept):
    wanted = mark + "x" * kept
    command = [program, "query", f'company = "{wanted}"', "--format", "csv", "--columns", "company"]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return wanted in said.stdout.split()


def main(program, times):
    lost = 0
    run = Run(program)
    for number in range(1, times + 1):
        mark = f"run{number}q"
        typed, wanted = type_until_killed(run, mark)
        run = Run(program)
        kept = take_offer(mark)
        until("the save", lambda: is_saved(program, mark, kept))
        lost += kept < wanted
        print(f"{number}: {typed} strokes, {kept} offered and saved, {wanted} had to be", flush=True)
    run.end(signal.SIGTERM)
    print(f"{times} times killed while somebody typed: more than the last second was missing {lost} times")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))

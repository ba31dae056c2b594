# Copyright (c) 2026 the Kartotek authors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""The first ten minutes of docs/handbook/first-steps.md, by names that are read out and by keys alone.

    python3 first_steps.py PROGRAM FOLDER [PICTURES]

The folder is emptied first, and keeps what the steps leave. Fails where a step cannot be done and where a control has no name.
With a folder for pictures it takes those of the handbook, for which it needs ImageMagick.
"""

import os
import shutil
import subprocess
import sys
import time

import pyatspi

import spreadsheet
from window import Vain, Window, has, text

ROWS = 2000


class FirstSteps:
    # Until what was pressed last has been drawn, in seconds.
    DRAWING = 1.5

    def __init__(self, program, folder, pictures=None):
        self.folder = folder
        self.pictures = pictures
        self.window = Window(program, os.path.join(folder, "home"), "-nl", "en")
        self.nameless = set()

    def walk(self):
        self.step("the first start", self.begin)
        self.step("an own list", self.bring_the_list)
        self.step("another city on a card", self.change_a_card)
        self.step("the way back", self.take_it_back)
        self.step("the list on paper", self.print_the_list)
        self.step("the end", self.leave)
        if self.nameless:
            raise Vain("Controls without a name:\n  " + "\n  ".join(sorted(self.nameless)))

    def step(self, what, action):
        began = time.monotonic()
        action()
        print(f"  {what}: {time.monotonic() - began:.1f} s", file=sys.stderr)

    def listen(self):
        """Notes what on this screen has no name."""
        self.nameless.update(self.window.nameless())

    def picture(self, name):
        if self.pictures:
            time.sleep(self.DRAWING)
            target = os.path.join(self.pictures, f"first-steps-{name}.png")
            subprocess.run(["import", "-window", "root", "+dither", "-colors", "200", f"PNG8:{target}"], check=True)

    def begin(self):
        window = self.window
        window.wait_focus(pyatspi.ROLE_RADIO_BUTTON, "Sample company")
        self.listen()
        self.picture("1-begin")
        window.tab_to(pyatspi.ROLE_PUSH_BUTTON, "Begin")
        window.press("Return")
        window.until("the sample company", lambda: window.label("500 cards"))
        self.listen()
        self.picture("2-list")

    def bring_the_list(self):
        window = self.window
        window.press("Ctrl+I")
        window.wait_focus(pyatspi.ROLE_PUSH_BUTTON, "Choose a file…")
        self.listen()
        window.press("Return")
        self.name_the_file(self.old_list())
        window.wait_focus(pyatspi.ROLE_TEXT, "Customer no")
        self.listen()
        self.picture("3-columns")
        window.tab_to(pyatspi.ROLE_PUSH_BUTTON, "Next")
        window.press("Return")
        window.wait(pyatspi.ROLE_PUSH_BUTTON, "Import rows: 2,000")
        self.listen()
        self.picture("4-preview")
        window.tab_to(pyatspi.ROLE_PUSH_BUTTON, "Import rows: 2,000")
        window.press("Return")
        window.until("the result", lambda: window.label("New cards: 2,000"))
        self.listen()
        self.picture("5-result")
        window.tab_to(pyatspi.ROLE_PUSH_BUTTON, "Close")
        window.press("Return")
        window.until("all cards", lambda: window.label("2,000+ cards") or window.label("2,500 cards"))

    def old_list(self):
        path = os.path.join(self.folder, "old-list.xlsx")
        rows = [["Customer no", "Company", "Street", "Zip", "Town", "Phone", "E-mail", "Remark"]]
        rows += [
            [
                f"A{i:05}",
                f"Harbour Trading {i:04}",
                f"Quay Street {i % 90 + 1}",
                f"{1000 + i}",
                "Ribe",
                f"+45 75 42 {i // 100:02} {i % 100:02}",
                f"office@harbour{i}.example",
                "from the old list",
            ]
            for i in range(1, ROWS + 1)
        ]
        spreadsheet.write(path, rows)
        return path

    def name_the_file(self, path):
        """Types a path into the system's own dialog, which opens a field for it at the first stroke."""
        window = self.window
        window.until("the dialog of files", lambda: self.dialog() and window.focused())
        window.type(path[0])
        window.until("a field for the path", lambda: window.focused().getRole() == pyatspi.ROLE_TEXT)
        # a proposed name has all but its ending selected, which would stay
        window.press("Ctrl+A")
        window.type(path)
        window.until(f"the path {path}", lambda: text(window.focused()) == path)
        window.press("Return")
        window.until("the dialog gone", lambda: not self.dialog())

    def dialog(self):
        return any(control.getRole() == pyatspi.ROLE_FILE_CHOOSER for control in self.window.showing())

    def change_a_card(self):
        window = self.window
        window.press("Ctrl+F")
        window.wait_focus(pyatspi.ROLE_TEXT, "Search customers")
        window.type("a00042")
        window.until("one card", lambda: window.label("1 card"))
        window.press("Down")
        window.wait_focus(pyatspi.ROLE_LIST, "Customers")
        window.press("Return")
        window.wait(pyatspi.ROLE_PAGE_TAB, "Harbour Trading 0042")
        window.wait_focus(pyatspi.ROLE_TEXT, "Company")
        self.listen()
        self.picture("6-card")
        window.tab_to(pyatspi.ROLE_TEXT, "City")
        window.type("Esbjerg")
        window.press("Ctrl+S")
        window.until("the saved card", lambda: self.is_saved("Esbjerg"))

    def is_saved(self, city):
        return not self.can_press("Save") and text(self.window.find(pyatspi.ROLE_TEXT, "City")) == city

    def take_it_back(self):
        self.window.press("Ctrl+Z")
        self.window.until("the card as it was", lambda: self.is_saved("Ribe"))

    def print_the_list(self):
        window = self.window
        paper = os.path.join(self.folder, "customer-list.pdf")
        window.press("Ctrl+Shift+P")
        window.wait(pyatspi.ROLE_PAGE_TAB, "Customer list")
        window.until("the report", lambda: self.can_press("Save as…"))
        self.listen()
        self.picture("7-report")
        window.press("Ctrl+S")
        self.name_the_file(paper)
        window.until("the list on paper", lambda: self.is_whole(paper))

    def can_press(self, button):
        found = self.window.find(pyatspi.ROLE_PUSH_BUTTON, button)
        return found and has(found, pyatspi.STATE_SENSITIVE)

    @staticmethod
    def is_whole(paper):
        if not os.path.exists(paper):
            return False
        with open(paper, "rb") as file:
            content = file.read()
        return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")

    def leave(self):
        self.window.press("Ctrl+Q")
        code = self.window.process.wait(60)
        if code != 0:
            raise Vain(f"The program ended with {code}.")


def main(program, folder, pictures=None):
    folder = os.path.abspath(folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    if pictures:
        os.makedirs(pictures, exist_ok=True)
    steps = FirstSteps(program, folder, pictures)
    try:
        steps.walk()
    except Vain as vain:
        sys.exit(str(vain))
    finally:
        steps.window.end()


if __name__ == "__main__":
    main(*sys.argv[1:])

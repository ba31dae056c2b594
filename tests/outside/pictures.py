# Copyright (c) 2026 the Kartotek authors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Pictures of everything in the window, to be looked at and for the handbook. Needs ImageMagick.

    python3 pictures.py PROGRAM FOLDER PICTURES LANGUAGE light|dark PERCENT

The folder is emptied first. PERCENT is the size of the letters, 100 or more.
"""

import os
import shutil
import signal
import subprocess
import sys
import time

import pyatspi

import spreadsheet
from window import Window, spoken, text

# Until what was pressed last has come and has been drawn, in seconds.
DRAWING = 2.5

WORDS = {
    "en": {"changes": "changes", "command": "print", "next": "Next", "import": "Import rows"},
    "de": {"changes": "anderungen", "command": "drucken", "next": "Weiter", "import": "Zeilen importieren"},
}


class Pictures:
    def __init__(self, program, folder, pictures, language, dress, percent):
        self.program = program
        self.folder = folder
        self.words = WORDS[language]
        self.language = language
        self.target = os.path.join(pictures, f"{{}}-{language}-{dress}-{percent}.png")
        os.environ["GTK_THEME"] = "Adwaita:dark" if dress == "dark" else "Adwaita"
        os.environ["GDK_DPI_SCALE"] = str(int(percent) / 100)
        # the line at the foot tells no more of the way to the cards than that they are the user's own
        os.environ["KARTOTEK_OPTS"] = f"-Duser.home={folder}"
        self.window = self.start()

    def start(self):
        return Window(self.program, os.path.join(self.folder, "home"), "-nl", self.language)

    def press(self, *keys):
        for each in keys:
            self.window.press(each)
            time.sleep(0.4)

    def picture(self, name):
        time.sleep(DRAWING)
        subprocess.run(["import", "-window", "root", "+dither", "-colors", "128", f"PNG8:{self.target.format(name)}"], check=True)
        print(name, file=sys.stderr)

    def type(self, words):
        self.window.type(words)
        time.sleep(0.4)

    def take(self):
        self.welcome()
        self.cards()
        self.around()
        self.imports()
        self.tools()
        self.conflict()
        self.draft()
        self.call()

    def focused(self, role):
        self.window.until(f"a {role}", lambda: self.window.focused() and self.window.focused().getRole() == role)

    def welcome(self):
        self.focused(pyatspi.ROLE_RADIO_BUTTON)
        self.picture("welcome")
        self.press("Return")
        self.window.until("the cards", lambda: self.window.label("500 "))
        self.picture("list")

    def cards(self):
        self.press("Ctrl+F")
        self.type("munchen")
        self.press("Down", "Down", "Return")
        self.focused(pyatspi.ROLE_TEXT)
        self.picture("card")
        self.tab_to_text("@")
        self.type("post@nowhere..example")
        self.press("Tab")
        self.picture("finding")
        self.press("Shift+Tab", "Ctrl+1")
        self.picture("quick-fix")
        self.press("Escape", "Ctrl+Shift+R")
        self.press("Ctrl+H")
        self.picture("timeline")
        self.press("Ctrl+F")
        self.type("nobody has this name")
        self.picture("empty-list")
        self.press("Escape")

    def tab_to_text(self, part):
        for _ in range(60):
            control = self.window.focused()
            if control is not None and control.getRole() == pyatspi.ROLE_TEXT and part in text(control):
                return
            self.press("Tab")

    def around(self):
        self.press("Alt+Up", "Ctrl+Down", "Ctrl+Down", "Ctrl+Shift+B")
        self.picture("beside")
        self.press("Ctrl+K")
        self.type("mu")
        self.picture("quick-open")
        self.press("Escape", "Ctrl+3")
        self.type(self.words["command"])
        self.picture("command-finder")
        self.press("Escape", "Ctrl+N")
        self.picture("new-card")
        self.press("Ctrl+W")

    def imports(self):
        path = os.path.join(self.folder, "old-list.xlsx")
        rows = [["Customer no", "Company", "Zip", "Town", "Phone", "E-mail", "Birthday"]]
        rows += [
            [f"A{i:03}", f"Harbour Trading {i}", str(1000 + i), "Ribe", f"+45 75 42 10 {i:02}", f"office@harbour{i}.example", ""]
            for i in range(1, 60)
        ]
        rows.append(["A777", "Late Trading", "1777", "Ribe", "", "no address", "31.31.2000"])
        spreadsheet.write(path, rows)
        self.press("Ctrl+I")
        self.picture("import-file")
        self.press("Return")
        self.window.until("the dialog", lambda: self.window.focused() is not None)
        time.sleep(1)
        self.type("/")
        self.window.type(path[1:])
        time.sleep(1)
        self.press("Return")
        self.picture("import-columns")
        self.go_on("next")
        self.picture("import-preview")
        self.go_on("import")
        self.picture("import-result")
        self.press("Ctrl+W")

    def go_on(self, word):
        """Presses the button whose name begins with a word."""

        def button():
            return next((each for each in self.window.showing() if self.is_button(each, self.words[word])), None)

        self.window.until(f'the button "{word}"', button)
        self.window.tab_to(pyatspi.ROLE_PUSH_BUTTON, spoken(button()))
        self.press("Return")
        time.sleep(3)

    @staticmethod
    def is_button(control, word):
        return control.getRole() == pyatspi.ROLE_PUSH_BUTTON and spoken(control).startswith(word)

    def tools(self):
        for key, name in (
            ("Ctrl+Shift+F", "fields"),
            ("Ctrl+Shift+P", "report"),
            ("Ctrl+Shift+K", "keys"),
        ):
            self.press(key)
            time.sleep(4 if name == "report" else 1)
            self.picture(name)
        self.press("Escape", "Alt+Up", "F1")
        self.picture("help")
        self.press("Ctrl+Shift+T")
        self.picture("work")
        self.press("Ctrl+3")
        self.type(self.words["changes"])
        self.press("Return")
        self.picture("changes")

    def card_of(self, number):
        self.press("Ctrl+F")
        self.type(number)
        time.sleep(1.5)
        self.press("Down", "Return")
        time.sleep(1.5)

    def command(self, *arguments):
        environment = dict(os.environ, KARTOTEK_HOME=os.path.join(self.folder, "home"))
        subprocess.run([self.program, *arguments], env=environment, stdout=subprocess.DEVNULL, check=False)

    def conflict(self):
        self.card_of("10002")
        self.press("Tab", "Tab", "Tab", "Tab", "Tab")
        self.type("12 34 56")
        self.command("set", "10002", "phone=65 43 21")
        self.picture("conflict")
        self.press("Ctrl+Shift+R")

    def draft(self):
        self.card_of("10003")
        self.type("Not yet saved")
        time.sleep(3)
        for child in self.processes(self.window.process.pid):
            os.kill(child, signal.SIGKILL)
        self.window.process.wait(20)
        self.window = self.start()
        self.window.until("the cards", lambda: self.window.label("5"))
        self.picture("draft")

    @staticmethod
    def processes(parent):
        """The program itself, under the script that started it."""
        found = subprocess.run(["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False)
        return [int(pid) for pid in found.stdout.split()]

    def call(self):
        self.command("open", "tel:+4533997711")
        self.picture("unknown-caller")


def main(program, folder, pictures, language, dress, percent):
    folder = os.path.abspath(folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.makedirs(pictures, exist_ok=True)
    taken = Pictures(program, folder, pictures, language, dress, percent)
    try:
        taken.take()
    finally:
        taken.window.end()


if __name__ == "__main__":
    main(*sys.argv[1:])

# Copyright (c) 2026 the Kartotek authors.
#
# This program and the accompanying materials are made available under the terms of the
# Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0
"""Pictures of users and roles, of the locked window, and of two users side by side on the same cards. Needs ImageMagick.

    python3 roles.py PROGRAM FOLDER PICTURES LANGUAGE light|dark

The folder is emptied first. The administrator is anna; Maria is a sales representative of the north, and the mobile
number, the notes, the date of birth and the discount are none of her business.
"""

import os
import shutil
import subprocess
import sys
import time

import pyatspi

from pictures import Pictures

PASSWORD = "card index"
# Until all of a card is drawn, in seconds.
FURTHER_SECTIONS = 6
HIDDEN = ["field.notes=none", "field.birth_date=none", "field.mobile=none", "field.agreement.discount=none"]
USERS = {
    "maria": ("Maria Olsen", "sales_representative", "north"),
    "ole": ("Ole Bang", "sales_manager", "north,east"),
    "kirsten": ("Kirsten Dahl", "service", ""),
}


class RolePictures(Pictures):
    """Signs in by turns as this one and as that one."""

    def __init__(self, program, folder, pictures, language, dress):
        self.secret = os.path.join(folder, "password")
        with open(self.secret, "w", encoding="ascii") as file:
            file.write(PASSWORD)
        self.program = program
        self.folder = folder
        self.prepare()
        super().__init__(program, folder, pictures, language, dress, "100")

    def command(self, *arguments):
        environment = dict(
            os.environ,
            KARTOTEK_HOME=os.path.join(self.folder, "home"),
            KARTOTEK_USER="anna",
            KARTOTEK_PASSWORD_FILE=self.secret,
        )
        subprocess.run([self.program, *arguments], env=environment, stdout=subprocess.DEVNULL, check=True)

    def prepare(self):
        self.command("create")
        self.command("sample")
        for login, (name, role, territories) in USERS.items():
            self.command("users", "add", login, "--name", name, "--role", role, "--password-file", self.secret)
            self.command("users", "set", login, f"territories={territories}")
        self.command("roles", "set", "sales_representative", *HIDDEN)
        self.command("users", "deny", "maria", "10006")
        self.command("set", "10001", "notes=Asks for a discount of 12 % at each order.", "mobile=+45 00 71 22 04")

    def sign_in(self, login):
        self.focused(pyatspi.ROLE_PASSWORD_TEXT)
        self.press("Shift+Tab")
        self.press("Ctrl+A")
        self.type(login)
        self.press("Tab")
        self.type(PASSWORD)
        self.press("Return")
        self.window.until("the cards", lambda: any(map(self.says_who(login), self.window.showing())))

    @staticmethod
    def says_who(login):
        """The line at the foot names whoever has signed in."""
        return lambda control: control.getRole() == pyatspi.ROLE_LABEL and control.name.endswith(f"·  {login}")

    def steps(self, times):
        """Along the tabs that have the focus."""
        self.press(*["Right"] * times)

    def take(self):
        self.sign_in("anna")
        self.beside_the_list("administrator")
        self.users("users", 2)
        self.press("Shift+Tab")
        self.steps(1)
        self.press("Tab", "Down", "Down")
        self.picture("role")
        self.press("Tab", "Tab", "Tab", "Tab")
        self.steps(1)
        self.press("Tab", "Tab", "Down", "Down", "Right")
        self.picture("role-fields")
        self.press(*["Shift+Tab"] * 7)
        self.steps(1)
        self.press("Tab", "Down", "Down")
        self.picture("what-somebody-sees")
        self.press("Shift+Tab")
        self.steps(1)
        self.press("Tab", "Tab", "End")
        self.picture("who-sees-a-field")
        self.press("Ctrl+Shift+W")
        self.focused(pyatspi.ROLE_PASSWORD_TEXT)
        self.picture("locked")
        self.type(PASSWORD)
        self.press("Return")
        self.window.until("the window", lambda: not any(map(self.is_secret, self.window.showing())))
        self.another("maria")
        self.beside_the_list("sales-representative")
        self.side_by_side()
        self.another("ole")
        self.users("users-of-a-manager", 0)

    def users(self, name, row):
        """The users that this one knows of."""
        self.press("Alt+6", "Ctrl+U")
        self.focused(pyatspi.ROLE_LIST)
        self.press(*["Down"] * row)
        self.picture(name)

    def beside_the_list(self, name):
        """A card, and all cards that this user has."""
        self.press("Alt+1")
        self.card_of("10001")
        self.press("Ctrl+F", "Escape")
        time.sleep(FURTHER_SECTIONS)
        self.picture(name)

    @staticmethod
    def is_secret(control):
        return control.getRole() == pyatspi.ROLE_PASSWORD_TEXT

    def another(self, login):
        """The next one at the same computer."""
        self.press("Ctrl+Q")
        self.window.process.wait(60)
        self.window = self.start()
        self.sign_in(login)

    def side_by_side(self):
        pair = [self.target.format(name) for name in ("administrator", "sales-representative")]
        subprocess.run(["convert", *pair, "+append", self.target.format("two-users")], check=True)
        for each in pair:
            os.remove(each)


def main(program, folder, pictures, language, dress):
    folder = os.path.abspath(folder)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    os.makedirs(pictures, exist_ok=True)
    taken = RolePictures(program, folder, pictures, language, dress)
    try:
        taken.take()
    finally:
        taken.window.end()


if __name__ == "__main__":
    main(*sys.argv[1:])

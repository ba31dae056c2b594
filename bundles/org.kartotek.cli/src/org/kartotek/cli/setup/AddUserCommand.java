/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.Option;
import org.kartotek.cli.open.PasswordFile;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.database.CardIndexes;
import org.kartotek.core.database.DatabaseLocation;
import org.kartotek.core.database.User;
import org.kartotek.core.problem.KartotekException;

/** Admits a user. */
public final class AddUserCommand implements Command {
    private static final String PASSWORD_FILE = "password-file";

    private final CardIndexes indexes;

    public AddUserCommand(CardIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of(
                        "users add",
                        "admit somebody to the card index",
                        Option.value("name", "NAME", "shown to colleagues; the login where left out"),
                        Option.value("role", "ROLE", "administrator or office; office where left out"),
                        Option.value(PASSWORD_FILE, "FILE", "file with the password; in a terminal you are asked"))
                .withOperands("LOGIN", 1, 1)
                .withDetails("On PostgreSQL only the owner of the card index admits users, and a login that the server knows already needs"
                        + " no password.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        String login = arguments.operands().get(0);
        User user = index.users()
                .add(
                        index.session(),
                        login,
                        arguments.value("name").orElse(login),
                        arguments.value("role").orElse("office"),
                        password(context, arguments, index));
        context.out().println("Admitted " + user.login() + " with the role " + user.role() + ".");
        return ExitCode.OK;
    }

    private char[] password(CommandContext context, Arguments arguments, CardIndex index) {
        if (arguments.has(PASSWORD_FILE)) {
            return PasswordFile.read(context.path(arguments.value(PASSWORD_FILE).orElseThrow()));
        }
        if (indexes.isOpenToAll(index.location())) {
            return null;
        }
        boolean embedded = index.location() instanceof DatabaseLocation.Embedded;
        if (!context.secrets().canAsk()) {
            if (embedded) {
                throw new KartotekException("Nobody can be asked for the password here, also not while the window is open: name a file"
                        + " with it, " + "--" + PASSWORD_FILE + " FILE.");
            }
            return null;
        }
        return context.secrets().askPassword("Password of the new user: ");
    }
}

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
                        Messages.USERS_ADD,
                        Option.value("name", "NAME", Messages.USERS_NAME_OPTION),
                        Option.value("role", "ROLE", Messages.ROLE_OPTION),
                        Option.value(PASSWORD_FILE, "FILE", Messages.USERS_FILE_OPTION))
                .withOperands("LOGIN", 1, 1)
                .withDetails(Messages.USERS_ADD_DETAILS);
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
        context.say(Messages.ADMITTED.with(user.login(), user.roles()));
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
                throw new KartotekException(Messages.NOBODY_TO_ASK.with(PASSWORD_FILE));
            }
            return null;
        }
        return context.secrets().askPassword(Messages.PASSWORD_OF_NEW);
    }
}

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
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.problem.KartotekException;

/** Gives a user another password. */
public final class ChangePasswordCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("users password", Messages.PASSWORD, NewPassword.OPTION)
                .withOperands("[LOGIN]", 0, 1)
                .withDetails(Messages.PASSWORD_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        String login = arguments.operands().isEmpty() ? index.session().login() : arguments.operands().get(0);
        char[] present = context.secrets().password().orElseGet(() -> asked(context));
        index.users().changePassword(index.session(), login, present, NewPassword.read(context, arguments));
        context.say(Messages.PASSWORD_CHANGED.with(login));
        return ExitCode.OK;
    }

    private static char[] asked(CommandContext context) {
        if (!context.secrets().canAsk()) {
            throw new KartotekException(Messages.PASSWORD_NEEDED);
        }
        return context.secrets().askPassword(Messages.ASK_PRESENT);
    }
}

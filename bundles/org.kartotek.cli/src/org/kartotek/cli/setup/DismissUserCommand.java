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

/** Lets a user in no more. */
public final class DismissUserCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("users dismiss", Messages.DISMISS)
                .withOperands("LOGIN", 1, 1)
                .withDetails(Messages.DISMISS_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        String login = arguments.operands().get(0);
        index.users().dismiss(index.session(), login);
        context.say(Messages.DISMISSED.with(login));
        return ExitCode.OK;
    }
}

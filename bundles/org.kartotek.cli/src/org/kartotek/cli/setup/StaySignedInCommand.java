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
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.database.CardIndex;

/** Shows or says whether users may stay signed in on their computers. */
public final class StaySignedInCommand implements Command {
    private static final String YES = "yes";
    private static final String NO = "no";

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("users stay", Messages.STAY).withOperands("[yes|no]", 0, 1).withDetails(Messages.STAY_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        for (String wanted : arguments.operands()) {
            if (!YES.equals(wanted) && !NO.equals(wanted)) {
                throw new UsageException(Messages.STAY_NEITHER.with(wanted), spec().name());
            }
            index.office().setMayStaySignedIn(index.session(), YES.equals(wanted));
        }
        context.say(index.office().mayStaySignedIn() ? Messages.STAY_YES : Messages.STAY_NO);
        return ExitCode.OK;
    }
}

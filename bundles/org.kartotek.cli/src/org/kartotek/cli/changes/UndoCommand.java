/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.changes;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.command.UsageException;
import org.kartotek.core.change.UndoResult;
import org.kartotek.core.database.CardIndex;

/** Takes back a change set. */
public final class UndoCommand implements Command {

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("undo", "take back a change set")
                .withOperands("CHANGESET", 1, 1)
                .withDetails("CHANGESET is a number from \"changes\". Cards that it made are archived, values that it changed get their"
                        + " former values. What was changed since stays as it is and is listed.");
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        String named = arguments.operands().get(0);
        if (!named.matches("[0-9]{1,18}")) {
            throw new UsageException("\"" + named + "\" is not the number of a change set.", spec().name());
        }
        CardIndex index = context.index();
        UndoResult result = index.changes().undo(index.session(), Long.parseLong(named), context.monitor());
        for (UndoResult.Conflict conflict : result.conflicts()) {
            context.err().println("Card #" + conflict.cardId() + ": "
                    + subject(conflict) + " was changed since, by change set "
                    + conflict.changeSet() + ", and stays as it is.");
        }
        context.out().println(result.changeSet().isPresent()
                ? "Took back " + result.records() + (result.records() == 1 ? " record" : " records") + " by change set "
                        + result.changeSet().getAsLong() + "."
                : "Nothing was left to take back.");
        return result.conflicts().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static String subject(UndoResult.Conflict conflict) {
        String part = conflict.kind().isCard() ? "" : " of " + conflict.kind().key() + " " + conflict.id();
        return (conflict.field().isEmpty() ? "the record" : conflict.field()) + part;
    }
}

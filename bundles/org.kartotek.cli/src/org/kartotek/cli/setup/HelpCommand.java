/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.setup;

import java.util.List;
import java.util.function.Supplier;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.problem.UnknownNameException;

/** Explains the commands. */
public final class HelpCommand implements Command {
    private final Supplier<List<Command>> commands;

    /** @param commands all of them, in the order of the help */
    public HelpCommand(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.of("help", Messages.HELP).withOperands("[COMMAND]", 0, 2).withoutDatabase();
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        HelpText text = new HelpText(context.out(), context.locale());
        if (arguments.operands().isEmpty()) {
            text.all(commands.get());
            return ExitCode.OK;
        }
        String name = String.join(" ", arguments.operands());
        text.one(commands.get().stream()
                .map(Command::spec)
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException(
                        Messages.NO_COMMAND, name, HelpText.shown(commands.get()).map(CommandSpec::name).toList())));
        return ExitCode.OK;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import java.util.List;
import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.cli.output.Table;
import org.kartotek.core.rights.RightWords;
import org.kartotek.core.rights.Role;

/** Shows what a role allows, in the words that {@code roles set} takes. */
public final class ShowRoleCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("roles show", Messages.ROLES_SHOW).withOperands("ROLE", 1, 1);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        Role role = RoleFinder.role(context.index(), arguments.operands().get(0));
        Table table = new Table(context.out(), List.of(Messages.RIGHT.in(context.locale()), Messages.WORD.in(context.locale())));
        RightWords.written(role.rights()).forEach(line -> table.row(List.of(line.getKey(), line.getValue())));
        table.end();
        return ExitCode.OK;
    }
}

/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.cli.rights;

import org.kartotek.cli.command.Arguments;
import org.kartotek.cli.command.Command;
import org.kartotek.cli.command.CommandContext;
import org.kartotek.cli.command.CommandSpec;
import org.kartotek.cli.command.ExitCode;
import org.kartotek.core.database.CardIndex;
import org.kartotek.core.rights.RightsEdit;

/** Removes a role that nobody has. */
public final class RemoveRoleCommand implements Command {
    @Override
    public CommandSpec spec() {
        return CommandSpec.of("roles remove", Messages.REMOVE).withOperands("ROLE", 1, 1).withDetails(Messages.ROLES_DETAILS);
    }

    @Override
    public int run(CommandContext context, Arguments arguments) {
        CardIndex index = context.index();
        String key = RoleFinder.role(index, arguments.operands().get(0)).key();
        index.roles().change(index.session(), RightsEdit.without(RoleFinder.version(index), key));
        context.say(Messages.REMOVED.with(key));
        return ExitCode.OK;
    }
}
